// The tables of harm weights: what is used, and where it is from.
import { categories, categoryWords, type HarmTables } from '@samsyn/domain';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { sessionQuery } from '../api/session-query.ts';
import { useWords } from '../i18n/use-words.ts';
import { TopBar } from '../shell/TopBar.tsx';
import { useTitle } from '../shell/use-title.ts';
import { FaultPage, Loading } from '../ui/PageState.tsx';
import { harmQuery } from './priority-queries.ts';
import { WeightsForm } from './WeightsForm.tsx';

export function HarmPage() {
  const { t } = useWords();
  const { data, error, refetch } = useQuery(harmQuery);
  useTitle(t('priority.harm'));
  return (
    <>
      <TopBar crumbs={[{ name: t('room.priorities'), to: '/prioriteringar' }, { name: t('priority.harm') }]} />
      {error ? <FaultPage raised={error} again={() => void refetch()} /> : null}
      {!data && !error ? <Loading /> : null}
      {data ? <Weights tables={data} /> : null}
    </>
  );
}

type Version = HarmTables['versions'][number];

function Weights({ tables }: { readonly tables: HarmTables }) {
  const { t, lang, date, n } = useWords();
  const { data: session } = useQuery(sessionQuery);
  const [shown, setShown] = useState<number | null>(null);
  const [editing, setEditing] = useState(false);
  const newest = tables.versions[0];
  const table = tables.versions.find(({ version }) => version === shown) ?? newest;
  if (!table || !newest) return null;
  const from = (one: Version) =>
    one.source === null
      ? t('harm.sourceStart')
      : t('harm.source', { source: one.source, organisation: one.organisation ?? '', day: one.at ? date(one.at) : '' });
  return (
    <div className="page">
      <header className="finding">
        <h1>{t('harm.finding', { version: newest.version })}</h1>
        <p className="how">{t('harm.lead')}</p>
        {session?.rights.includes('problem.write') && !editing ? (
          <div className="acts">
            <button type="button" className="btn btn-1" onClick={() => setEditing(true)}>
              {t('harm.new')}
            </button>
          </div>
        ) : null}
      </header>
      {editing ? (
        <WeightsForm table={newest} onDone={() => setEditing(false)} />
      ) : (
        <section className="weights">
          <table className="tbl">
            <caption>{t('harm.table', { version: table.version })}</caption>
            <thead>
              <tr>
                <th scope="col">{t('harm.kind')}</th>
                <th scope="col" className="num">
                  {t('harm.weight')}
                </th>
              </tr>
            </thead>
            <tbody>
              {categories
                .filter(({ key }) => table.weights[key] !== undefined)
                .map(({ key }) => (
                  <tr key={key}>
                    <td>{categoryWords[key]?.[lang].many ?? key}</td>
                    <td className="num">{n(table.weights[key] ?? 0, Number.isInteger(table.weights[key]) ? 0 : 1)}</td>
                  </tr>
                ))}
            </tbody>
          </table>
          <p className="src">{from(table)}</p>
        </section>
      )}
      {tables.versions.length > 1 ? (
        <section className="fig">
          <header>
            <h2>{t('harm.versions')}</h2>
          </header>
          <ul className="parties">
            {tables.versions.map((one) => (
              <li key={one.version}>
                <button
                  type="button"
                  className="linkbtn"
                  aria-pressed={one.version === table.version}
                  onClick={() => setShown(one.version)}
                >
                  {t('harm.version', { version: one.version })}
                </button>
                <span>{from(one)}</span>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </div>
  );
}
