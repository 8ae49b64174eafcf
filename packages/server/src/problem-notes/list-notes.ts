// What the parties have written on a finding, for whoever reads the picture.
import { type FindingKey, hasRight, type ProblemNotes } from '@samsyn/domain';
import type { Scope } from '../db/scope.ts';
import { tellsOf } from '../pictures/tells-of.ts';
import { listNotes } from './queries.ts';

/** Of a finding that is kept from the asker, because its counts are small or she sees none of its sources, only her own party's. @throws Fault scope.denied */
export async function notesOn(scope: Scope, finding: FindingKey): Promise<ProblemNotes> {
  scope.require('picture.read');
  const notes = await listNotes(scope, finding);
  const seen = notes.every(({ own }) => own) || (await tellsOf(scope, finding)) ? notes : notes.filter(({ own }) => own);
  return { notes: seen, mayWrite: hasRight(scope.access, 'note.write') };
}
