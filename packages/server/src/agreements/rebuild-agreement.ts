// Takes the chosen parts of a draft anew from what the parties have decided since. Every other part stays as it is written, and so do the
// sections' own text and the figures already bound.
import { chainParts, withParts } from '@samsyn/domain';
import type { Scope } from '../db/scope.ts';
import { rememberChain } from './chain-parts.ts';
import { draftToChange } from './draft-to-change.ts';
import { freshContent } from './propose-rebuild.ts';
import { saveWording } from './save-wording.ts';

export interface Rebuild {
  readonly version: number;
  /** the parts to take; 'all' for a draft that nobody has written in */
  readonly take: readonly string[] | 'all';
}

/** @throws Fault agreement.notFound, agreement.fixed, agreement.changed */
export async function rebuildAgreement(scope: Scope, id: string, { version, take }: Rebuild): Promise<number> {
  const found = await draftToChange(scope, id, version);
  const fresh = await freshContent(scope, found);
  const parts = take === 'all' ? [...chainParts(fresh), ...chainParts(found.content)].map(({ part }) => part) : take;
  const now = await saveWording(scope, id, withParts(found.content, fresh, new Set(parts)), found);
  await rememberChain(scope, id, fresh);
  scope.audit('agreement.rebuilt', id, { version: now, taken: parts.length });
  return now;
}
