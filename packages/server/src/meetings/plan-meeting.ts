// Plans a meeting: the standing items, and what earlier meetings put off, with its origin.
import { Fault, type NewMeeting, standingItems } from '@samsyn/domain';
import type { Scope } from '../db/scope.ts';
import { copyRecusals } from './attendance-queries.ts';
import { findBody } from './body-queries.ts';
import { carriedDecisions } from './decision-queries.ts';
import { insertItems, listItems, postponedItems } from './item-queries.ts';
import { findMeeting, insertMeeting } from './queries.ts';

/** What a new meeting of the body would take along. @throws Fault body.notFound */
export async function previewCarryOver(scope: Scope, bodyId: string) {
  scope.require('meeting.read');
  if (!(await findBody(scope, bodyId))) throw new Fault('body.notFound');
  return {
    items: await postponedItems(scope, bodyId),
    decisions: await carriedDecisions(scope, bodyId, scope.now.toISOString(), null),
  };
}

/** Postponed items stand before the closing ones, as matters of their own. @throws Fault body.notFound */
export async function planMeeting(scope: Scope, input: NewMeeting): Promise<string> {
  scope.require('meeting.write');
  const body = await findBody(scope, input.bodyId);
  if (!body || body.ended) throw new Fault('body.notFound');
  const id = await insertMeeting(scope, input);
  const meeting = (await findMeeting(scope, id))!;
  const carried = (await postponedItems(scope, body.id)).filter((item) => input.carry.includes(item.id));
  const standing = standingItems.map(({ kind, sv, minutes }) => ({ kind, title: sv, minutes }));
  const at = standing.findIndex(({ kind }) => kind === 'decisions');
  const matters = carried.map((item) => ({ kind: 'matter', title: item.title, minutes: 10, originId: item.id }));
  await insertItems(scope, meeting, [...standing.slice(0, at), ...matters, ...standing.slice(at)]);
  // whoever was recused from an item is so where it is taken up again
  const placed = await listItems(scope, id);
  for (const [i, { originId }] of matters.entries()) await copyRecusals(scope, originId, placed[at + i]!.id);
  scope.audit('meeting.planned', id, { body: body.name, day: meeting.day, carried: matters.length });
  return id;
}
