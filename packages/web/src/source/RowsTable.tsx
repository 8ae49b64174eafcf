// Rows or points of a source, as far as the asker sees them.
import { capital, pictureWords, type SourceContent } from '@samsyn/domain';
import { useState } from 'react';
import { useWords } from '../i18n/use-words.ts';
import { ScrollFrame } from '../ui/ScrollFrame.tsx';
import { CorrectRowDialog } from './CorrectRowDialog.tsx';

type Row = SourceContent['rows'][number];

export function RowsTable({ content, rows }: { readonly content: SourceContent; readonly rows: readonly Row[] }) {
  const { t, n, lang } = useWords();
  const title = t(content.grain === 'rows' ? 'source.rowsTitle' : 'source.pointsTitle');
  const withCode = content.grain === 'rows';
  const own = rows.some(({ id }) => id !== null);
  const [correcting, setCorrecting] = useState<Row | null>(null);
  return (
    <>
      <ScrollFrame label={title}>
        <table className="tbl tbl-s">
          <caption>{title}</caption>
          <thead>
            <tr>
              <th scope="col">{t('source.kind')}</th>
              <th scope="col">{t('source.place')}</th>
              <th scope="col">{t('source.area')}</th>
              <th scope="col">{t('source.when')}</th>
              <th scope="col">{t('source.where')}</th>
              <th scope="col" className="num">
                {t('source.count')}
              </th>
              {withCode ? <th scope="col">{t('source.code')}</th> : null}
              {own ? (
                <th scope="col">
                  <span className="sr">{t('source.correct')}</span>
                </th>
              ) : null}
            </tr>
          </thead>
          <tbody>
            {rows.map((row, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: rows have no id that may be shown, and only grow at the end
              <tr key={i}>
                <td>{row.category === null ? '' : capital(pictureWords.categoryLabel(row.category)[lang])}</td>
                <td>{row.placeType === null ? '' : pictureWords.placeTypeLabel(row.placeType)[lang]}</td>
                <td>{row.area?.[lang] ?? ''}</td>
                <td className="nw">{timeText(row)}</td>
                <td className="nw">
                  {row.longitude === null || row.latitude === null ? (
                    <span className="muted">{t('source.noPlace')}</span>
                  ) : (
                    `${n(row.latitude, 4)} ${n(row.longitude, 4)}`
                  )}
                </td>
                <td className="num">{n(row.count)}</td>
                {withCode ? <td>{row.code}</td> : null}
                {own ? (
                  <td className="nw">
                    {row.corrected ? <span className="tag">{t('source.isCorrected')}</span> : null}
                    {row.id === null ? null : (
                      <button type="button" className="linkbtn" onClick={() => setCorrecting(row)}>
                        {t('source.correct')}
                      </button>
                    )}
                  </td>
                ) : null}
              </tr>
            ))}
            {rows.length === 0 ? (
              <tr>
                <td colSpan={(withCode ? 7 : 6) + (own ? 1 : 0)} className="muted">
                  {t('source.empty')}
                </td>
              </tr>
            ) : null}
          </tbody>
        </table>
      </ScrollFrame>
      {correcting ? <CorrectRowDialog source={content.source} row={correcting} onClose={() => setCorrecting(null)} /> : null}
    </>
  );
}

/** Day and hour as told; a span from its beginning to its end. */
function timeText({ from, to, resolution }: Row): string {
  if (from === null || resolution === 'none') return '';
  if (resolution === 'year') return from.slice(0, 4);
  if (resolution === 'month' || resolution === 'quarter') return from.slice(0, 7);
  const begin = from.replace('T', ' ');
  if (resolution === 'day') return begin.slice(0, 10);
  return to === null || to === from ? begin : `${begin} – ${to.slice(0, 10) === from.slice(0, 10) ? to.slice(11) : to.replace('T', ' ')}`;
}
