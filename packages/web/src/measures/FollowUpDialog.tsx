// How the measure goes: green, yellow or red, each with its words, and a note; or a later day than was planned.
import { followUpColours, followUpWords, type MeasureDetail } from '@samsyn/domain';
import { useState } from 'react';
import { useWords } from '../i18n/use-words.ts';
import { AppDialog } from '../ui/AppDialog.tsx';
import { FaultNote } from '../ui/FaultNote.tsx';
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
    <AppDialog title={`${t('measures.follow')}: ${measure.title}`} open onClose={onClose}>
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          follow.mutate({ colour, note });
        }}
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
        <TextArea label={t('measures.note')} value={note} required maxLength={1000} onChange={setNote} />
        {follow.error ? <FaultNote raised={follow.error} /> : null}
        <div className="row">
          <button type="submit" className="btn btn-1" disabled={follow.isPending || note.trim().length < 3}>
            {t('measures.save')}
          </button>
          <button type="button" className="btn" onClick={onClose}>
            {t('measures.cancelButton')}
          </button>
        </div>
      </form>
    </AppDialog>
  );
}

export function DelayDialog({ measure, onClose }: Props) {
  const { t, date } = useWords();
  const [on, setOn] = useState(measure.expected?.on ?? '');
  const [reason, setReason] = useState(measure.expected?.reason ?? '');
  const delay = useMeasureChange<{ on: string; reason: string }>(measure.id, 'delay', onClose);
  return (
    <AppDialog title={`${t('measures.delay')}: ${measure.title}`} open onClose={onClose}>
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          delay.mutate({ on, reason });
        }}
      >
        <p>{t('measures.delay.text', { ends: date(measure.ends) })}</p>
        <TextField label={t('measures.delay.on')} type="date" value={on} required onChange={setOn} />
        <TextArea label={t('measures.why')} value={reason} required onChange={setReason} />
        {delay.error ? <FaultNote raised={delay.error} /> : null}
        <div className="row">
          <button type="submit" className="btn btn-1" disabled={delay.isPending || on === '' || reason.trim().length < 5}>
            {t('measures.save')}
          </button>
          <button type="button" className="btn" onClick={onClose}>
            {t('measures.cancelButton')}
          </button>
        </div>
      </form>
    </AppDialog>
  );
}
