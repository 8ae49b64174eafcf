// Naming somebody else to sign for a party, or a deputy who may.
import type { SigningStepView, SigningView } from '@samsyn/domain';
import { useState } from 'react';
import { useWords } from '../i18n/use-words.ts';
import { DialogForm } from '../ui/DialogForm.tsx';
import { SelectField } from '../ui/SelectField.tsx';
import { act } from './queries.ts';
import { useAct } from './use-act.ts';

interface Props {
  readonly id: string;
  readonly what: 'signatory' | 'deputy';
  readonly step: SigningStepView;
  readonly candidates: SigningView['candidates'];
  readonly onClose: () => void;
}

export function PersonDialog({ id, what, step, candidates, onClose }: Props) {
  const { t, lang } = useWords();
  const people = candidates.filter((one) => one.organisationId === step.organisationId);
  const [person, setPerson] = useState('');
  const save = useAct(id, () => act(id, `${step.organisationId}/${what}`, { accountId: person }, 'PUT'), onClose);
  const title = t(what === 'deputy' ? 'signing.nameDeputyFor' : 'signing.reassignFor', { organisation: step.organisation });
  return (
    <DialogForm title={title} save={t('signing.save')} ready={person !== ''} sending={save} onSave={() => save.mutate()} onClose={onClose}>
      {people.length === 0 ? (
        <p>{t('signing.nobodyElse')}</p>
      ) : (
        <SelectField
          label={t('signing.person')}
          name="person"
          value={person}
          options={[{ value: '', text: t('signing.choose') }, ...people.map((one) => ({ value: one.accountId, text: one.title[lang] }))]}
          onChange={setPerson}
        />
      )}
    </DialogForm>
  );
}
