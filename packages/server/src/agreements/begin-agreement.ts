// Begins an agreement: its first wording comes from the priorities in force and, in a renewal, from how the agreement before it went.
import { Fault, type NewAgreement, prefillAgreement } from '@samsyn/domain';
import type { Scope } from '../db/scope.ts';
import { noteRecord } from '../records/note-record.ts';
import { rememberChain } from './chain-parts.ts';
import { findAgreement, insertAgreement } from './queries.ts';
import { readChain } from './read-chain.ts';
import { saveWording } from './save-wording.ts';

/** @throws Fault agreement.notFound for a predecessor that is not there */
export async function beginAgreement(scope: Scope, asked: NewAgreement): Promise<string> {
  scope.require('agreement.write');
  if (asked.predecessorId !== null && !(await findAgreement(scope, asked.predecessorId))) throw new Fault('agreement.notFound');
  const { facts } = await readChain(scope, asked);
  const content = prefillAgreement(facts);
  const id = await insertAgreement(scope, { predecessorId: asked.predecessorId, amends: null, content });
  await saveWording(scope, id, content, null);
  await rememberChain(scope, id, content);
  const period = `${asked.starts.slice(0, 4)}–${asked.ends.slice(0, 4)}`;
  await noteRecord(scope, { kind: 'other', subject: `agreement:${id}`, title: `${content.title.sv}, ${period}` });
  scope.audit('agreement.begun', id, { starts: asked.starts, ends: asked.ends, renewal: asked.predecessorId !== null });
  return id;
}
