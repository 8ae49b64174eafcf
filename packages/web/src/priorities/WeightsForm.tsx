// A new version of the harm weights: a weight for each kind that has one, and where they are from.
import { categories, categoryWords, type HarmTables, harmTables } from '@samsyn/domain';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { write } from '../api/ask.ts';
import { useWords } from '../i18n/use-words.ts';
import { ReasonField } from '../problems/ReasonField.tsx';
import { FaultNote } from '../ui/FaultNote.tsx';

type Version = HarmTables['versions'][number];

export function WeightsForm({ table, onDone }: { readonly table: Version; readonly onDone: () => void }) {
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
