// A step that asks why: the reason stands in the log and on the meeting.
import { useState } from 'react';
import { useWords } from '../i18n/use-words.ts';
import { AppDialog } from '../ui/AppDialog.tsx';
import { FaultNote } from '../ui/FaultNote.tsx';
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
      <AppDialog title={name} open={open} onClose={() => setOpen(false)}>
        <form
          className="stack"
          onSubmit={(event) => {
            event.preventDefault();
            verb.mutate({ method: 'POST', path, body: { reason } }, { onSuccess: () => setOpen(false) });
          }}
        >
          <p>{text}</p>
          <TextArea label={t('meetings.reason')} value={reason} maxLength={400} onChange={setReason} />
          {verb.error ? <FaultNote raised={verb.error} /> : null}
          <div className="row">
            <button type="submit" className="btn btn-1" disabled={verb.isPending || reason.trim().length < 5}>
              {name}
            </button>
            <button type="button" className="btn" onClick={() => setOpen(false)}>
              {t('meetings.cancel')}
            </button>
          </div>
        </form>
      </AppDialog>
    </>
  );
}
