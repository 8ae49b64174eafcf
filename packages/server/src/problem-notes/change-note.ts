// A party changes or removes what it wrote itself, or takes the removal back.
import { Fault, type FindingKey } from '@samsyn/domain';
import type { Scope } from '../db/scope.ts';
import { changeOwnNote, removeOwnNote, restoreOwnNote } from './queries.ts';

/** @throws Fault scope.denied, note.notFound */
export async function changeNote(scope: Scope, id: string, note: string): Promise<FindingKey> {
  scope.require('note.write');
  return done(scope, id, 'note.changed', await changeOwnNote(scope, id, note));
}

/** @throws Fault scope.denied, note.notFound */
export async function removeNote(scope: Scope, id: string): Promise<FindingKey> {
  scope.require('note.write');
  return done(scope, id, 'note.removed', await removeOwnNote(scope, id));
}

/** Within a minute. @throws Fault scope.denied, note.notFound */
export async function restoreNote(scope: Scope, id: string): Promise<FindingKey> {
  scope.require('note.write');
  return done(scope, id, 'note.restored', await restoreOwnNote(scope, id));
}

function done(scope: Scope, id: string, event: string, found: FindingKey | null): FindingKey {
  if (found === null) throw new Fault('note.notFound');
  scope.audit(event, id, {});
  return found;
}
