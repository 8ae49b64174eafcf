// Is this document one that was sealed here? Asked by anyone, over all municipalities; the answer holds nothing beyond what the holder of
// the document already has before her. Nothing of the file is kept.
import { createHash } from 'node:crypto';
import type { VerifyAnswer } from '@samsyn/domain';
import type { Database } from '../db/database.ts';
import { withService } from '../db/scope.ts';
import { isOurCertificate, type KnownSeal, knownSeal } from './file-queries.ts';
import { readSeal } from './seal/read-seal.ts';

const shown = (seal: KnownSeal | null): VerifyAnswer['document'] => seal && { ...seal, sealedAt: seal.sealedAt.toISOString() };

/** @param sha256 of a file, or of a wording as the event page prints it */
export async function verifySum(database: Database, sha256: string): Promise<VerifyAnswer> {
  return withService(database, async (service) => {
    const file = await knownSeal(service, 'sha256', sha256);
    if (file) return { verdict: 'genuine', by: 'file', sha256, document: shown(file) };
    const wording = await knownSeal(service, 'content_hash', sha256);
    return { verdict: wording ? 'genuine' : 'unknown', by: wording ? 'wording' : null, sha256, document: shown(wording) };
  });
}

export async function verifyFile(database: Database, file: Buffer): Promise<VerifyAnswer> {
  const sha256 = createHash('sha256').update(file).digest('hex');
  const known = await withService(database, (service) => knownSeal(service, 'sha256', sha256));
  if (known) return { verdict: 'genuine', by: 'file', sha256, document: shown(known) };
  const mark = /samsyn-seal:([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})/.exec(file.toString('latin1'))?.[1];
  const seal = await readSeal(file);
  return withService(database, async (service) => {
    const named = mark ? await knownSeal(service, 'id', mark) : null;
    if (named) return { verdict: 'altered', by: null, sha256, document: shown(named) };
    if (!seal || !(await isOurCertificate(service, seal.fingerprint))) return { verdict: 'unknown', by: null, sha256, document: null };
    // sealed with our key, of a document that is no longer listed: the seal itself answers
    return { verdict: seal.holds && seal.coversWhole ? 'genuine' : 'altered', by: null, sha256, document: null };
  });
}
