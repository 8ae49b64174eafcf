// How each seat votes; even votes are settled by the chair's.
import type { MeetingView } from '@samsyn/domain';
import { useWords } from '../i18n/use-words.ts';

type Ballot = 'for' | 'against' | 'abstain';
interface Props {
  readonly meeting: MeetingView;
  readonly voters: readonly string[];
  readonly ballots: Readonly<Record<string, Ballot>>;
  readonly onVote: (memberId: string, vote: Ballot) => void;
}

export function VoteTable({ meeting, voters, ballots, onVote }: Props) {
  const { t } = useWords();
  return (
    <table className="tbl tbl-s">
      <caption>{t('meetings.ballots')}</caption>
      <tbody>
        {meeting.members
          .filter(({ id }) => voters.includes(id))
          .map(({ id, organisation, title, function: of }) => (
            <tr key={id}>
              <th scope="row">
                {organisation.name}
                <span className="sub">
                  {title}
                  {of === 'chair' ? `, ${t('meetings.function.chair')}` : ''}
                </span>
              </th>
              <td>
                <select
                  className="inp"
                  aria-label={t('meetings.voteOf', { seat: `${organisation.name}, ${title}` })}
                  value={ballots[id] ?? 'for'}
                  onChange={(event) => onVote(id, event.target.value as Ballot)}
                >
                  {(['for', 'against', 'abstain'] as const).map((vote) => (
                    <option key={vote} value={vote}>
                      {t(`meetings.vote.${vote}`)}
                    </option>
                  ))}
                </select>
              </td>
            </tr>
          ))}
      </tbody>
    </table>
  );
}
