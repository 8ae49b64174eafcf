// What a plan's shifts have become, and how much of it is done: counted from the measures' own occasions at each reading.
import { type PlanMeasure, planDone } from '@samsyn/domain';
import type { Scope } from '../db/scope.ts';
import { occasionsFor } from '../measures/occasions-for.ts';
import { joinedOccasions, shiftMeasures } from './queries.ts';

/** Of a joined measure only the occasions that the plan added count. A measure that the reader does not see is told by its shifts alone. */
export async function measuresOfShifts(scope: Scope, planId: string): Promise<{ measures: PlanMeasure[]; taken: number[] }> {
  const links = await shiftMeasures(scope, planId);
  const joined = new Set(await joinedOccasions(scope, planId));
  const byMeasure = new Map<string, typeof links>();
  for (const link of links) byMeasure.set(link.measureId, [...(byMeasure.get(link.measureId) ?? []), link]);
  const measures: PlanMeasure[] = [];
  for (const [measureId, own] of byMeasure) {
    const found = await occasionsFor(scope, measureId);
    if (!found) continue;
    const isJoined = own.some((link) => link.joined);
    const counted = isJoined ? found.occasions.filter(({ id }) => joined.has(id)) : found.occasions;
    measures.push({ ...found.measure, joined: isJoined, shifts: own.map(({ shift }) => shift), ...planDone(counted, scope.now) });
  }
  return { measures: measures.sort((a, b) => a.number - b.number), taken: links.map(({ shift }) => shift) };
}
