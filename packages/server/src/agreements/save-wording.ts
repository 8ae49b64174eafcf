// Keeps a wording: bound to its pictures, with its checksum, as the next version. The same content again is no new version.
import type { AgreementContent } from '@samsyn/domain';
import type { Scope } from '../db/scope.ts';
import { bindFigures } from './bind-figures.ts';
import { contentHash } from './content-hash.ts';
import { insertVersion, type StoredAgreement } from './queries.ts';

/** @returns the version that holds afterwards */
export async function saveWording(scope: Scope, id: string, content: AgreementContent, before: StoredAgreement | null): Promise<number> {
  const bound = await bindFigures(scope, content);
  const hash = contentHash(bound);
  if (before && hash === before.contentHash) return before.version;
  const version = (before?.version ?? 0) + 1;
  await insertVersion(scope, id, version, bound, hash);
  return version;
}
