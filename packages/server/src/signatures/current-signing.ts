// The latest round of signatures on an agreement, for the verbs that change it.
import { Fault } from '@samsyn/domain';
import type { Scope } from '../db/scope.ts';
import { findSigning, type SigningRow } from './queries.ts';

/** Locked until the transaction ends: of two who act at once the second sees what the first did. @throws Fault sign.notFound */
export async function currentSigning(scope: Scope, agreementId: string): Promise<SigningRow> {
  const found = await findSigning(scope, agreementId, true);
  if (!found) throw new Fault('sign.notFound');
  return found;
}

export function stepOf(signing: SigningRow, organisationId: string) {
  const step = signing.steps.find((one) => one.organisationId === organisationId);
  if (!step) throw new Fault('sign.notYours');
  return step;
}
