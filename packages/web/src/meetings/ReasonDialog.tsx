// A step that asks why: the reason stands in the log and on the meeting.
import { useState } from 'react';
import { useWords } from '../i18n/use-words.ts';
import { DialogForm } from '../ui/DialogForm.tsx';
import { TextArea } from '../ui/TextArea.tsx';
import { useMeetingVerb } from './use-meeting-verb.ts';

interface Props {
  readonly name: string;
  readonly text: string;
  readonly path: string;
  readonly meetingId: string;
}

export function ReasonDialog({ name, text, path, meetingId }: Props) {
  const { t } = useWords();
  const [open, setOpen] = useState(false);
  const [reason, setReason] = useState('');
  const verb = useMeetingVerb(meetingId);
  return (
    <>
      <button type="button" className="btn" onClick={() => setOpen(true)}>
        {name}
      </button>
      {open ? (
        <DialogForm
          title={name}
          save={name}
          ready={reason.trim().length >= 5}
          sending={verb}
          onSave={() => verb.mutate({ method: 'POST', path, body: { reason } }, { onSuccess: () => setOpen(false) })}
          onClose={() => setOpen(false)}
        >
          <p>{text}</p>
          <TextArea label={t('meetings.reason')} name="reason" value={reason} maxLength={400} onChange={setReason} />
        </DialogForm>
      ) : null}
    </>
  );
}
