// Where the municipality stands in the cycle, for the rail of every page: each fact as the asker may see it, and none that she may not.
import { type CycleFacts, type CycleView, cycleStanding, hasRight, nextStation, swedishDay } from '@samsyn/domain';
import { agreementsInForce } from '../agreements/agreements-in-force.ts';
import type { Scope } from '../db/scope.ts';
import { measuresOfProblem } from '../measures/list-measures.ts';
import { listTasks } from '../measures/list-tasks.ts';
import { nextMeeting } from '../meetings/next-meeting.ts';
import { countCycle } from './queries.ts';

export async function showCycle(scope: Scope): Promise<CycleView> {
  const may = (right: Parameters<typeof hasRight>[1]) => hasRight(scope.access, right);
  const counts = await countCycle(scope);
  const measures = may('measure.read') ? await measuresOfProblem(scope, null) : [];
  const [inForce] = may('agreement.read') ? await agreementsInForce(scope) : [];
  const meeting = may('meeting.read') ? await nextMeeting(scope) : null;
  const tasks = may('task.read') ? await listTasks(scope) : null;
  const facts: CycleFacts = {
    ...counts,
    measures: measures.length,
    lateMeasures: measures.filter(({ status }) => status === 'late').length,
    inForce: inForce ? { starts: inForce.starts, ends: inForce.ends } : null,
    nextMeeting: meeting?.day ?? null,
    tasks: tasks ? tasks.late.length + tasks.week.length : 0,
  };
  const stations = cycleStanding(facts, swedishDay(scope.now));
  return {
    stations,
    next: nextStation(stations),
    lateMeasures: facts.lateMeasures,
    tasks: facts.tasks,
    agreement: facts.inForce,
    meeting: facts.nextMeeting,
  };
}
