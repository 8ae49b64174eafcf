// Setting up who meets: bodies, and the seats that organisations have in them for a time.
import { type Body, type ChangeBody, Fault, type NewBody, type NewBodyMember } from '@samsyn/domain';
import type { Scope } from '../db/scope.ts';
import { endMember, findBody, insertBody, insertMember, listBodies, updateBody } from './body-queries.ts';

export async function showBodies(scope: Scope): Promise<Body[]> {
  scope.require('meeting.read');
  return listBodies(scope);
}

export async function makeBody(scope: Scope, input: NewBody): Promise<string> {
  scope.require('meeting.write');
  const id = await insertBody(scope, input);
  scope.audit('body.made', id, { name: input.name, kind: input.kind });
  return id;
}

/** @throws Fault body.notFound */
export async function changeBody(scope: Scope, id: string, input: ChangeBody): Promise<void> {
  scope.require('meeting.write');
  if (!(await updateBody(scope, id, input))) throw new Fault('body.notFound');
  scope.audit('body.changed', id, { name: input.name, quorum: input.quorum, casting: input.casting, ended: input.ended });
}

/** @throws Fault body.notFound */
export async function seatMember(scope: Scope, bodyId: string, input: NewBodyMember): Promise<string> {
  scope.require('meeting.write');
  if (!(await findBody(scope, bodyId))) throw new Fault('body.notFound');
  const id = await insertMember(scope, bodyId, input);
  scope.audit('body.seated', bodyId, { seat: id, organisation: input.organisationId, function: input.function });
  return id;
}

/** @throws Fault body.memberNotFound */
export async function unseatMember(scope: Scope, id: string, ends: string): Promise<void> {
  scope.require('meeting.write');
  if (!(await endMember(scope, id, ends))) throw new Fault('body.memberNotFound');
  scope.audit('body.unseated', id, { ends });
}
