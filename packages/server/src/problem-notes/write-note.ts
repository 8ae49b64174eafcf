// A party writes beside a finding.
import type { NewProblemNote } from '@samsyn/domain';
import type { Scope } from '../db/scope.ts';
import { insertNote } from './queries.ts';

/** @throws Fault scope.denied */
export async function writeNote(scope: Scope, note: NewProblemNote): Promise<string> {
  scope.require('note.write');
  const id = await insertNote(scope, note);
  scope.audit('note.written', id, { category: note.category ?? null, area: note.area ?? null });
  return id;
}
