// The causes of a problem with all that speaks for and against them; findings as the asker may read them.
import { type CauseEvidence, type CauseMap, causesInOrder, hasRight } from '@samsyn/domain';
import type { Scope } from '../db/scope.ts';
import { findingsOf } from '../pictures/finding-of.ts';
import { findProblem } from '../problems/find-problem.ts';
import { causesOf, evidenceOf, lastChange, measuresAgainst, type StoredEvidence, stepsOf } from './queries.ts';

export async function showCauses(scope: Scope, problemId: string): Promise<CauseMap> {
  scope.require('cause.read');
  const { id, number, name, picture } = await findProblem(scope, problemId);
  const stored = await causesOf(scope, problemId);
  const ids = stored.map((cause) => cause.id);
  const evidence = await evidenceOf(scope, ids);
  const measures = hasRight(scope.access, 'measure.read') ? await measuresAgainst(scope, ids) : null;
  const told = await tellEvidence(scope, evidence);
  return {
    problem: { id, number, name, picture },
    causes: causesInOrder(stored).map(({ depth: _, problemId: __, ...cause }) => ({
      ...cause,
      evidence: told.get(cause.id) ?? [],
      measures: measures?.filter((m) => m.causeId === cause.id).map(({ causeId: _cause, ...m }) => m) ?? null,
    })),
    steps: await stepsOf(scope, problemId),
    changed: await lastChange(scope, problemId),
  };
}

/** By cause. Each picture that is pointed at is read once. */
async function tellEvidence(scope: Scope, evidence: readonly StoredEvidence[]): Promise<Map<string, CauseEvidence[]>> {
  const findings = new Map<string, NonNullable<CauseEvidence['finding']>>();
  for (const picture of new Set(evidence.flatMap((one) => one.picture ?? []))) {
    const own = evidence.filter((one) => one.picture === picture);
    const seen = await findingsOf(scope, picture, own, 'asker');
    for (const [i, { id }] of own.entries()) {
      const { rank = null, sv = null, en = null } = seen?.findings[i] ?? {};
      findings.set(id, { picture, name: seen?.picture.name ?? null, rank, sv, en });
    }
  }
  const told = new Map<string, CauseEvidence[]>();
  for (const { id, causeId, speaks, text, source, organisation, added } of evidence) {
    const row = { id, speaks, text, source, organisation, added, finding: findings.get(id) ?? null };
    told.set(causeId, [...(told.get(causeId) ?? []), row]);
  }
  return told;
}
