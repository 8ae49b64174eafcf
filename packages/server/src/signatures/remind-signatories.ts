// Reminds those whose turn it is: when the coordinator asks for it, and by itself a week after the last word and before the last day.
import { Fault, isTurn, reminderIsDue } from '@samsyn/domain';
import type { Database } from '../db/database.ts';
import { type Scope, type Who, withScope } from '../db/scope.ts';
import type { MailOrder } from '../jobs/jobs.ts';
import { coordinatorOf } from '../measures/remind-late.ts';
import { everyMunicipality } from '../municipalities/every-municipality.ts';
import { currentSigning } from './current-signing.ts';
import { insertEvent, openSignings, type SigningRow, type StepRow, saveReminded } from './queries.ts';
import { type Reach, send, tell } from './tell-signatories.ts';

/** @throws Fault scope.denied, sign.notFound, sign.over */
export async function remindSignatories(database: Database, who: Who, agreementId: string, reach: Reach): Promise<void> {
  const letters = await withScope(database, who, async (scope) => {
    scope.require('agreement.write');
    const signing = await currentSigning(scope, agreementId);
    if (signing.state !== 'open') throw new Fault('sign.over');
    return remind(scope, signing, inTurn(signing), reach);
  });
  await send(letters, reach);
}

/** The morning's round through every municipality that has a coordinator, in whose name it is done. */
export async function remindSignatoriesEverywhere(database: Database, reach: Reach): Promise<void> {
  for (const municipalityId of await everyMunicipality(database)) {
    const who = await coordinatorOf(database, municipalityId);
    if (who) await send(await withScope(database, who, (scope) => remindDue(scope, reach)), reach);
  }
}

export async function remindDue(scope: Scope, reach: Pick<Reach, 'origin'>): Promise<MailOrder[]> {
  scope.require('agreement.write');
  const letters: MailOrder[] = [];
  for (const agreementId of await openSignings(scope)) {
    const signing = await currentSigning(scope, agreementId);
    const { startedAt, due } = signing;
    const late = inTurn(signing).filter(({ remindedAt }) => reminderIsDue({ startedAt, remindedAt, due }, scope.now));
    if (late.length > 0) letters.push(...(await remind(scope, signing, late, reach)));
  }
  return letters;
}

const inTurn = (signing: SigningRow): StepRow[] => signing.steps.filter((step) => isTurn(signing, step));

async function remind(scope: Scope, signing: SigningRow, waiting: readonly StepRow[], reach: Pick<Reach, 'origin'>): Promise<MailOrder[]> {
  for (const { organisationId, functionSv, functionEn } of waiting) {
    await saveReminded(scope, signing.id, organisationId);
    await insertEvent(scope, signing, { kind: 'reminded', organisationId, functionSv, functionEn });
  }
  scope.audit('signing.reminded', signing.agreementId, { signing: signing.id, steps: waiting.length });
  return tell(scope, signing, waiting, reach, true);
}
