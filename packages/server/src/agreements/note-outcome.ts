// Notes how a commitment went: done or not, what was reached, and whether the next agreement carries it on.
import { type CommitmentOutcome, Fault } from '@samsyn/domain';
import type { Scope } from '../db/scope.ts';
import { findAgreement, updateOutcome } from './queries.ts';

/** @throws Fault agreement.notFound */
export async function noteOutcome(scope: Scope, id: string, commitment: string, outcome: CommitmentOutcome): Promise<void> {
  scope.require('agreement.write');
  const found = await findAgreement(scope, id);
  if (!found || !(await updateOutcome(scope, id, commitment, outcome))) throw new Fault('agreement.notFound');
  scope.audit('agreement.outcomeNoted', id, { commitment, outcome: outcome.outcome, carryOn: outcome.carryOn });
}
