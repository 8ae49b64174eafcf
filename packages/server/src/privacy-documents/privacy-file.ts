// The data-protection documents as files. Each stands in the register once; its number and mark are printed on it.
import { createHash } from 'node:crypto';
import { type BlockDocument, dpia, type PrivacyFacts, processingRecord, withoutProtective } from '@samsyn/domain';
import type { Database } from '../db/database.ts';
import { type Who, withScope } from '../db/scope.ts';
import type { DocumentParts } from '../documents/block-pdf.ts';
import { findEntry } from '../records/find-entry.ts';
import { noteRecord } from '../records/note-record.ts';

export type PrivacyKind = 'dpia' | 'processing';
export interface AskedFile {
  readonly kind: PrivacyKind;
  readonly format: 'pdf' | 'docx';
  readonly copy: 'internal' | 'public';
}

const makers: Readonly<Record<PrivacyKind, (facts: PrivacyFacts) => BlockDocument>> = { dpia, processing: processingRecord };

/** Logged with the hash of what it said, so that an edition on paper can be told from the next. */
export async function privacyFile(database: Database, who: Who, facts: PrivacyFacts, asked: AskedFile): Promise<Buffer> {
  const whole = makers[asked.kind](facts);
  const document = asked.copy === 'public' ? withoutProtective(whole) : whole;
  const edition = createHash('sha256').update(JSON.stringify(document)).digest('hex').slice(0, 12);
  const parts = await withScope(database, who, async (scope): Promise<DocumentParts> => {
    const { kind, format, copy } = asked;
    await noteRecord(scope, { kind, subject: kind, title: `${whole.title}, ${whole.subtitle[0] ?? ''}` });
    const entry = await findEntry(scope, kind, kind);
    scope.audit('document.exported', kind, { name: whole.title, format, copy, edition });
    const mark = { registerNumber: entry?.registerNumber ?? null, secrecy: copy === 'public' ? null : (entry?.secrecy ?? null) };
    const state = copy === 'public' ? 'Offentlig kopia' : entry?.state === 'finished' ? '' : 'Utkast';
    return { mark, state, id: `Utgåva ${edition}` };
  });
  if (asked.format === 'docx') return (await import('../documents/block-docx.ts')).blockDocx(document, parts);
  return (await import('../documents/block-pdf.ts')).blockPdf(document, parts);
}
