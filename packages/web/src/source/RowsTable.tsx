// Rows or points of a source, as far as the asker sees them.
import { capital, pictureWords, type SourceContent } from '@samsyn/domain';
import { useState } from 'react';
import { useWords } from '../i18n/use-words.ts';
import { DataTable } from '../ui/DataTable.tsx';
import type { DataColumn } from '../ui/data-columns.ts';
import { FaultNote } from '../ui/FaultNote.tsx';
import { CorrectRowDialog } from './CorrectRowDialog.tsx';
import { useRevert } from './use-revert.ts';

type Row = SourceContent['rows'][number];

interface Props {
  readonly content: SourceContent;
  readonly rows: readonly Row[];
  readonly more?: { readonly hasNextPage: boolean; readonly isFetchingNextPage: boolean; readonly fetchNextPage: () => unknown };
}

export function RowsTable({ content, rows, more }: Props) {
  const { t, n, lang } = useWords();
  const [correcting, setCorrecting] = useState<Row | null>(null);
  const revert = useRevert(content.source);
  const own = rows.some(({ id }) => id !== null);
  const columns: DataColumn<Row>[] = [
    {
      id: 'kind',
      name: t('source.kind'),
      cell: ({ category }) => (category === null ? '' : capital(pictureWords.categoryLabel(category)[lang])),
    },
    {
      id: 'place',
      name: t('source.place'),
      cell: ({ placeType }) => (placeType === null ? '' : pictureWords.placeTypeLabel(placeType)[lang]),
    },
    { id: 'area', name: t('source.area'), cell: ({ area }) => area?.[lang] ?? '' },
    { id: 'when', name: t('source.when'), className: 'nw', cell: timeText },
    {
      id: 'where',
      name: t('source.where'),
      className: 'nw',
      cell: ({ longitude, latitude }) =>
        longitude === null || latitude === null ? (
          <span className="muted">{t('source.noPlace')}</span>
        ) : (
          `${n(latitude, 4)} ${n(longitude, 4)}`
        ),
    },
    { id: 'count', name: t('source.count'), number: true, cell: ({ count }) => n(count) },
    ...(content.grain === 'rows' ? [{ id: 'code', name: t('source.code'), cell: ({ code }: Row) => code }] : []),
    ...(own
      ? [
          {
            id: 'correct',
            name: t('source.correct'),
            quiet: true,
            className: 'nw',
            cell: (row: Row) => <Correct row={row} onCorrect={setCorrecting} revert={revert} />,
          },
        ]
      : []),
  ];
  return (
    <>
      {revert.error ? <FaultNote raised={revert.error} /> : null}
      <DataTable
        name="source-rows"
        caption={t(content.grain === 'rows' ? 'source.rowsTitle' : 'source.pointsTitle')}
        className="tbl-s"
        columns={columns}
        rows={rows}
        // rows have no id that may be shown to all, and only grow at the end
        rowKey={(_, index) => String(index)}
        empty={t('source.empty')}
        {...(more ? { more: { ...more, said: t('source.more') } } : {})}
      />
      {correcting ? <CorrectRowDialog source={content.source} row={correcting} onClose={() => setCorrecting(null)} /> : null}
    </>
  );
}

interface CorrectProps {
  readonly row: Row;
  readonly onCorrect: (row: Row) => void;
  readonly revert: ReturnType<typeof useRevert>;
}

function Correct({ row, onCorrect, revert }: CorrectProps) {
  const { t } = useWords();
  return (
    <>
      {row.corrected ? <span className="tag">{t('source.isCorrected')}</span> : null}
      {row.id === null ? null : (
        <button type="button" className="linkbtn" onClick={() => onCorrect(row)}>
          {t('source.correct')}
        </button>
      )}
      {row.revertible ? (
        <button type="button" className="linkbtn" disabled={revert.isPending} onClick={() => revert.mutate(row)}>
          {t('source.revert')}
        </button>
      ) : null}
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
