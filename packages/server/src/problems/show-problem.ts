// A problem with its history: what each frozen picture says at its node, through the asker's eyes, and what has become of it.
import { Fault, type ProblemDetail, type ProblemFinding } from '@samsyn/domain';
import { loadAreas } from '../areas/stored-areas.ts';
import type { Scope } from '../db/scope.ts';
import { findingOf } from '../pictures/finding-of.ts';
import { listFrozen } from '../pictures/list-frozen.ts';
import { decisionOfProblem } from '../priorities/list-priorities.ts';
import { eventsOf, type ProblemRow, problemById } from './queries.ts';

/** @throws Fault scope.denied, problem.notFound */
export async function showProblem(scope: Scope, id: string): Promise<ProblemDetail> {
  scope.require('problem.read');
  const problem = await problemById(scope, id);
  if (!problem) throw new Fault('problem.notFound');
  const area = (await loadAreas(scope))?.areas.find(({ key }) => key === problem.node.area);
  return {
    ...problem,
    findings: await findingsAlong(scope, problem),
    carried: await decisionOfProblem(scope, id),
    events: await eventsOf(scope, id),
    labels: { area: area ? { sv: area.sv, en: area.en } : null },
  };
}

/** Nothing is copied: each line is read from its frozen picture now, so an ended sharing shows at once. */
async function findingsAlong(scope: Scope, { node }: ProblemRow): Promise<ProblemFinding[]> {
  // without a kind there is no node of the picture's to follow
  if (node.category === null) return [];
  const lines: ProblemFinding[] = [];
  for (const { id } of await listFrozen(scope)) {
    const found = await findingOf(scope, id, node, 'asker');
    if (!found) continue;
    const { picture, finding, made } = found;
    lines.push({
      picture: { id, name: picture.name, made: made.toISOString(), window: picture.window },
      finding: finding && {
        rank: finding.rank,
        verdict: finding.verdict,
        reason: finding.reason,
        count: finding.count,
        expected: finding.expected,
        ratio: finding.ratio,
        interval: finding.interval,
        sv: finding.sv,
        en: finding.en,
      },
      source: picture.source,
    });
  }
  return lines;
}
