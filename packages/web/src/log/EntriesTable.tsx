// The entries themselves, newest first: when, who as a function, what, why, and the link of the chain. Refused ones are marked.
import type { LogRow } from '@samsyn/domain';
import { swedishTime } from '../i18n/swedish-time.ts';
import { useWords } from '../i18n/use-words.ts';
import { DataTable } from '../ui/DataTable.tsx';
import type { DataColumn } from '../ui/data-columns.ts';
import { Icon } from '../ui/Icon.tsx';

interface Props {
  readonly rows: readonly LogRow[];
  readonly more: { readonly hasNextPage: boolean; readonly isFetchingNextPage: boolean; readonly fetchNextPage: () => unknown };
}

export function EntriesTable({ rows, more }: Props) {
  const { t, n, lang } = useWords();
  const columns: DataColumn<LogRow>[] = [
    { id: 'entry', name: t('log.entry'), names: true, number: true, className: 'hx', cell: ({ seq }) => n(seq) },
    { id: 'time', name: t('log.time'), className: 'nw', cell: ({ at }) => swedishTime(at, lang) },
    {
      id: 'who',
      name: t('log.who'),
      cell: ({ who, organisation }) => (
        <>
          {who[lang]}
          <span className="sub">{organisation}</span>
        </>
      ),
    },
    { id: 'what', name: t('log.what'), cell: (row) => <What row={row} /> },
    { id: 'why', name: t('log.why'), cell: ({ purpose }) => purpose ?? <span className="muted">{t('log.notAsked')}</span> },
    { id: 'link', name: t('log.link'), className: 'hx', cell: ({ link }) => <ChainLink {...link} /> },
  ];
  return (
    <DataTable
      name="log"
      caption={t('log.entries')}
      className="log"
      columns={columns}
      rows={rows}
      rowKey={({ seq }) => String(seq)}
      rowClass={({ refused }) => (refused ? 'den' : undefined)}
      empty={t('log.none')}
      more={{ ...more, said: t('log.older') }}
    />
  );
}

function What({ row }: { readonly row: LogRow }) {
  const { t, lang } = useWords();
  return (
    <>
      {row.refused ? (
        <span className="v v-fault">
          <Icon name="fault" />
          <span>{t('log.refused')}</span>
        </span>
      ) : (
        row.what[lang]
      )}
      <span className="sub">{row.detail?.[lang]}</span>
      {row.before !== null || row.after !== null ? <Changed row={row} /> : null}
    </>
  );
}

function ChainLink({ before, own: after }: LogRow['link']) {
  const { t } = useWords();
  return (
    <>
      <span aria-hidden="true">
        {before} <Icon name="right" /> {after}
      </span>
      <span className="sr">{t('log.linkSaid', { before, after })}</span>
    </>
  );
}

function Changed({ row }: { readonly row: LogRow }) {
  const { t } = useWords();
  return (
    <details className="small">
      <summary>{t('log.changed')}</summary>
      {(['before', 'after'] as const).map((side) =>
        row[side] === null ? null : (
          <div key={side}>
            <span className="muted">{t(`log.${side}`)}</span>
            <pre>{row[side]}</pre>
          </div>
        ),
      )}
    </details>
  );
}
