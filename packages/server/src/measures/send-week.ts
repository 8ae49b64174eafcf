// The week's list by mail: on the first morning of the week that the server is up, to whoever has something late or something to do before
// Sunday. The same list as under "My tasks", made with the receiver's own rights; once a week each.
import { mondayOf, otherTaskWords, swedishDay, type Task, type WaitingLine, weekLetter } from '@samsyn/domain';
import type { Database } from '../db/database.ts';
import { type Scope, type Who, withScope } from '../db/scope.ts';
import type { MailOrder, OrderJob } from '../jobs/jobs.ts';
import { mailSettings } from '../mail/mail-settings.ts';
import { writeLetter } from '../mail/outbox.ts';
import { everyMunicipality } from '../municipalities/every-municipality.ts';
import { findMunicipality } from '../municipalities/find-municipality.ts';
import { listTasks } from './list-tasks.ts';
import { coordinatorOf } from './remind-late.ts';
import { insertDigest, peopleToTell } from './reminder-queries.ts';

/** In every municipality that has a coordinator, in whose name it is sent. */
export async function sendWeekEverywhere(database: Database, order: OrderJob, origin: string): Promise<void> {
  if (!mailSettings()) return;
  for (const municipalityId of await everyMunicipality(database)) {
    const who = await coordinatorOf(database, municipalityId);
    if (who) for (const letter of await sendWeek(database, who, origin)) await order('send-mail', letter);
  }
}

async function sendWeek(database: Database, who: Who, origin: string): Promise<MailOrder[]> {
  const waiting = await withScope(database, who, async (scope) => {
    scope.require('measure.write');
    return peopleToTell(scope, mondayOf(swedishDay(scope.now)));
  });
  const letters: MailOrder[] = [];
  for (const { email, ...person } of waiting) {
    const list = await withScope(database, { municipalityId: who.municipalityId, ...person }, (scope) => ownList(scope));
    const letter = await withScope(database, who, (scope) => tell(scope, person.accountId, email, list, origin));
    if (letter) letters.push(letter);
  }
  return letters;
}

async function ownList(scope: Scope): Promise<{ late: WaitingLine[]; week: WaitingLine[] }> {
  const { late, week } = await listTasks(scope);
  return { late: late.map(lineOf), week: week.map(lineOf) };
}

function lineOf(task: Task): WaitingLine {
  const { start, daysLate: days } = task;
  if (task.kind === 'activity' || task.kind === 'measure') return { what: { sv: task.title, en: task.title }, start, days };
  const { sv, en } = otherTaskWords[task.kind];
  return { what: { sv: `${sv}: ${task.title.sv}`, en: `${en}: ${task.title.en}` }, start, days };
}

/** Noted also when there was nothing: what comes up during the week is told by its own reminders. */
async function tell(
  scope: Scope,
  accountId: string,
  email: string,
  list: { readonly late: readonly WaitingLine[]; readonly week: readonly WaitingLine[] },
  origin: string,
): Promise<MailOrder | null> {
  const first = await insertDigest(scope, accountId, mondayOf(swedishDay(scope.now)));
  const rows = list.late.length + list.week.length;
  if (!first || rows === 0) return null;
  const { name } = await findMunicipality(scope);
  scope.audit('task.listed', accountId, { late: list.late.length, week: list.week.length }, { rows });
  return writeLetter(scope, email, weekLetter({ municipality: name, link: `${origin}/mina-uppgifter`, ...list }));
}
