// The decision on a lighting need, with its reason: it stands beside the need and in the log.
import { type BodyDecision, type LightRow, lightList, lightStateWords } from '@samsyn/domain';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { write } from '../api/ask.ts';
import { useWords } from '../i18n/use-words.ts';
import { DialogForm } from '../ui/DialogForm.tsx';
import { SelectField } from '../ui/SelectField.tsx';
import { TextArea } from '../ui/TextArea.tsx';
import { TextField } from '../ui/TextField.tsx';

interface Props {
  readonly light: LightRow;
  readonly decisions: readonly BodyDecision[];
  readonly onClose: () => void;
}

export function DecisionDialog({ light, decisions, onClose }: Props) {
  const { t, lang, date } = useWords();
  const states = light.state === 'approved' ? (['fixed', 'approved', 'declined'] as const) : (['approved', 'declined'] as const);
  const [state, setState] = useState<(typeof states)[number]>(states[0]);
  const [reason, setReason] = useState('');
  const [due, setDue] = useState('');
  const [decision, setDecision] = useState(light.decision?.id ?? '');
  const queries = useQueryClient();
  const decide = useMutation({
    mutationFn: () =>
      write(lightList, 'POST', `/api/lights/${light.id}/decision`, {
        state,
        reason,
        due: state === 'approved' && due !== '' ? due : null,
        decision: decision === '' ? null : decision,
      }),
    onSuccess: (list) => {
      queries.setQueryData(['lights'], list);
      onClose();
    },
  });
  return (
    <DialogForm
      title={t('lights.decideOf', { place: light.place })}
      save={t('lights.saveDecision')}
      ready={reason.trim().length >= 5}
      sending={decide}
      onSave={() => decide.mutate()}
      onClose={onClose}
    >
      <SelectField
        label={t('lights.decision')}
        name="state"
        value={state}
        options={states.map((value) => ({ value, text: lightStateWords[value][lang] }))}
        onChange={setState}
      />
      {state === 'approved' ? <TextField label={t('lights.dueField')} type="date" name="due" value={due} onChange={setDue} /> : null}
      {decisions.length > 0 ? (
        <SelectField
          label={t('lights.restsOn')}
          value={decision}
          options={[
            { value: '', text: t('lights.noDecision') },
            ...decisions.map((one) => ({ value: one.id, text: `${date(one.decidedOn)} ${one.body}: ${short(one.text)}` })),
          ]}
          onChange={setDecision}
        />
      ) : null}
      <TextArea
        label={t('presence.reason')}
        help={t('lights.reasonHelp')}
        name="reason"
        value={reason}
        maxLength={1000}
        onChange={setReason}
      />
    </DialogForm>
  );
}

const short = (text: string): string => (text.length > 80 ? `${text.slice(0, 79)}…` : text);
