// Who is here, seat by seat, and who takes no part in which item.
import { type MeetingView, statusOf } from '@samsyn/domain';
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
  const deputyOf = (organisationId: string): string | null =>
    meeting.members.find(({ organisation, function: of }) => of === 'deputy' && organisation.id === organisationId)?.id ?? null;
  const save = (rows: readonly { memberId: string; status: Status; deputyId: string | null }[]) =>
    verb.mutate({ method: 'PUT', path: `/api/meetings/${meeting.id}/attendance`, body: { rows: rows.map((row) => ({ ...row, itemId })) } });
  const set = (memberId: string, organisationId: string, status: Status) =>
    save([{ memberId, status, deputyId: status === 'deputy' ? deputyOf(organisationId) : null }]);
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
                      value={status}
                      disabled={verb.isPending}
                      onChange={(event) => set(seat.id, seat.organisation.id, event.target.value as Status)}
                    >
                      {(['present', 'deputy', 'absent'] as const).map((one) => (
                        <option key={one} value={one}>
                          {t(`meetings.attend.${one}`)}
                        </option>
                      ))}
                    </select>
                  ) : (
                    <Mark status={meeting.attendance.length === 0 ? null : status} />
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

function Mark({ status }: { readonly status: Status | null }) {
  const { t } = useWords();
  if (status === null) return <span className="muted">{t('meetings.notTaken')}</span>;
  const [icon, tone] = marks[status];
  return (
    <span className={`v ${tone}`}>
      <Icon name={icon} />
      <span>{t(`meetings.attend.${status}`)}</span>
    </span>
  );
}
