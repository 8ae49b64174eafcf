// Makes measures of a plan's shifts, each shift once: new ones with their weekly schedules, or occasions of one that is there already.
import {
  Fault,
  type MeasuresOfPlan,
  measureOfPattern,
  type PatternToDo,
  type PresencePlanView,
  patternsToDo,
  requireToDo,
} from '@samsyn/domain';
import { namedAreas } from '../areas/named-areas.ts';
import type { Scope } from '../db/scope.ts';
import { addMeasure } from '../measures/add-measure.ts';
import { addOccasions } from '../measures/add-occasions.ts';
import { keepJoinedOccasions, keepShiftMeasures, lockPlan, shiftMeasures } from './queries.ts';
import { showPlan } from './show-plans.ts';

/** @throws Fault presence.notFound when there is none, it is withdrawn or still counted; presence.noMeasures, presence.dates, measure.* */
export async function makeMeasures(scope: Scope, id: string, asked: MeasuresOfPlan): Promise<PresencePlanView> {
  scope.require('measure.write');
  scope.require('presence.write');
  const stored = await lockPlan(scope, id);
  if (stored?.state !== 'counted' || stored.withdrawn) throw new Fault('presence.notFound');
  const { input, shifts, name } = stored;
  const taken = new Set((await shiftMeasures(scope, id)).map(({ shift }) => shift));
  const plan = { name, resources: input.resources, shifts, areas: input.areas, taken };
  const todo = patternsToDo(plan, asked, asked.lang);
  requireToDo(todo, asked);
  const known = new Set((await namedAreas(scope)).map(({ key }) => key));
  let occasions = 0;
  for (const one of todo) {
    if (one.days.length === 0) continue;
    const joins = one.into.measure;
    const measureId = joins ?? (await addMeasure(scope, measureOfPattern(plan, one, asked, known)));
    if (joins) await keepJoinedOccasions(scope, id, await addOccasions(scope, joins, occasionsOf(one)));
    await keepShiftMeasures(scope, id, one.pattern.shifts, { measureId, joined: joins !== null });
    occasions += one.days.length;
  }
  scope.audit('presence.measured', id, { name, patterns: todo.length, occasions });
  return showPlan(scope, id);
}

const occasionsOf = ({ days, pattern, minutes, persons }: PatternToDo) =>
  days.map((day) => ({ day, from: `${String(pattern.start).padStart(2, '0')}:00`, minutes, persons }));
