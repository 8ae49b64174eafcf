// What the parties have written on a finding, for whoever reads the picture.
import { type FindingKey, hasRight, type ProblemNotes } from '@samsyn/domain';
import type { Scope } from '../db/scope.ts';
import { listNotes } from './queries.ts';

/** @throws Fault scope.denied */
export async function notesOn(scope: Scope, finding: FindingKey): Promise<ProblemNotes> {
  scope.require('picture.read');
  return { notes: await listNotes(scope, finding), mayWrite: hasRight(scope.access, 'note.write') };
}
