// The public copy of what stands in the register, for whoever hands documents out. The registrar sees no figures of her own: the picture is
// read through its maker's eyes, and only the copy, which hides what may not be told, leaves this file.
import { type DocumentMark, Fault, type Lang, type Picture } from '@samsyn/domain';
import { publicPaperFrom } from '../agreements/public-papers.ts';
import { demoLandRings } from '../areas/demo-land.ts';
import type { Database } from '../db/database.ts';
import { type Who, withScope } from '../db/scope.ts';
import { publicCopy } from '../disclosure/public-copy.ts';
import { minutesPdf } from '../meetings/minutes-files.ts';
import { findPicture } from '../pictures/find-picture.ts';
import { privacyFile } from '../privacy-documents/privacy-file.ts';
import { readFacts } from '../privacy-documents/read-facts.ts';
import { agreementOfSeal } from '../signatures/agreement-of-seal.ts';
import { documentMark } from './document-mark.ts';
import { findEntry, findRecord, type RecordEntry } from './queries.ts';

export interface PublicCopy {
  readonly name: string;
  readonly bytes: Buffer;
}

/** @param encrypted whether people reach this server over TLS. @throws Fault record.notFound, record.noCopy when Samsyn does not hold the thing, picture.notFound */
export async function publicCopyOf(database: Database, who: Who, encrypted: boolean, id: string, lang: Lang): Promise<PublicCopy> {
  const { record, mark } = await withScope(database, who, async (scope) => {
    scope.require('records.read');
    const record = await findRecord(scope, id);
    if (!record) throw new Fault('record.notFound');
    // whoever asks for a public document need not say why (TF 2 kap. 18 §): no purpose here
    if (record.kind === 'picture')
      scope.audit('document.exported', record.subject, { name: record.registerNumber ?? 'picture', format: 'pdf', copy: 'public' });
    return { record, mark: await documentMark(scope, record.kind, record.subject, 'public') };
  });
  if (record.kind === 'picture') return { name: 'problembild-offentlig.pdf', bytes: await pictureCopy(database, who, record, mark, lang) };
  if (record.kind === 'dpia' || record.kind === 'processing')
    return { name: `${record.kind}-offentlig.pdf`, bytes: await privacyCopy(database, who, record.kind, encrypted) };
  if (record.kind === 'minutes')
    return {
      name: 'protokoll-offentligt.pdf',
      bytes: await withScope(database, who, (scope) => minutesPdf(scope, record.subject, { copy: 'public', lang })),
    };
  if (record.kind === 'agreement')
    return { name: 'overenskommelse-offentlig.pdf', bytes: await agreementCopy(database, who, record.subject, lang) };
  throw new Fault('record.noCopy');
}

/** Each figure comes from the public copy of its picture, read as whoever froze that saw it; without its number where the register has none. */
async function agreementCopy(database: Database, who: Who, subject: string, lang: Lang): Promise<Buffer> {
  const agreement = await withScope(database, who, (scope) => agreementOfSeal(scope, subject));
  if (!agreement) throw new Fault('record.noCopy');
  const copies = new Map<string, PromiseSettledResult<Picture | null>>();
  for (const id of agreement.pictures) {
    const entry = await withScope(database, who, (scope) => findEntry(scope, 'picture', id));
    const [copy] = await Promise.allSettled([entry ? copyAsMade(database, who, entry) : null]);
    copies.set(id, copy);
  }
  const read = async (id: string): Promise<Picture | null> => {
    const copy = copies.get(id);
    if (copy?.status === 'rejected') throw copy.reason;
    return copy?.value ?? null;
  };
  return withScope(database, who, (scope) => publicPaperFrom(scope, agreement.id, { kind: 'agreement', format: 'pdf', lang }, read));
}

async function copyAsMade(database: Database, who: Who, record: RecordEntry): Promise<Picture> {
  const maker: Who = { ...who, organisationId: record.organisationId, role: record.role };
  const found = await withScope(database, maker, (scope) => findPicture(scope, record.subject));
  if (!found) throw new Fault('picture.notFound');
  return withScope(database, who, (scope) => publicCopy(scope, found));
}

async function pictureCopy(database: Database, who: Who, record: RecordEntry, mark: DocumentMark, lang: Lang): Promise<Buffer> {
  const copy = await copyAsMade(database, who, record);
  const { picturePdf } = await import('../documents/picture-pdf.ts');
  return Buffer.from(await picturePdf(copy, lang, copy.demo ? await demoLandRings() : [], mark));
}

async function privacyCopy(database: Database, who: Who, kind: 'dpia' | 'processing', encrypted: boolean): Promise<Buffer> {
  const facts = await readFacts(database, who, encrypted, 'records.read');
  return privacyFile(database, who, facts, { kind, format: 'pdf', copy: 'public' });
}
