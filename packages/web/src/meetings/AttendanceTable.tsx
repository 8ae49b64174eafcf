// Who is here, seat by seat, and who takes no part in which item.
import { deputyIn, type MeetingView, statusOf } from '@samsyn/domain';
import { useState } from 'react';
import { useWords } from '../i18n/use-words.ts';
import { FaultNote } from '../ui/FaultNote.tsx';
import { Icon } from '../ui/Icon.tsx';
import { sectionIn } from './section-of.ts';
import { useMeetingVerb } from './use-meeting-verb.ts';

const marks = { present: ['check', 'v-ok'], deputy: ['check', 'v-ok'], absent: ['cross', 'v-flat'] } as const;
type Status = keyof typeof marks;

interface Props {
  readonly meeting: MeetingView;
  /** the chosen item: attendance can be told for it alone */
  readonly item: MeetingView['items'][number] | null;
  readonly mayWrite: boolean;
}

export function AttendanceTable({ meeting, item, mayWrite }: Props) {
  const { t, lang } = useWords();
  const verb = useMeetingVerb(meeting.id);
  const [alone, setAlone] = useState(false);
  const itemId = alone ? (item?.id ?? null) : null;
  const writable = mayWrite && (meeting.state === 'open' || meeting.state === 'closed') && meeting.minutes === 'none';
  const seats = meeting.members.filter(({ function: of }) => of !== 'deputy');
  const deputies = meeting.members.filter(({ function: of }) => of === 'deputy');
  const sitting = seats.flatMap(({ id }) => deputyIn(id, itemId, meeting.attendance) ?? []);
  const titles = new Map(deputies.map(({ id, title }) => [id, title]));
  const save = (rows: readonly { memberId: string; status: Status; deputyId: string | null }[]) =>
    verb.mutate({ method: 'PUT', path: `/api/meetings/${meeting.id}/attendance`, body: { rows: rows.map((row) => ({ ...row, itemId })) } });
  /** "present", "absent", or "deputy" with the seat of who sits in */
  const set = (memberId: string, chosen: string) => {
    const [status = '', deputyId = null] = chosen.split(' ');
    if (status === 'present' || status === 'absent' || status === 'deputy') save([{ memberId, status, deputyId }]);
  };
  return (
    <section>
      {writable && item && item.paragraph !== null ? (
        <label className="tick council-alone">
          <input type="checkbox" checked={alone} onChange={(event) => setAlone(event.target.checked)} />
          <span>{t('meetings.aloneIn', { section: sectionIn(item, lang) })}</span>
        </label>
      ) : null}
      <table className="tbl tbl-s at">
        <caption>{t('meetings.attendance')}</caption>
        <tbody>
          {seats.map((seat) => {
            const status = statusOf(seat.id, itemId, meeting.attendance);
            const name = `${seat.organisation.name}, ${seat.title}`;
            const deputy = deputyIn(seat.id, itemId, meeting.attendance);
            return (
              <tr key={seat.id}>
                <th scope="row">
                  {seat.organisation.name}
                  <span className="sub">
                    {seat.title}
                    {seat.function === 'member' ? '' : `, ${t(`meetings.function.${seat.function}`)}`}
                  </span>
                </th>
                <td>
                  {writable ? (
                    <select
                      className="inp"
                      aria-label={t('meetings.attendanceOf', { seat: name })}
                      value={deputy === null ? status : `deputy ${deputy}`}
                      disabled={verb.isPending}
                      onChange={(event) => set(seat.id, event.target.value)}
                    >
                      <option value="present">{t('meetings.attend.present')}</option>
                      {deputies
                        .filter(({ id }) => id === deputy || !sitting.includes(id))
                        .map(({ id, title }) => (
                          <option key={id} value={`deputy ${id}`}>
                            {t('meetings.byDeputy', { deputy: title })}
                          </option>
                        ))}
                      {deputies.length === 0 || status === 'deputy' ? <option value="deputy">{t('meetings.attend.deputy')}</option> : null}
                      <option value="absent">{t('meetings.attend.absent')}</option>
                    </select>
                  ) : (
                    <Mark status={meeting.attendance.length === 0 ? null : status} deputy={titles.get(deputy ?? '') ?? null} />
                  )}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      {writable ? (
        <p className="after">
          <button
            type="button"
            className="btn"
            disabled={verb.isPending}
            onClick={() => save(seats.map(({ id }) => ({ memberId: id, status: 'present', deputyId: null })))}
          >
            {t('meetings.allHere')}
          </button>
        </p>
      ) : null}
      {verb.error ? <FaultNote raised={verb.error} /> : null}
      {meeting.items.flatMap((item) =>
        item.recusals.map((one) => (
          <p key={one.id} className="jav">
            <Icon name="lock" />
            <span>
              {t('meetings.recusedIn', { organisation: one.organisation.name, section: sectionIn(item, lang), reason: one.reason })}
            </span>
          </p>
        )),
      )}
    </section>
  );
}

function Mark({ status, deputy }: { readonly status: Status | null; readonly deputy: string | null }) {
  const { t } = useWords();
  if (status === null) return <span className="muted">{t('meetings.notTaken')}</span>;
  const [icon, tone] = marks[status];
  return (
    <span className={`v ${tone}`}>
      <Icon name={icon} />
      <span>{deputy === null ? t(`meetings.attend.${status}`) : t('meetings.byDeputy', { deputy })}</span>
    </span>
  );
}
