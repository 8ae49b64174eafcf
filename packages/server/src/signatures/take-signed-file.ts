// The sealed document, or the scan, for whoever may read the agreement. Taking it is noted.
import { Fault, type Lang } from '@samsyn/domain';
import type { Scope } from '../db/scope.ts';
import { findFile } from './file-queries.ts';
import { findSigning } from './queries.ts';

/** @throws Fault scope.denied, sign.notSealed */
export async function takeSignedFile(scope: Scope, agreementId: string, what: Lang | 'paper'): Promise<Buffer> {
  scope.require('agreement.read');
  const signing = await findSigning(scope, agreementId);
  const file = signing && (await findFile(scope, signing.id, what === 'paper' ? 'paper' : `sealed-${what}`));
  if (!file) throw new Fault('sign.notSealed');
  scope.audit('signing.downloaded', agreementId, { what, sha256: file.sha256 });
  return file.bytes;
}
