// Hands the minutes over for approval: to which seats, and until when.
import { daysAfter, type MeetingView, minutesView } from '@samsyn/domain';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { write } from '../api/ask.ts';
import { useWords } from '../i18n/use-words.ts';
import { DialogForm } from '../ui/DialogForm.tsx';
import { TextField } from '../ui/TextField.tsx';

const days = 14;

export function HandOverDialog({ meeting }: { readonly meeting: MeetingView }) {
  const { t } = useWords();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const [open, setOpen] = useState(false);
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [adjustBy, setAdjustBy] = useState(() => daysAfter(meeting.today, days));
  const hand = useMutation({
    mutationFn: () => write(minutesView, 'POST', `/api/meetings/${meeting.id}/minutes`, { adjusters: chosen, adjustBy }),
    onSuccess: async (view) => {
      queries.setQueryData(['minutes', meeting.id], view);
      queries.setQueryData(['meeting', meeting.id], view.meeting);
      await navigate({ to: '/radet/protokoll/$id', params: { id: meeting.id } });
    },
  });
  return (
    <>
      <button type="button" className="btn btn-1" onClick={() => setOpen(true)}>
        {t('meetings.handOver')}
      </button>
      {open ? (
        <DialogForm
          className="council"
          title={t('meetings.handOver')}
          save={t('meetings.handOverNow')}
          ready={chosen.length > 0 && adjustBy !== ''}
          sending={hand}
          onSave={() => hand.mutate()}
          onClose={() => setOpen(false)}
        >
          <p>{t('meetings.handOverText')}</p>
          <fieldset className="council-set">
            <legend>{t('meetings.adjusters')}</legend>
            {meeting.members
              .filter(({ function: of }) => of !== 'secretary')
              .map(({ id, organisation, title }) => (
                <label key={id} className="tick">
                  <input
                    type="checkbox"
                    checked={chosen.includes(id)}
                    onChange={(event) =>
                      setChosen((before) => (event.target.checked ? [...before, id] : before.filter((one) => one !== id)))
                    }
                  />
                  <span>
                    {organisation.name}, {title}
                  </span>
                </label>
              ))}
          </fieldset>
          <TextField label={t('meetings.adjustBy')} type="date" required name="adjustBy" value={adjustBy} onChange={setAdjustBy} />
        </DialogForm>
      ) : null}
    </>
  );
}
