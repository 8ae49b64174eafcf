// The parties, to change: which organisations, who represents each, and whether it signs first-hand or accedes.
import type { AgreementView } from '@samsyn/domain';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useWords } from '../i18n/use-words.ts';
import { FaultNote } from '../ui/FaultNote.tsx';
import { SelectField } from '../ui/SelectField.tsx';
import { TextField } from '../ui/TextField.tsx';
import { partiesQuery, useAgreementChange } from './agreement-queries.ts';

export function PartiesEditor({ view, onSaved }: { readonly view: AgreementView; readonly onSaved: () => void }) {
  const { t } = useWords();
  const { data: organisations } = useQuery(partiesQuery);
  const [parties, setParties] = useState(view.content.parties);
  const save = useAgreementChange(onSaved);
  const others = (organisations ?? []).filter((one) => !parties.some((party) => party.organisationId === one.id));
  const set = (id: string, change: Partial<(typeof parties)[number]>) =>
    setParties((before) => before.map((one) => (one.organisationId === id ? { ...one, ...change } : one)));
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        const body = { version: view.version, parties: parties.map(({ organisation: _name, ...party }) => party) };
        save.mutate({ method: 'PATCH', path: `/api/agreements/${view.id}`, body });
      }}
    >
      {parties.map((party) => (
        <fieldset key={party.organisationId} className="pair">
          <legend>{party.organisation}</legend>
          <TextField
            label={t('agreement.party.sv')}
            value={party.functionSv}
            required
            maxLength={120}
            onChange={(functionSv) => set(party.organisationId, { functionSv })}
          />
          <TextField
            label={t('agreement.party.en')}
            value={party.functionEn}
            required
            maxLength={120}
            onChange={(functionEn) => set(party.organisationId, { functionEn })}
          />
          <SelectField
            label={t('agreement.party.part')}
            value={party.part}
            onChange={(part) => set(party.organisationId, { part })}
            options={[
              { value: 'signs', text: t('agreement.party.signs') },
              { value: 'accedes', text: t('agreement.party.accedes') },
            ]}
          />
          {parties.length > 1 ? (
            <button
              type="button"
              className="linkbtn"
              onClick={() => setParties((before) => before.filter((one) => one.organisationId !== party.organisationId))}
            >
              {t('agreement.party.remove', { party: party.organisation })}
            </button>
          ) : null}
        </fieldset>
      ))}
      {others.length > 0 ? (
        <SelectField
          label={t('agreement.party.add')}
          value=""
          onChange={(id) => {
            const chosen = others.find((one) => one.id === id);
            if (chosen)
              setParties((before) => [
                ...before,
                { organisationId: chosen.id, organisation: chosen.name, part: 'accedes', functionSv: '', functionEn: '' },
              ]);
          }}
          options={[{ value: '', text: '–' }, ...others.map((one) => ({ value: one.id, text: one.name }))]}
        />
      ) : null}
      {save.error ? <FaultNote raised={save.error} /> : null}
      <div className="row">
        <button type="submit" className="btn" disabled={save.isPending}>
          {t('agreement.save')}
        </button>
      </div>
    </form>
  );
}
