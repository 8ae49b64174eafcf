// The wet-ink way: the unsealed copy was printed, signed by hand and scanned. The scan is attached, and all who were left have signed on paper,
// but for those who were to accede and are not on it: they are not parties yet, and the others stand.
// An agreement that was signed before it came into Samsyn gets its round of signatures here, from its parties.
import { createHash } from 'node:crypto';
import { Fault, type Lang, signingAfter, swedishDay } from '@samsyn/domain';
import { PDFDocument } from 'pdf-lib';
import { agreementForSigning } from '../agreements/agreement-for-signing.ts';
import { setAgreementState } from '../agreements/set-agreement-state.ts';
import type { Database } from '../db/database.ts';
import { type Scope, type Who, withScope } from '../db/scope.ts';
import { currentSigning, stepOf } from './current-signing.ts';
import { insertFile } from './file-queries.ts';
import { findSigning, insertEvent, insertSigning, saveState, saveStep } from './queries.ts';
import { sealWhenComplete } from './seal-signing.ts';

export interface Paper {
  /** the day that the last one wrote, YYYY-MM-DD */
  readonly on: string;
  readonly scan: Buffer;
  /** organisations that were to accede and are not on it */
  readonly absent?: readonly string[];
}

/** @throws Fault scope.denied, sign.notFound, sign.over, sign.notPdf, sign.paperDay, sign.absent */
export async function registerPaper(
  database: Database,
  who: Who,
  agreementId: string,
  { on, scan, absent = [] }: Paper,
  origin: string | null,
  langs?: readonly Lang[],
): Promise<void> {
  await withScope(database, who, async (scope) => {
    scope.require('agreement.write');
    const earlier = (await findSigning(scope, agreementId)) === null && (await signedEarlier(scope, agreementId));
    const signing = await currentSigning(scope, agreementId);
    const after = signingAfter(signing, { act: 'sign-on-paper', contentHash: signing.contentHash, absent });
    if ((!earlier && on < swedishDay(signing.startedAt)) || on > swedishDay(scope.now)) throw new Fault('sign.paperDay');
    await checkPdf(scan);
    const sha256 = createHash('sha256').update(scan).digest('hex');
    await insertFile(scope, signing.id, 'paper', scan, sha256);
    for (const step of after.steps.filter(({ way, state }) => way === 'paper' || state === 'absent')) {
      const { organisationId } = step;
      const { functionSv, functionEn } = stepOf(signing, organisationId);
      await saveStep(scope, signing.id, step, new Date(`${on}T12:00:00Z`));
      const how = step.state === 'absent' ? ({ kind: 'absent' } as const) : ({ kind: 'signed', way: 'paper', note: on } as const);
      await insertEvent(scope, signing, { organisationId, functionSv, functionEn, ...how });
    }
    await saveState(scope, signing.id, 'complete');
    if (!earlier) await setAgreementState(scope, agreementId, 'signed');
    scope.audit('signing.paperRegistered', agreementId, {
      signing: signing.id,
      on,
      sha256,
      contentHash: signing.contentHash,
      absent: absent.length,
    });
  });
  await sealWhenComplete(database, who, agreementId, origin, langs);
}

/** Begins the round of an agreement that is signed already, with nobody named. False when it is not signed. */
async function signedEarlier(scope: Scope, agreementId: string): Promise<boolean> {
  const { state, version, contentHash, parties } = await agreementForSigning(scope, agreementId);
  if (state !== 'signed') return false;
  const steps = parties.map(({ organisationId, part, functionSv, functionEn }, i) => ({
    organisationId,
    part,
    functionSv,
    functionEn,
    place: i + 1,
    accountId: null,
  }));
  await insertSigning(scope, { agreementId, version, contentHash, due: null, steps });
  return true;
}

/** @throws Fault sign.notPdf for what is no PDF, is locked with a password, or has no pages */
async function checkPdf(scan: Buffer): Promise<void> {
  const whole = scan.subarray(0, 5).toString('latin1') === '%PDF-' && scan.subarray(-2048).includes('%%EOF');
  const read = whole ? await PDFDocument.load(scan, { updateMetadata: false }).catch(() => null) : null;
  if (!read || read.getPageCount() === 0) throw new Fault('sign.notPdf');
}
