// The morning's reminders: what is late goes to whoever answers for it, then to the coordinator, then to the council's chair, by the days of
// the rule table. Each is told once for each step: in the program, and by one letter with all of it.
import { type EscalationStep, reminderLetter, stepsDue } from '@samsyn/domain';
import type { Database } from '../db/database.ts';
import { type Scope, type Who, withScope, withService } from '../db/scope.ts';
import type { MailOrder, OrderJob } from '../jobs/jobs.ts';
import { mailSettings } from '../mail/mail-settings.ts';
import { writeLetter } from '../mail/outbox.ts';
import { everyMunicipality } from '../municipalities/every-municipality.ts';
import { findMunicipality } from '../municipalities/find-municipality.ts';
import { type Addressee, chairs, insertReminder, type LateThing, lateThings, livePeople } from './reminder-queries.ts';

/** Who can report what the organisation does. */
const doers: readonly string[] = ['practitioner', 'reporter', 'coordinator'];
type Told = { readonly thing: LateThing; readonly step: EscalationStep };

/** In every municipality that has a coordinator, in whose name it is done. */
export async function remindEverywhere(database: Database, order: OrderJob, origin: string): Promise<void> {
  for (const municipalityId of await everyMunicipality(database)) {
    const who = await coordinatorOf(database, municipalityId);
    if (!who) continue;
    const letters = await withScope(database, who, (scope) => remindLate(scope, origin));
    for (const letter of letters) await order('send-mail', letter);
  }
}

/** @returns the letters to send when the transaction is done */
export async function remindLate(scope: Scope, origin: string): Promise<MailOrder[]> {
  scope.require('measure.write');
  const people = await livePeople(scope);
  const leading = await chairs(scope);
  const told = new Map<string, Told[]>();
  for (const thing of await lateThings(scope))
    for (const step of stepsDue(thing.days, thing.taken))
      for (const account of receivers(thing, step, people, leading))
        if (await insertReminder(scope, thing, step, account)) told.set(account, [...(told.get(account) ?? []), { thing, step }]);
  if (told.size === 0) return [];
  scope.audit('measure.reminded', null, { people: told.size }, { rows: [...told.values()].reduce((sum, all) => sum + all.length, 0) });
  return writeLetters(scope, told, people, origin);
}

/** Nobody named as responsible, or whoever was has left: whoever works for the responsible organisation. */
function receivers(thing: LateThing, step: EscalationStep, people: readonly Addressee[], leading: readonly string[]): string[] {
  if (step === 'chair') return [...leading];
  const accounts = (which: (one: Addressee) => boolean): string[] => [...new Set(people.filter(which).map(({ accountId }) => accountId))];
  if (step === 'coordinator') return accounts(({ role }) => role === 'coordinator');
  const named = accounts(({ accountId }) => accountId === thing.ownerAccount);
  if (named.length > 0) return named;
  return accounts(({ organisationId, role }) => organisationId === thing.ownerOrganisation && doers.includes(role));
}

/** One letter for each person, when letters can be sent at all. */
async function writeLetters(
  scope: Scope,
  told: ReadonlyMap<string, readonly Told[]>,
  people: readonly Addressee[],
  origin: string,
): Promise<MailOrder[]> {
  if (!mailSettings()) return [];
  const { name } = await findMunicipality(scope);
  const letters: MailOrder[] = [];
  for (const [account, all] of told) {
    const address = people.find(({ accountId }) => accountId === account)?.email;
    if (!address) continue;
    const lines = all.map(({ thing: { title, start, days } }) => ({ title, start, days }));
    letters.push(await writeLetter(scope, address, reminderLetter({ municipality: name, link: `${origin}/mina-uppgifter`, lines })));
  }
  return letters;
}

export async function coordinatorOf(database: Database, municipalityId: string): Promise<Who | null> {
  const found = await withService(database, ({ trx }) =>
    trx
      .selectFrom('memberships')
      .select(['account_id', 'organisation_id'])
      .where('municipality_id', '=', municipalityId)
      .where('role', '=', 'coordinator')
      .where('ended_at', 'is', null)
      .orderBy('account_id')
      .limit(1)
      .executeTakeFirst(),
  );
  return found ? { municipalityId, organisationId: found.organisation_id, accountId: found.account_id, role: 'coordinator' } : null;
}
