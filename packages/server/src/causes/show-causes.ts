// The causes of a problem with all that speaks for and against them; findings as the asker may read them.
import { type CauseEvidence, type CauseMap, causesInOrder, hasRight } from '@samsyn/domain';
import type { Scope } from '../db/scope.ts';
import { type FoundFinding, findingOf } from '../pictures/finding-of.ts';
import { findProblem } from '../problems/find-problem.ts';
import { causesOf, evidenceOf, lastChange, measuresAgainst, type StoredEvidence, stepsOf } from './queries.ts';

export async function showCauses(scope: Scope, problemId: string): Promise<CauseMap> {
  scope.require('cause.read');
  const { id, number, name, picture } = await findProblem(scope, problemId);
  const stored = await causesOf(scope, problemId);
  const ids = stored.map((cause) => cause.id);
  const evidence = await evidenceOf(scope, ids);
  const measures = hasRight(scope.access, 'measure.read') ? await measuresAgainst(scope, ids) : null;
  const told = new Map<string, CauseEvidence[]>();
  for (const one of evidence) told.set(one.causeId, [...(told.get(one.causeId) ?? []), await tellEvidence(scope, one)]);
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

async function tellEvidence(scope: Scope, one: StoredEvidence): Promise<CauseEvidence> {
  const { id, speaks, text, source, organisation, added, picture, category, placeType, area, daypart } = one;
  const row = { id, speaks, text, source, organisation, added };
  if (picture === null) return { ...row, finding: null };
  const found: FoundFinding | null = await findingOf(scope, picture, { category, placeType, area, daypart }, 'asker');
  return {
    ...row,
    finding: {
      picture,
      name: found?.picture.name ?? null,
      rank: found?.finding?.rank ?? null,
      sv: found?.finding?.sv ?? null,
      en: found?.finding?.en ?? null,
    },
  };
}
