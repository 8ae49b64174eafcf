// The morning's reminders of minutes that wait: each who checks them and has not answered, some days before the last day; when it has passed,
// the chair. Once each. On the pages it stands by itself; this writes the letters and the entry of the log.
import { adjustLetter, chairStep, type MailText, minutesProgress, reminderStepDue, swedishDay, unadjustedLetter } from '@samsyn/domain';
import type { Database } from '../db/database.ts';
import { type Scope, withScope } from '../db/scope.ts';
import type { MailOrder, OrderJob } from '../jobs/jobs.ts';
import { mailSettings } from '../mail/mail-settings.ts';
import { writeLetter } from '../mail/outbox.ts';
import { coordinatorOf } from '../measures/remind-late.ts';
import { everyMunicipality } from '../municipalities/every-municipality.ts';
import { findMunicipality } from '../municipalities/find-municipality.ts';
import { listMembers } from './body-queries.ts';
import type { AdjusterRow } from './minutes-queries.ts';
import { insertMinutesReminder, listReminders, seatAddresses, type WaitingMinutes, waitingMinutes } from './reminder-queries.ts';
import { minutesFacts } from './show-minutes.ts';

/** In every municipality that has a coordinator, in whose name it is done. */
export async function remindAdjustersEverywhere(database: Database, order: OrderJob, origin: string): Promise<void> {
  for (const municipalityId of await everyMunicipality(database)) {
    const who = await coordinatorOf(database, municipalityId);
    if (!who) continue;
    const letters = await withScope(database, who, (scope) => remindAdjusters(scope, origin));
    for (const letter of letters) await order('send-mail', letter);
  }
}

/** @returns the letters to send when the transaction is done */
export async function remindAdjusters(scope: Scope, origin: string): Promise<MailOrder[]> {
  scope.require('meeting.write');
  const letters: MailOrder[] = [];
  for (const minutes of await waitingMinutes(scope)) letters.push(...(await remindOf(scope, minutes, origin)));
  return letters;
}

async function remindOf(scope: Scope, minutes: WaitingMinutes, origin: string): Promise<MailOrder[]> {
  const { facts, adjusters } = await minutesFacts(scope, minutes.meetingId);
  const { adjusters: progress } = minutesProgress(facts);
  // whoever has asked for a change has answered: the secretary is to answer now
  const silent = adjusters.filter(({ id }) => progress.find((one) => one.id === id)?.state === 'waiting');
  const reminders = await listReminders(scope, minutes.meetingId);
  const today = swedishDay(scope.now);
  const due = silent.flatMap((adjuster) => {
    const taken = reminders.filter(({ adjusterId }) => adjusterId === adjuster.id).map(({ step }) => step);
    const step = reminderStepDue(minutes.adjustBy, today, { days: minutes.remindDays, told: taken, readyOn: minutes.readyOn });
    return step === null ? [] : [{ adjuster, step }];
  });
  if (due.length === 0) return [];
  const { name } = await findMunicipality(scope);
  const link = `${origin}/radet/protokoll/${minutes.meetingId}`;
  const told = { body: minutes.body, municipality: name, meetingDay: minutes.day, adjustBy: minutes.adjustBy, link };
  const letters: MailOrder[] = [];
  for (const { adjuster, step } of due.filter((one) => one.step !== chairStep)) {
    const sent = await post(scope, await seatAddresses(scope, adjuster.memberId), adjustLetter(told));
    if (await insertMinutesReminder(scope, adjuster.id, step, sent.length)) letters.push(...sent);
  }
  const late = due.filter((one) => one.step === chairStep).map(({ adjuster }) => adjuster);
  if (late.length > 0) letters.push(...(await tellChair(scope, minutes, late, unadjustedLetter({ ...told, left: late.map(seatName) }))));
  scope.audit('minutes.reminded', minutes.meetingId, { adjusters: due.length, letters: letters.length, chair: late.length > 0 });
  return letters;
}

const seatName = ({ organisation, title }: AdjusterRow): string => `${organisation.name}, ${title}`;

/** Whoever leads the body today; the vice-chair where nobody does. */
async function tellChair(scope: Scope, minutes: WaitingMinutes, late: readonly AdjusterRow[], letter: MailText): Promise<MailOrder[]> {
  const seats = await listMembers(scope, { bodyId: minutes.bodyId, on: swedishDay(scope.now) });
  const chair = seats.find(({ function: of }) => of === 'chair') ?? seats.find(({ function: of }) => of === 'vice-chair');
  const letters = chair ? await post(scope, await seatAddresses(scope, chair.id), letter) : [];
  for (const { id } of late) await insertMinutesReminder(scope, id, chairStep, letters.length);
  return letters;
}

/** Nothing is written where no mail is set up: the pages tell it. */
async function post(scope: Scope, addresses: readonly string[], letter: MailText): Promise<MailOrder[]> {
  if (!mailSettings()) return [];
  const orders: MailOrder[] = [];
  for (const address of addresses) orders.push(await writeLetter(scope, address, letter));
  return orders;
}
