// What the municipality's picture rests on: whose it is, how old, and when more is expected. What is late says so.
import { deliveryRhythms, periodText, type SourceRow, sourceRow } from '@samsyn/domain';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { write } from '../api/ask.ts';
import { useWords } from '../i18n/use-words.ts';
import { FaultNote } from '../ui/FaultNote.tsx';
import { Icon } from '../ui/Icon.tsx';
import { ScrollFrame } from '../ui/ScrollFrame.tsx';

interface Props {
  readonly rows: readonly SourceRow[] | null;
  /** may say how often the own sources are expected */
  readonly maySet: boolean;
}

export function SourcesTable({ rows, maySet }: Props) {
  const { t } = useWords();
  const queries = useQueryClient();
  const set = useMutation({
    mutationFn: ({ id, rhythm }: { readonly id: string; readonly rhythm: string }) =>
      write(sourceRow.array(), 'PUT', `/api/sources/${id}/rhythm`, { rhythm: rhythm === '' ? null : rhythm }),
    onSuccess: (fresh) => queries.setQueryData(['sources'], fresh),
  });
  return (
    <>
      <ScrollFrame label={t('data.sources')}>
        <table className="tbl by-row">
          <caption>{t('data.sources')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('data.source.name')}</th>
              <th scope="col">{t('source.age')}</th>
              <th scope="col">{t('source.next')}</th>
              <th scope="col">{t('data.source.organisation')}</th>
              <th scope="col">{t('data.source.period')}</th>
              <th scope="col">{t('data.source.grain')}</th>
              <th scope="col" className="num">
                {t('data.source.rows')}
              </th>
            </tr>
          </thead>
          <tbody>
            {rows?.map((row) => (
              <SourceLine key={row.id} row={row} onRhythm={maySet && row.own ? (rhythm) => set.mutate({ id: row.id, rhythm }) : null} />
            ))}
            {rows === null || rows.length > 0 ? null : (
              <tr>
                <td colSpan={7} className="muted">
                  {t('data.sources.none')}
                </td>
              </tr>
            )}
          </tbody>
        </table>
      </ScrollFrame>
      {set.error ? <FaultNote raised={set.error} /> : null}
    </>
  );
}

function SourceLine({ row, onRhythm }: { readonly row: SourceRow; readonly onRhythm: ((rhythm: string) => void) | null }) {
  const { t, n, date, lang } = useWords();
  const late = row.next?.late ?? 0;
  return (
    <tr>
      <td>
        <Link to="/data/kalla/$id" params={{ id: row.id }}>
          {row.name}
        </Link>
      </td>
      <td data-label={t('source.age')}>
        {row.age === null || row.received === null ? '' : <span title={date(row.received)}>{t('source.ageDays', { n: row.age })}</span>}
      </td>
      <td data-label={t('source.next')}>
        <div className="next">
          {late > 0 ? (
            <span className="v v-warn">
              <Icon name="clock" />
              <span>{t('source.late', { n: late })}</span>
            </span>
          ) : null}
          {row.next ? (
            <span className={late > 0 ? 'muted small' : undefined}>{date(row.next.on)}</span>
          ) : (
            <span className="muted small">{t('source.next.unknown')}</span>
          )}
          {onRhythm ? (
            <select
              className="inp inp-s"
              aria-label={t('source.rhythm', { source: row.name })}
              value={row.rhythm ?? ''}
              onChange={(event) => onRhythm(event.target.value)}
            >
              <option value="">{t('source.rhythm.none')}</option>
              {deliveryRhythms.map((rhythm) => (
                <option key={rhythm} value={rhythm}>
                  {t(`source.rhythm.${rhythm}`)}
                </option>
              ))}
            </select>
          ) : row.next?.from === 'intervals' ? (
            <span className="muted small">{t('source.next.intervals')}</span>
          ) : null}
        </div>
      </td>
      <td data-label={t('data.source.organisation')}>{row.organisation}</td>
      <td data-label={t('data.source.period')}>{row.from && row.to ? periodText({ from: row.from, to: row.to }, lang) : ''}</td>
      <td data-label={t('data.source.grain')}>{t(`data.grain.${row.grain}`)}</td>
      <td className="num" data-label={t('data.source.rows')}>
        {n(row.rows)}
      </td>
    </tr>
  );
}
