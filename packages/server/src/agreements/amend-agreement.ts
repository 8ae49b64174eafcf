// Begins a new wording of a signed agreement: a draft of its own with the reason, signed anew. The old wording stays as it was.

import { randomUUID } from 'node:crypto';
import { type AmendAgreement, Fault } from '@samsyn/domain';
import type { Scope } from '../db/scope.ts';
import { insertAgreement, lockAgreement } from './queries.ts';
import { saveWording } from './save-wording.ts';

/** @throws Fault agreement.notFound, agreement.notSigned, agreement.period */
export async function amendAgreement(scope: Scope, id: string, { reason, from }: AmendAgreement): Promise<string> {
  scope.require('agreement.write');
  const found = await lockAgreement(scope, id);
  if (!found) throw new Fault('agreement.notFound');
  if (found.state !== 'signed') throw new Fault('agreement.notSigned');
  if (from < found.content.starts || from >= found.content.ends) throw new Fault('agreement.period');
  const commitments = found.content.commitments.map((one) => ({ ...one, id: randomUUID() }));
  const content = { ...found.content, starts: from, commitments };
  const amendment = await insertAgreement(scope, {
    predecessorId: found.predecessorId,
    amends: { id: found.amendsId ?? found.id, reason },
    content,
  });
  await saveWording(scope, amendment, content, null);
  scope.audit('agreement.amended', amendment, { amends: id, from });
  return amendment;
}
