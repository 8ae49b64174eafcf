// Agreements that wait for the signature of whoever asks, or of the one she stands in for, now that it is their turn.
import { hasRight, isTurn } from '@samsyn/domain';
import type { Scope } from '../db/scope.ts';
import { findSigning, openSignings } from './queries.ts';

export interface OwnSigning {
  readonly agreementId: string;
  /** the last day, if one is set */
  readonly due: string | null;
}

export async function ownSignings(scope: Scope): Promise<OwnSigning[]> {
  if (!hasRight(scope.access, 'agreement.sign')) return [];
  const found: OwnSigning[] = [];
  for (const agreementId of await openSignings(scope)) {
    const signing = await findSigning(scope, agreementId);
    const mine = signing?.steps.some(
      (step) =>
        step.organisationId === scope.organisationId &&
        (step.accountId === scope.accountId || step.deputyId === scope.accountId) &&
        isTurn(signing, step),
    );
    if (signing && mine) found.push({ agreementId, due: signing.due });
  }
  return found;
}
