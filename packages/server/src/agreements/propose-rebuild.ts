// What the chain says now against what a draft says: the parts that differ, side by side. Nothing is changed here.
import { type AgreementContent, Fault, mayChangeText, prefillAgreement, type RebuildProposal, rebuildParts } from '@samsyn/domain';
import type { Scope } from '../db/scope.ts';
import { textHash } from './chain-parts.ts';
import { findAgreement, listChainParts, type StoredAgreement } from './queries.ts';
import { readChain } from './read-chain.ts';

/** @throws Fault agreement.notFound, agreement.fixed */
export async function proposeRebuild(scope: Scope, id: string): Promise<RebuildProposal> {
  scope.require('agreement.write');
  const found = await findAgreement(scope, id);
  if (!found) throw new Fault('agreement.notFound');
  if (!mayChangeText(found.state)) throw new Fault('agreement.fixed');
  const fresh = await freshContent(scope, found);
  return { version: found.version, parts: rebuildParts(found.content, fresh, await listChainParts(scope, id), textHash) };
}

/** As the agreement would be written if it began today. */
export async function freshContent(scope: Scope, { content, predecessorId }: StoredAgreement): Promise<AgreementContent> {
  const { facts } = await readChain(scope, { starts: content.starts, ends: content.ends, predecessorId });
  return prefillAgreement(facts);
}
