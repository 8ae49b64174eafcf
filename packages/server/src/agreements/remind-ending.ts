// The morning's look at what ends: six, three and one month before, the coordinators are told, once each. In the program the agreement's page
// and the start page say it by themselves; this writes the letters and the entry of the log.
import { endingLetter, swedishDay } from '@samsyn/domain';
import type { Database } from '../db/database.ts';
import { type Scope, withScope } from '../db/scope.ts';
import type { MailOrder, OrderJob } from '../jobs/jobs.ts';
import { mailSettings } from '../mail/mail-settings.ts';
import { writeLetter } from '../mail/outbox.ts';
import { coordinatorOf } from '../measures/remind-late.ts';
import { everyMunicipality } from '../municipalities/every-municipality.ts';
import { findMunicipality } from '../municipalities/find-municipality.ts';
import { agreementsInForce } from './agreements-in-force.ts';
import { coordinatorAddresses, insertReminder } from './queries.ts';

/** In every municipality that has a coordinator, in whose name it is done. */
export async function remindEndingEverywhere(database: Database, order: OrderJob, origin: string): Promise<void> {
  for (const municipalityId of await everyMunicipality(database)) {
    const who = await coordinatorOf(database, municipalityId);
    if (!who) continue;
    const letters = await withScope(database, who, (scope) => remindEnding(scope, origin));
    for (const letter of letters) await order('send-mail', letter);
  }
}

/** @returns the letters to send when the transaction is done */
export async function remindEnding(scope: Scope, origin: string): Promise<MailOrder[]> {
  scope.require('agreement.write');
  const letters: MailOrder[] = [];
  for (const { id, title, ends, endsWithin } of await agreementsInForce(scope)) {
    if (endsWithin === null || !(await insertReminder(scope, id, endsWithin, swedishDay(scope.now)))) continue;
    scope.audit('agreement.reminded', id, { months: endsWithin });
    if (!mailSettings()) continue;
    const { name } = await findMunicipality(scope);
    const letter = endingLetter({ municipality: name, title, ends, months: endsWithin, link: `${origin}/overenskommelse/${id}` });
    for (const address of await coordinatorAddresses(scope)) letters.push(await writeLetter(scope, address, letter));
  }
  return letters;
}
