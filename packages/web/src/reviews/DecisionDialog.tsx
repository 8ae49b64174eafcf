// The decision on a lighting need, with its reason: it stands beside the need and in the log.
import { type LightRow, lightList, lightStateWords } from '@samsyn/domain';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { write } from '../api/ask.ts';
import { useWords } from '../i18n/use-words.ts';
import { AppDialog } from '../ui/AppDialog.tsx';
import { FaultNote } from '../ui/FaultNote.tsx';
import { SelectField } from '../ui/SelectField.tsx';
import { TextArea } from '../ui/TextArea.tsx';
import { TextField } from '../ui/TextField.tsx';

export function DecisionDialog({ light, onClose }: { readonly light: LightRow; readonly onClose: () => void }) {
  const { t, lang } = useWords();
  const states = light.state === 'approved' ? (['fixed', 'approved', 'declined'] as const) : (['approved', 'declined'] as const);
  const [state, setState] = useState<(typeof states)[number]>(states[0]);
  const [reason, setReason] = useState('');
  const [due, setDue] = useState('');
  const queries = useQueryClient();
  const decide = useMutation({
    mutationFn: () =>
      write(lightList, 'POST', `/api/lights/${light.id}/decision`, { state, reason, due: state === 'approved' && due !== '' ? due : null }),
    onSuccess: (list) => {
      queries.setQueryData(['lights'], list);
      onClose();
    },
  });
  return (
    <AppDialog title={t('lights.decideOf', { place: light.place })} open onClose={onClose}>
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          decide.mutate();
        }}
      >
        <SelectField
          label={t('lights.decision')}
          value={state}
          options={states.map((value) => ({ value, text: lightStateWords[value][lang] }))}
          onChange={setState}
        />
        {state === 'approved' ? <TextField label={t('lights.dueField')} type="date" value={due} onChange={setDue} /> : null}
        <TextArea label={t('presence.reason')} help={t('lights.reasonHelp')} value={reason} maxLength={1000} onChange={setReason} />
        {decide.error ? <FaultNote raised={decide.error} /> : null}
        <div className="row">
          <button type="submit" className="btn btn-1" disabled={decide.isPending || reason.trim().length < 5}>
            {t('lights.saveDecision')}
          </button>
          <button type="button" className="btn" onClick={onClose}>
            {t('presence.cancel')}
          </button>
        </div>
      </form>
    </AppDialog>
  );
}
