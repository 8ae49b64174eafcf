// What one person has to do: what is late, what is today, what comes within two weeks, and what one has been reminded of.
import { daysLate, type MeasureTask, swedishDay, type TaskList } from '@samsyn/domain';
import type { Scope } from '../db/scope.ts';
import { type LateMeasure, lateMeasures, type StoredTask, waitingActivities } from './activity-queries.ts';
import { remindersFor } from './reminder-queries.ts';

const ahead = 14;

export async function listTasks(scope: Scope): Promise<TaskList> {
  scope.require('task.read');
  const today = swedishDay(scope.now);
  const waiting = (await waitingActivities(scope, ahead)).map((stored) => taskOf(stored, scope.now));
  const late = waiting.filter((task) => task.daysLate > 0);
  const coming = waiting.filter((task) => task.daysLate === 0);
  return {
    today,
    late: [...(await lateMeasures(scope, 'mine')).map(lateTask), ...late],
    now: coming.filter(({ start }) => start.slice(0, 10) <= today),
    later: coming.filter(({ start }) => start.slice(0, 10) > today),
    reminders: await remindersFor(scope),
  };
}

function taskOf(stored: StoredTask, now: Date): MeasureTask {
  const { id, measureId, number, title, start, clock, planned, personsPlanned, unit, state, endsAt, startsAt, doneBefore, dueBefore } =
    stored;
  return {
    kind: 'activity',
    id,
    measureId,
    number,
    title,
    start,
    minutes: clock,
    dose: planned,
    persons: personsPlanned,
    unit,
    daysLate: daysLate({ state, endsAt }, now),
    begun: startsAt <= now,
    done: doneBefore,
    planned: dueBefore,
    expected: null,
  };
}

const lateTask = ({ id, number, title, ends, expected, unit, planned, done, days }: LateMeasure): MeasureTask => ({
  kind: 'measure',
  id,
  measureId: id,
  number,
  title,
  start: ends,
  minutes: 0,
  dose: 0,
  persons: null,
  unit,
  daysLate: days,
  begun: true,
  done,
  planned,
  expected,
});
