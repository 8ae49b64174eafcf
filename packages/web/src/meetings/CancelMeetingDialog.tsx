// Cancels a meeting, with a reason. Who has been called gets a letter whose calendar file removes it.
import type { MeetingView } from '@samsyn/domain';
import { useState } from 'react';
import { useWords } from '../i18n/use-words.ts';
import { DialogForm } from '../ui/DialogForm.tsx';
import { TextArea } from '../ui/TextArea.tsx';
import { type Told, useToldVerb } from './use-told-verb.ts';

export function CancelMeetingDialog({ meeting, onTold }: { readonly meeting: MeetingView; readonly onTold: (told: Told) => void }) {
  const { t } = useWords();
  const [open, setOpen] = useState(false);
  const [reason, setReason] = useState('');
  const cancel = useToldVerb(meeting.id, (told) => {
    setOpen(false);
    onTold(told);
  });
  return (
    <>
      <button type="button" className="btn" onClick={() => setOpen(true)}>
        {t('meetings.cancelMeeting')}
      </button>
      {open ? (
        <DialogForm
          title={t('meetings.cancelMeeting')}
          save={t('meetings.cancelMeeting')}
          ready={reason.trim().length >= 5}
          sending={cancel}
          onSave={() => cancel.mutate({ method: 'POST', path: `/api/meetings/${meeting.id}/cancel`, body: { reason } })}
          onClose={() => setOpen(false)}
        >
          <p>
            {t('meetings.cancelText')}
            {meeting.state === 'summoned' ? ` ${t('meetings.cancelTextCalled')}` : ''}
          </p>
          <TextArea label={t('meetings.reason')} name="reason" value={reason} maxLength={400} onChange={setReason} />
        </DialogForm>
      ) : null}
    </>
  );
}
