// Reminds those whose turn it is: when the coordinator asks for it, and by itself every week and the days before the last day.
import { Fault, isTurn } from '@samsyn/domain';
import type { Database } from '../db/database.ts';
import { type Scope, type Who, withScope } from '../db/scope.ts';
import type { MailOrder } from '../jobs/jobs.ts';
import { currentSigning } from './current-signing.ts';
import { insertEvent, type SigningRow, saveReminded } from './queries.ts';
import { type Reach, send, tell } from './tell-signatories.ts';

/** @throws Fault scope.denied, sign.notFound, sign.over */
export async function remindSignatories(database: Database, who: Who, agreementId: string, reach: Reach): Promise<void> {
  const letters = await withScope(database, who, async (scope) => {
    scope.require('agreement.write');
    const signing = await currentSigning(scope, agreementId);
    if (signing.state !== 'open') throw new Fault('sign.over');
    return remind(scope, signing, reach);
  });
  await send(letters, reach);
}

async function remind(scope: Scope, signing: SigningRow, reach: Reach): Promise<MailOrder[]> {
  const waiting = signing.steps.filter((step) => isTurn(signing, step));
  for (const { organisationId, functionSv, functionEn } of waiting) {
    await saveReminded(scope, signing.id, organisationId);
    await insertEvent(scope, signing, { kind: 'reminded', organisationId, functionSv, functionEn });
  }
  scope.audit('signing.reminded', signing.agreementId, { signing: signing.id, steps: waiting.length });
  return tell(scope, signing, waiting, reach, true);
}
