// The draft that somebody wants to change, as she read it: locked, and refused when it is fixed or another has saved meanwhile.
import { Fault, mayChangeText } from '@samsyn/domain';
import type { Scope } from '../db/scope.ts';
import { lockAgreement, type StoredAgreement } from './queries.ts';

/** @throws Fault agreement.notFound, agreement.fixed, agreement.changed */
export async function draftToChange(scope: Scope, id: string, version: number): Promise<StoredAgreement> {
  scope.require('agreement.write');
  const found = await lockAgreement(scope, id);
  if (!found) throw new Fault('agreement.notFound');
  if (!mayChangeText(found.state)) throw new Fault('agreement.fixed');
  if (found.version !== version) throw new Fault('agreement.changed');
  return found;
}
