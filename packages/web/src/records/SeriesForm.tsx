// The running series of register numbers, when Samsyn is to give them.
import { type RecordList, recordList } from '@samsyn/domain';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { write } from '../api/ask.ts';
import { useWords } from '../i18n/use-words.ts';
import { FaultNote } from '../ui/FaultNote.tsx';
import { TextField } from '../ui/TextField.tsx';

export function SeriesForm({ series }: { readonly series: RecordList['series'] }) {
  const { t } = useWords();
  const queries = useQueryClient();
  const [prefix, setPrefix] = useState(series?.prefix ?? '');
  const [digits, setDigits] = useState(String(series?.digits ?? 4));
  const save = useMutation({
    mutationFn: (wanted: { prefix: string; digits: number } | null) => write(recordList, 'POST', '/api/records/series', wanted),
    onSuccess: (list) => queries.setQueryData(['records'], list),
  });
  return (
    <section className="fig register-series">
      <header>
        <h2>{t('records.series')}</h2>
      </header>
      <p className="lede">{t('records.seriesText')}</p>
      <form
        className="fields"
        onSubmit={(event) => {
          event.preventDefault();
          save.mutate({ prefix, digits: Number(digits) });
        }}
      >
        <TextField label={t('records.prefix')} value={prefix} maxLength={20} required onChange={setPrefix} />
        <div className="field">
          <label htmlFor="series-digits">{t('records.digits')}</label>
          <select id="series-digits" className="inp" value={digits} onChange={(event) => setDigits(event.target.value)}>
            {[1, 2, 3, 4, 5, 6, 7, 8].map((n) => (
              <option key={n} value={n}>
                {n}
              </option>
            ))}
          </select>
        </div>
        <button type="submit" className="btn" disabled={save.isPending || prefix.trim() === ''}>
          {t('records.seriesSave')}
        </button>
        {series ? (
          <button type="button" className="btn btn-0" disabled={save.isPending} onClick={() => save.mutate(null)}>
            {t('records.seriesRemove')}
          </button>
        ) : null}
      </form>
      {save.error ? <FaultNote raised={save.error} /> : null}
      {series ? <p className="src">{t('records.next', { number: series.next })}</p> : null}
    </section>
  );
}
