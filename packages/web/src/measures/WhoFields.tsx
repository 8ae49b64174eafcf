// Who answers for it and who carries it out, how much each time, what it costs and how it is written down.
import type { measureForm } from '@samsyn/domain';
import type { z } from 'zod';
import { useWords } from '../i18n/use-words.ts';
import { SelectField } from '../ui/SelectField.tsx';
import { TextField } from '../ui/TextField.tsx';
import { CheckGroup } from './CheckGroup.tsx';
import type { Draft } from './measure-draft.ts';

interface Props {
  readonly draft: Draft;
  readonly offered: z.infer<typeof measureForm>;
  readonly onChange: (part: Partial<Draft>) => void;
}

export function WhoFields({ draft, offered, onChange }: Props) {
  const { t, lang } = useWords();
  const people = offered.people.filter(({ organisation }) => organisation === draft.ownerOrganisation);
  return (
    <fieldset className="mpart">
      <legend>{t('measures.form.who')}</legend>
      <div className="two">
        <SelectField
          label={t('measures.form.organisation')}
          value={draft.ownerOrganisation}
          options={[{ value: '', text: '–' }, ...offered.organisations.map(({ id, name }) => ({ value: id, text: name }))]}
          onChange={(ownerOrganisation) => onChange({ ownerOrganisation, ownerAccount: '' })}
        />
        <SelectField
          label={t('measures.form.person')}
          value={draft.ownerAccount}
          options={[{ value: '', text: t('measures.nobody') }, ...people.map((person) => ({ value: person.id, text: person[lang] }))]}
          onChange={(ownerAccount) => onChange({ ownerAccount })}
        />
      </div>
      <CheckGroup
        legend={t('measures.fact.executors')}
        options={offered.organisations
          .filter(({ id }) => id !== draft.ownerOrganisation)
          .map(({ id, name }) => ({ value: id, text: name }))}
        chosen={draft.executors}
        onChange={(executors) => onChange({ executors })}
      />
    </fieldset>
  );
}

export function MuchFields({ draft, onChange }: Omit<Props, 'offered'>) {
  const { t } = useWords();
  return (
    <fieldset className="mpart">
      <legend>{t('measures.form.much')}</legend>
      <div className="two">
        <TextField
          label={t('measures.form.doseMinutes')}
          help={t('measures.form.doseHelp')}
          type="number"
          min={1}
          max={1440}
          value={draft.doseMinutes}
          onChange={(doseMinutes) => onChange({ doseMinutes })}
        />
        <TextField
          label={t('measures.form.dosePersons')}
          help={t('measures.form.personsHelp')}
          type="number"
          min={1}
          max={500}
          value={draft.dosePersons}
          onChange={(dosePersons) => onChange({ dosePersons })}
        />
        <TextField
          label={t('measures.form.amount')}
          help={t('measures.form.amountHelp')}
          type="number"
          min={1}
          max={1_000_000}
          value={draft.amountPlanned}
          onChange={(amountPlanned) => onChange({ amountPlanned })}
        />
        <TextField
          label={t('measures.form.unit')}
          help={t('measures.form.unitHelp')}
          value={draft.amountUnit}
          maxLength={40}
          onChange={(amountUnit) => onChange({ amountUnit })}
        />
        <TextField
          label={t('measures.form.hours')}
          type="number"
          min={0}
          max={1_000_000}
          value={draft.budgetHours}
          onChange={(budgetHours) => onChange({ budgetHours })}
        />
        <TextField
          label={t('measures.form.kr')}
          type="number"
          min={0}
          max={1_000_000_000}
          value={draft.budgetKr}
          onChange={(budgetKr) => onChange({ budgetKr })}
        />
      </div>
      <TextField
        label={t('measures.fact.documented')}
        value={draft.documented}
        maxLength={500}
        onChange={(documented) => onChange({ documented })}
      />
    </fieldset>
  );
}
