// Presenting an agreement: one person for each party, in order or all at once, with or without a last day.
import { capital, type SigningView } from '@samsyn/domain';
import { useState } from 'react';
import { useWords } from '../i18n/use-words.ts';
import { FaultNote } from '../ui/FaultNote.tsx';
import { SelectField } from '../ui/SelectField.tsx';
import { TextField } from '../ui/TextField.tsx';
import { act } from './queries.ts';
import { useAct } from './use-act.ts';

export function StartForm({ view }: { readonly view: SigningView }) {
  const { t, lang } = useWords();
  const { agreement, parties, candidates } = view;
  const [chosen, setChosen] = useState<Readonly<Record<string, string>>>({});
  const [order, setOrder] = useState<'in' | 'any'>('in');
  const [due, setDue] = useState('');
  // proposed: the only one there is, or whoever has the very function that the agreement names
  const personOf = (organisationId: string, functionSv: string): string => {
    const people = candidates.filter((one) => one.organisationId === organisationId);
    const proposed = people.length === 1 ? people[0] : people.find(({ title }) => title.sv.toLowerCase() === functionSv.toLowerCase());
    return chosen[organisationId] ?? proposed?.accountId ?? '';
  };
  const signatories = parties.map((party) => ({
    organisationId: party.organisationId,
    accountId: personOf(party.organisationId, party.function.sv),
  }));
  const start = useAct(agreement.id, () => act(agreement.id, '', { signatories, inOrder: order === 'in', due: due === '' ? null : due }));
  return (
    <section className="fig">
      <header>
        <h2>{t('signing.startTitle')}</h2>
      </header>
      <p className="lede">{t('signing.startText')}</p>
      <form
        className="stack signing-form"
        onSubmit={(event) => {
          event.preventDefault();
          start.mutate();
        }}
      >
        {parties.map(({ organisationId, organisation, function: title }) => {
          const people = candidates.filter((one) => one.organisationId === organisationId);
          if (people.length === 0)
            return (
              <p key={organisationId} className="strip">
                {t('signing.noCandidate', { organisation })}
              </p>
            );
          return (
            <SelectField
              key={organisationId}
              label={t('signing.signatory', { function: capital(title[lang]), organisation })}
              value={personOf(organisationId, title.sv)}
              options={[
                { value: '', text: t('signing.choose') },
                ...people.map((one) => ({ value: one.accountId, text: one.title[lang] })),
              ]}
              onChange={(accountId) => setChosen((before) => ({ ...before, [organisationId]: accountId }))}
            />
          );
        })}
        <SelectField
          label={t('signing.order')}
          value={order}
          options={[
            { value: 'in', text: t('signing.inOrder') },
            { value: 'any', text: t('signing.anyOrder') },
          ]}
          onChange={setOrder}
        />
        <TextField label={t('signing.dueLabel')} type="date" value={due} onChange={setDue} />
        {start.error ? <FaultNote raised={start.error} /> : null}
        <p>
          <button type="submit" className="btn btn-1" disabled={start.isPending || signatories.some((one) => one.accountId === '')}>
            {t('signing.start')}
          </button>
        </p>
      </form>
    </section>
  );
}
