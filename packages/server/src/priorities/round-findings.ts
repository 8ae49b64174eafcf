// What the round's frozen picture says of each of its problems, as every partner may see it: all parties score from the same figures.
import { type Ground, groundOf, type Problem } from '@samsyn/domain';
import type { Scope } from '../db/scope.ts';
import { type FoundFinding, findingsOf } from '../pictures/finding-of.ts';
import { findProblems } from '../problems/find-problem.ts';

export interface RoundFinding {
  readonly id: string;
  readonly number: number;
  readonly name: string;
  readonly finding: Problem | null;
  readonly ground: Ground;
}
export interface RoundFindings {
  readonly picture: Pick<FoundFinding['picture'], 'name' | 'window' | 'source'>;
  readonly windowMonths: number;
  readonly problems: readonly RoundFinding[];
}

/** null when the asker may not see the picture's copy at all. */
export async function roundFindings(scope: Scope, picture: string, ids: readonly string[]): Promise<RoundFindings | null> {
  const problems = await findProblems(scope, ids);
  const found = await findingsOf(
    scope,
    picture,
    problems.map(({ node }) => node),
    'partners',
  );
  if (!found) return null;
  const { window } = found.picture;
  return {
    picture: found.picture,
    windowMonths: monthsOf(window),
    problems: problems.map(({ id, number, name, node, origin }, i) => {
      // without a kind the node is everything, which is not what was said
      const finding = node.category === null ? null : (found.findings[i] ?? null);
      return { id, number, name, finding, ground: groundOf(origin, finding) };
    }),
  };
}

const monthsOf = ({ from, to }: { readonly from: string; readonly to: string }): number =>
  (Number(to.slice(0, 4)) - Number(from.slice(0, 4))) * 12 + Number(to.slice(5, 7)) - Number(from.slice(5, 7)) + 1;
