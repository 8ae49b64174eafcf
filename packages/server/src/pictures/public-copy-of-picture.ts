// The public copy of a frozen picture for whatever else is let out with figures from it: one layer, one ledger.
import type { Picture } from '@samsyn/domain';
import type { Scope } from '../db/scope.ts';
import { publicCopy } from '../disclosure/public-copy.ts';
import { findPicture } from './queries.ts';

/** Null when the asker does not see it at all. @throws Fault scope.denied, disclosure.frozenFirst, disclosure.whole, suppression.refused */
export async function publicCopyOfPicture(scope: Scope, id: string): Promise<Picture | null> {
  scope.require('picture.export');
  const found = await findPicture(scope, id);
  return found && publicCopy(scope, found);
}
