// What one person has to do: occasions to report and measures past their day, minutes to check, agreements to sign, decisions to carry out; late,
// this week and later. The list by mail is the same one.
import { daysLate, daysPast, groupTasks, type MeasureTask, type OtherTask, swedishDay, type Task, type TaskList } from '@samsyn/domain';
import { listAgreements } from '../agreements/list-agreements.ts';
import type { Scope } from '../db/scope.ts';
import { ownDuties } from '../meetings/own-duties.ts';
import { ownSignings } from '../signatures/own-signings.ts';
import { type LateMeasure, lateMeasures, type StoredTask, waitingActivities } from './activity-queries.ts';
import { remindersFor } from './reminder-queries.ts';

const ahead = 14;

export async function listTasks(scope: Scope): Promise<TaskList> {
  scope.require('task.read');
  const today = swedishDay(scope.now);
  return { today, ...groupTasks(await allTasks(scope, today), today), reminders: await remindersFor(scope) };
}

/** In the order that things of one day are to be read. */
async function allTasks(scope: Scope, today: string): Promise<Task[]> {
  const late = (await lateMeasures(scope, 'mine')).map(lateTask);
  const waiting = (await waitingActivities(scope, ahead)).map((stored) => taskOf(stored, scope.now));
  return [...late, ...waiting, ...(await otherTasks(scope, today))];
}

async function otherTasks(scope: Scope, today: string): Promise<OtherTask[]> {
  const { minutes, decisions } = await ownDuties(scope);
  const signings = await ownSignings(scope);
  const titles = new Map(signings.length > 0 ? (await listAgreements(scope)).map(({ id, title }) => [id, title]) : []);
  const other = (kind: OtherTask['kind'], id: string, title: OtherTask['title'], start: string | null): OtherTask => ({
    kind,
    id,
    title,
    start,
    daysLate: daysPast(start, today),
  });
  return [
    ...signings.map(({ agreementId, due }) => other('signature', agreementId, titles.get(agreementId) ?? { sv: '', en: '' }, due)),
    ...minutes.map(({ meetingId, body, adjustBy }) => other('minutes', meetingId, { sv: body, en: body }, adjustBy)),
    ...decisions.map(({ id, text, due }) => other('decision', id, { sv: text, en: text }, due)),
  ];
}

function taskOf(stored: StoredTask, now: Date): MeasureTask & { kind: 'activity' } {
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

const lateTask = ({ id, number, title, ends, expected, unit, planned, done, days }: LateMeasure): MeasureTask & { kind: 'measure' } => ({
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
