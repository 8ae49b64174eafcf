// The tables of harm weights: what is used, where it is from, and a new version of it.
import { categories, categoryWords, type HarmTables, harmTables } from '@samsyn/domain';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { write } from '../api/ask.ts';
import { sessionQuery } from '../api/queries.ts';
import { useWords } from '../i18n/use-words.ts';
import { ReasonField } from '../problems/ReasonField.tsx';
import { TopBar } from '../shell/TopBar.tsx';
import { useTitle } from '../shell/use-title.ts';
import { FaultNote } from '../ui/FaultNote.tsx';
import { FaultPage, Loading } from '../ui/PageState.tsx';
import { harmQuery } from './priority-queries.ts';

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
        {session?.rights.includes('problem.write') && !editing ? (
          <div className="acts">
            <button type="button" className="btn btn-1" onClick={() => setEditing(true)}>
              {t('harm.new')}
            </button>
          </div>
        ) : null}
        <p className="how">{t('harm.lead')}</p>
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

function WeightsForm({ table, onDone }: { readonly table: Version; readonly onDone: () => void }) {
  const { t, lang } = useWords();
  const queries = useQueryClient();
  const [source, setSource] = useState('');
  const [weights, setWeights] = useState<Readonly<Record<string, string>>>(() =>
    Object.fromEntries(Object.entries(table.weights).map(([key, value]) => [key, String(value)])),
  );
  const kept = Object.fromEntries(Object.entries(weights).flatMap(([key, value]) => (value.trim() === '' ? [] : [[key, Number(value)]])));
  const save = useMutation({
    mutationFn: () => write(harmTables, 'POST', '/api/priorities/harm', { source, weights: kept }),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ['priorities', 'harm'] });
      onDone();
    },
  });
  return (
    <form
      className="stack weights"
      onSubmit={(event) => {
        event.preventDefault();
        save.mutate();
      }}
    >
      <table className="tbl">
        <caption>{t('harm.new')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('harm.kind')}</th>
            <th scope="col">{t('harm.weight')}</th>
          </tr>
        </thead>
        <tbody>
          {categories
            .filter(({ kind }) => kind === 'offence')
            .map(({ key }) => (
              <tr key={key}>
                <td>{categoryWords[key]?.[lang].many ?? key}</td>
                <td>
                  <input
                    className="inp"
                    type="number"
                    min={0}
                    max={100_000}
                    step="any"
                    aria-label={categoryWords[key]?.[lang].many ?? key}
                    value={weights[key] ?? ''}
                    onChange={(event) => setWeights((before) => ({ ...before, [key]: event.target.value }))}
                  />
                </td>
              </tr>
            ))}
        </tbody>
      </table>
      <p className="src">{t('harm.empty')}</p>
      <ReasonField label={t('harm.new.source')} help={t('problems.reasonHelp')} value={source} onChange={setSource} />
      {save.error ? <FaultNote raised={save.error} /> : null}
      <div className="row">
        <button type="submit" className="btn btn-1" disabled={save.isPending || source.trim().length < 10}>
          {t('harm.save')}
        </button>
        <button type="button" className="btn" onClick={onDone}>
          {t('app.cancel')}
        </button>
      </div>
    </form>
  );
}
