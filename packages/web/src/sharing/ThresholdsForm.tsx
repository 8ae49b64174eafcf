// The municipality's thresholds for small numbers: up at will, down only with a reason that is logged.
import { changeDisclosureRules, disclosureRules } from '@samsyn/domain';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { z } from 'zod';
import { useFreshly } from '../account/freshly.ts';
import { ask, write } from '../api/ask.ts';
import { useWords } from '../i18n/use-words.ts';
import { FaultNote } from '../ui/FaultNote.tsx';
import { TextField } from '../ui/TextField.tsx';

type Rules = z.infer<typeof disclosureRules>;
const queryKey = ['disclosure-rules'];

export function ThresholdsForm({ mayChange }: { readonly mayChange: boolean }) {
  const { t } = useWords();
  const { data, error } = useQuery({ queryKey, queryFn: () => ask(disclosureRules, '/api/disclosure-rules') });
  return (
    <section className="fig thresholds">
      <header>
        <h2>{t('thresholds.title')}</h2>
      </header>
      <p className="muted">{t('thresholds.lead')}</p>
      {error ? <FaultNote raised={error} /> : null}
      {data ? <Rules given={data} mayChange={mayChange} /> : null}
    </section>
  );
}

function Rules({ given, mayChange }: { readonly given: Rules; readonly mayChange: boolean }) {
  const { t } = useWords();
  const queries = useQueryClient();
  const { freshly } = useFreshly();
  const [rules, setRules] = useState({ ...given, reason: '' });
  const save = useMutation({
    mutationFn: () =>
      freshly(() =>
        write(disclosureRules, 'PUT', '/api/disclosure-rules', changeDisclosureRules.parse({ ...rules, reason: rules.reason || null })),
      ),
    onSuccess: (now) => queries.setQueryData(queryKey, now),
  });
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        save.mutate();
      }}
    >
      <fieldset className="stack" disabled={!mayChange}>
        <div className="pair">
          <TextField
            label={t('thresholds.public')}
            type="number"
            min={1}
            max={100}
            value={String(rules.kPublic)}
            onChange={(value) => setRules({ ...rules, kPublic: Number(value) })}
          />
          <TextField
            label={t('thresholds.partner')}
            type="number"
            min={1}
            max={100}
            value={String(rules.kPartner)}
            onChange={(value) => setRules({ ...rules, kPartner: Number(value) })}
          />
        </div>
        <label className="tick">
          <input
            type="checkbox"
            checked={rules.sensitiveByYear}
            onChange={(event) => setRules({ ...rules, sensitiveByYear: event.target.checked })}
          />
          {t('thresholds.sensitive')}
        </label>
        <label className="tick">
          <input
            type="checkbox"
            checked={!rules.dwellingsAsPoints}
            onChange={(event) => setRules({ ...rules, dwellingsAsPoints: !event.target.checked })}
          />
          {t('thresholds.homes')}
        </label>
        {mayChange ? (
          <>
            <TextField label={t('thresholds.reason')} value={rules.reason} onChange={(reason) => setRules({ ...rules, reason })} />
            <p>
              <button type="submit" className="btn" disabled={save.isPending}>
                {t('sharing.save')}
              </button>{' '}
              {save.isSuccess ? <span role="status">{t('thresholds.saved')}</span> : null}
            </p>
          </>
        ) : null}
      </fieldset>
      {save.error ? <FaultNote raised={save.error} /> : null}
    </form>
  );
}
