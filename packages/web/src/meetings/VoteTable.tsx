// How each votes: whoever sits in the seat, its holder or a deputy. The sum is counted; even votes are settled as the body has it.
import { deputyIn, type MeetingView, presidingIn, tally, votesCast } from '@samsyn/domain';
import { useWords } from '../i18n/use-words.ts';

export type Cast = (typeof votesCast)[number];
interface Props {
  readonly meeting: MeetingView;
  readonly item: MeetingView['items'][number];
  readonly ballots: Readonly<Record<string, Cast>>;
  readonly onVote: (memberId: string, vote: Cast) => void;
}

export function VoteTable({ meeting, item, ballots, onVote }: Props) {
  const { t } = useWords();
  const titles = new Map(meeting.members.map(({ id, title }) => [id, title]));
  return (
    <>
      <table className="tbl tbl-s">
        <caption>{t('meetings.ballots')}</caption>
        <tbody>
          {meeting.members
            .filter(({ id }) => item.voters.includes(id))
            .map(({ id, organisation, title, function: of }) => {
              const deputy = deputyIn(id, item.id, meeting.attendance);
              const who = deputy === null ? title : t('meetings.byDeputy', { deputy: titles.get(deputy) ?? '' });
              return (
                <tr key={id}>
                  <th scope="row">
                    {organisation.name}
                    <span className="sub">
                      {who}
                      {of === 'chair' || of === 'vice-chair' ? `, ${t(`meetings.function.${of}`)}` : ''}
                    </span>
                  </th>
                  <td>
                    <select
                      className="inp"
                      aria-label={t('meetings.voteOf', { seat: `${organisation.name}, ${who}` })}
                      value={ballots[id] ?? ''}
                      required
                      onChange={(event) => {
                        const cast = votesCast.find((one) => one === event.target.value);
                        if (cast) onVote(id, cast);
                      }}
                    >
                      <option value="">{t('meetings.choose')}</option>
                      {votesCast.map((vote) => (
                        <option key={vote} value={vote}>
                          {t(`meetings.vote.${vote}`)}
                        </option>
                      ))}
                    </select>
                  </td>
                </tr>
              );
            })}
        </tbody>
      </table>
      <p role="status" className="small">
        <Sum meeting={meeting} item={item} ballots={ballots} />
      </p>
    </>
  );
}

function Sum({ meeting, item, ballots }: Omit<Props, 'onVote'>) {
  const { t } = useWords();
  const seats = meeting.members.map((seat) => ({ ...seat, organisationId: seat.organisation.id }));
  const presiding = meeting.body.casting ? presidingIn(item.id, seats, meeting.attendance, item.voters) : null;
  const given = item.voters.flatMap((memberId) => {
    const vote = ballots[memberId];
    return vote ? [{ memberId, vote }] : [];
  });
  const { for: yes, against: no, abstain: none, carried, casting } = tally(given, item.voters, presiding);
  const left = item.voters.length - given.length;
  const outcome =
    left > 0
      ? t('meetings.sum.left', { left })
      : t(
          casting
            ? carried
              ? 'meetings.sum.castFor'
              : 'meetings.sum.castAgainst'
            : carried
              ? 'meetings.sum.carried'
              : 'meetings.sum.lost',
        );
  return (
    <>
      {t('meetings.sum', { yes, no, none })} {outcome}
    </>
  );
}
