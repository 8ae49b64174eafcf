// What a round says in one sentence, and how it came about.
import { numberWord, type RoundDetail, roundRules } from '@samsyn/domain';
import { useQuery } from '@tanstack/react-query';
import { sessionQuery } from '../api/session-query.ts';
import { useWords } from '../i18n/use-words.ts';
import { scoringParties } from './score-draft.ts';

export function useRoundFinding(round: RoundDetail) {
  const { t, date, lang } = useWords();
  const { data: session } = useQuery(sessionQuery);
  const { name } = round;
  const first = round.problems[0];
  const chosen = round.problems.filter(({ priority }) => priority !== null).length;
  const ranked = first?.rank != null;
  const done = round.parties.filter((party) => party.done !== null).length;
  const apart = round.disagreements.length;
  // one party alone disagrees with nobody
  const disagreeing = scoringParties(round) < 2 ? '' : t('priority.finding.apart', { apart, word: numberWord(apart, lang) });
  const finding =
    round.state === 'criteria'
      ? t('priority.finding.criteria', { name, problems: round.problems.length, criteria: round.criteria.length })
      : round.state === 'alone'
        ? t('priority.finding.alone', { name, done, all: round.parties.length })
        : first && ranked
          ? [
              t('priority.finding.first', { problem: first.name, share: Math.round((first.rank?.shareAt[0] ?? 0) * 100) }),
              disagreeing,
            ].join(' ')
          : t('priority.finding.unranked', { name, left: missingJoint(round) });
  const opened = t('priority.how.together', {
    day: date(round.openedOn ?? ''),
    ranked: ranked ? 'yes' : 'no',
    n: round.weightings,
    criteria: roundRules.scorableOf(round.criteria).length,
  });
  const how =
    round.state === 'criteria'
      ? t('priority.how.criteria')
      : round.state === 'alone'
        ? t('priority.how.alone', { day: date(round.lockedOn ?? '') })
        : [
            round.state === 'decided'
              ? t('priority.how.decided', { day: date(round.decidedOn ?? ''), chosen, word: numberWord(chosen, lang) })
              : '',
            opened,
            round.openedReason ? t('priority.openedEarly', { reason: round.openedReason }) : '',
          ].join(' ');
  return { finding, how, ranked, writes: session?.rights.includes('problem.write') ?? false };
}

function missingJoint({ problems }: RoundDetail): number {
  return problems.flatMap(({ cells }) => cells.filter((cell) => cell.scorable && !cell.scores.some(({ party }) => party === null))).length;
}
