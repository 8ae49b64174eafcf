// What each part of a draft said when it last came from the chain, as checksums: what differs from them was changed by hand.
import { createHash } from 'node:crypto';
import { type AgreementContent, chainParts } from '@samsyn/domain';
import type { Scope } from '../db/scope.ts';
import { replaceChainParts } from './queries.ts';

export const textHash = (text: { readonly sv: string; readonly en: string }): string =>
  createHash('sha256').update(`${text.sv}\u0000${text.en}`).digest('hex');

/** After a draft was begun from the chain, or looked through against it. */
export async function rememberChain(scope: Scope, id: string, fresh: AgreementContent): Promise<void> {
  await replaceChainParts(
    scope,
    id,
    chainParts(fresh).map(({ part, text }) => ({ part, hash: textHash(text) })),
  );
}
