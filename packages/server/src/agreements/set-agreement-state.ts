// Moves an agreement on: to signing, signed, declined, back to draft, ended. Used by signing; the text is fixed in every state but draft.
import { type AgreementState, checkAgreement, Fault, stateAfter, swedishDay, unsourced } from '@samsyn/domain';
import type { Scope } from '../db/scope.ts';
import { lockAgreement, updateState } from './queries.ts';

/**
 * Asks for no right of its own: the verb that calls it has asked for its own (agreement.write to send out, agreement.sign to sign or decline).
 * @throws Fault agreement.notFound, agreement.state, agreement.hindered
 */
export async function setAgreementState(scope: Scope, id: string, state: AgreementState): Promise<void> {
  const found = await lockAgreement(scope, id);
  if (!found) throw new Fault('agreement.notFound');
  stateAfter(found.state, state);
  if (state === 'signing') {
    const checks = checkAgreement(found.content);
    const hinders = checks.filter((check) => check.level === 'hinder');
    if (hinders.length > 0) throw new Fault('agreement.hindered', { n: hinders.length });
    const open = unsourced(checks).length;
    if (open > 0) throw new Fault('agreement.unsourced', { n: open });
  }
  await updateState(scope, id, state, state === 'signed' ? swedishDay(scope.now) : state === 'ended' ? found.signedOn : null);
  scope.audit('agreement.stateSet', id, { from: found.state, to: state, version: found.version });
}
