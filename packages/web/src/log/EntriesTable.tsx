// The entries themselves, newest first: when, who as a function, what, why, and the link of the chain. Refused ones are marked.
import type { LogRow } from '@samsyn/domain';
import { useWords } from '../i18n/use-words.ts';
import { Icon } from '../ui/Icon.tsx';
import { ScrollFrame } from '../ui/ScrollFrame.tsx';
import { swedishTime } from './swedish-time.ts';

export function EntriesTable({ rows }: { readonly rows: readonly LogRow[] }) {
  const { t } = useWords();
  return (
    <ScrollFrame label={t('log.entries')}>
      <table className="tbl log">
        <caption>{t('log.entries')}</caption>
        <thead>
          <tr>
            <th scope="col" className="num">
              {t('log.entry')}
            </th>
            <th scope="col">{t('log.time')}</th>
            <th scope="col">{t('log.who')}</th>
            <th scope="col">{t('log.what')}</th>
            <th scope="col">{t('log.why')}</th>
            <th scope="col">{t('log.link')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Entry key={row.seq} row={row} />
          ))}
          {rows.length === 0 ? (
            <tr>
              <td colSpan={6} className="muted">
                {t('log.none')}
              </td>
            </tr>
          ) : null}
        </tbody>
      </table>
    </ScrollFrame>
  );
}

function Entry({ row }: { readonly row: LogRow }) {
  const { t, n, lang } = useWords();
  const { before, own: after } = row.link;
  return (
    <tr className={row.refused ? 'den' : undefined}>
      <td className="num hx">{n(row.seq)}</td>
      <td className="nw">{swedishTime(row.at, lang)}</td>
      <td>
        {row.who[lang]}
        <span className="sub">{row.organisation}</span>
      </td>
      <td>
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
      </td>
      <td>{row.purpose ?? <span className="muted">{t('log.notAsked')}</span>}</td>
      <td className="hx">
        <span aria-hidden="true">
          {before} → {after}
        </span>
        <span className="sr">{t('log.linkSaid', { before, after })}</span>
      </td>
    </tr>
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
