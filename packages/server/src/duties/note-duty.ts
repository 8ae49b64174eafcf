// Notes that something the law asks for is done: on which day, shown by which document. Nothing noted is changed; a newer note counts instead.
import { Fault, type NewDutyNote, swedishDay } from '@samsyn/domain';
import type { Scope } from '../db/scope.ts';
import { insertNote } from './queries.ts';

/** @throws Fault duty.future */
export async function noteDuty(scope: Scope, note: NewDutyNote): Promise<void> {
  scope.require('agreement.write');
  if (note.doneOn > swedishDay(scope.now)) throw new Fault('duty.future');
  const id = await insertNote(scope, note);
  scope.audit('duty.noted', id, { duty: note.duty, doneOn: note.doneOn });
}
