// The number and the mark that a document prints: asked by every room that makes documents, for whoever may have the document.
import { type DocumentMark, type RecordKind, unmarked } from '@samsyn/domain';
import type { Scope } from '../db/scope.ts';
import { findEntry } from './queries.ts';

/** Nothing for what is not in the register. A public copy keeps the number; what the mark is about has been taken out of it. */
export async function documentMark(scope: Scope, kind: RecordKind, subject: string, copy: 'internal' | 'public'): Promise<DocumentMark> {
  const entry = await findEntry(scope, kind, subject);
  if (!entry) return unmarked;
  return { registerNumber: entry.registerNumber, secrecy: copy === 'public' ? null : entry.secrecy };
}
