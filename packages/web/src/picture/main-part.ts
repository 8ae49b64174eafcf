// The part of the day that a finding mostly happens in: its own, or the one with most of its known hours. What a frozen picture, in which nothing
// is searched anew, picks by.
import { type Daypart, dayparts, type Problem } from '@samsyn/domain';

export function mainPart({ daypart, evidence }: Pick<Problem, 'daypart' | 'evidence'>): Daypart | null {
  if (daypart !== null) return dayparts.find((part) => part === daypart) ?? null;
  const sums = dayparts.map((_, part) =>
    (evidence.week ?? []).reduce((sum, value, i) => (Math.floor((i % 24) / 6) === part ? sum + value : sum), 0),
  );
  const most = Math.max(...sums);
  return most > 0 ? (dayparts[sums.indexOf(most)] ?? null) : null;
}
