// How the measure goes: green, yellow or red, each with its words, and a note; or a later day than was planned.
import { followUpColours, followUpWords, type MeasureDetail } from '@samsyn/domain';
import { useState } from 'react';
import { useWords } from '../i18n/use-words.ts';
import { DialogForm } from '../ui/DialogForm.tsx';
import { TextArea } from '../ui/TextArea.tsx';
import { TextField } from '../ui/TextField.tsx';
import { useMeasureChange } from './use-measure-change.ts';

interface Props {
  readonly measure: MeasureDetail;
  readonly onClose: () => void;
}

export function FollowUpDialog({ measure, onClose }: Props) {
  const { t, lang } = useWords();
  const [colour, setColour] = useState(measure.followUp?.colour ?? 'green');
  const [note, setNote] = useState(measure.followUp?.note ?? '');
  const follow = useMeasureChange<{ colour: string; note: string }>(measure.id, 'follow-up', onClose);
  return (
    <DialogForm
      title={`${t('measures.follow')}: ${measure.title}`}
      save={t('measures.save')}
      ready={note.trim().length >= 3}
      sending={follow}
      onSave={() => follow.mutate({ colour, note })}
      onClose={onClose}
    >
      <fieldset className="choices">
        <legend>{t('measures.follow.how')}</legend>
        {followUpColours.map((one) => (
          <label key={one}>
            <input type="radio" name="colour" value={one} checked={colour === one} onChange={() => setColour(one)} />
            <span>{followUpWords[one][lang]}</span>
          </label>
        ))}
      </fieldset>
      <TextArea label={t('measures.note')} name="note" value={note} required maxLength={1000} onChange={setNote} />
    </DialogForm>
  );
}

export function DelayDialog({ measure, onClose }: Props) {
  const { t, date } = useWords();
  const [on, setOn] = useState(measure.expected?.on ?? '');
  const [reason, setReason] = useState(measure.expected?.reason ?? '');
  const delay = useMeasureChange<{ on: string; reason: string }>(measure.id, 'delay', onClose);
  return (
    <DialogForm
      title={`${t('measures.delay')}: ${measure.title}`}
      save={t('measures.save')}
      ready={on !== '' && reason.trim().length >= 5}
      sending={delay}
      onSave={() => delay.mutate({ on, reason })}
      onClose={onClose}
    >
      <p>{t('measures.delay.text', { ends: date(measure.ends) })}</p>
      <TextField label={t('measures.delay.on')} type="date" name="on" value={on} required onChange={setOn} />
      <TextArea label={t('measures.why')} name="reason" value={reason} required onChange={setReason} />
    </DialogForm>
  );
}
