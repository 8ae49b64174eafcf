// What is read before an item. A frozen picture is a reference: each reader sees it through their own eyes, or not at all.
import { Fault, type NewPaper } from '@samsyn/domain';
import type { Scope } from '../db/scope.ts';
import { writableItem, writableMeeting } from './agenda.ts';
import { deletePaper, findFile, insertPaper, meetingOfPaper, pictureIsFrozen, recordIsThere } from './paper-queries.ts';

const largest = 5_000_000;

/** What begins and ends as a PDF does; nothing else is taken, whatever it is called. @throws Fault meeting.paper */
function pdfOf(base64: string): Buffer {
  const file = Buffer.from(base64, 'base64');
  const pdf = file.subarray(0, 5).toString('latin1') === '%PDF-' && file.subarray(-1024).includes('%%EOF');
  if (!pdf || file.length > largest) throw new Fault('meeting.paper');
  return file;
}

/** @throws Fault meeting.paper, meeting.paperNotFound, and those of the item */
export async function addPaper(scope: Scope, itemId: string, input: NewPaper): Promise<string> {
  const { meeting } = await writableItem(scope, itemId);
  const file = input.kind === 'file' ? pdfOf(input.base64) : null;
  const there =
    input.kind === 'picture'
      ? await pictureIsFrozen(scope, input.pictureId)
      : input.kind === 'record'
        ? await recordIsThere(scope, input.recordId)
        : true;
  if (!there) throw new Fault('meeting.paperNotFound');
  const id = await insertPaper(scope, itemId, input, file);
  scope.audit('meeting.paperAdded', meeting.id, { item: itemId, paper: id, kind: input.kind, title: input.title });
  return meeting.id;
}

/** @throws Fault meeting.paperNotFound, and those of the meeting */
export async function removePaper(scope: Scope, id: string): Promise<string> {
  scope.require('meeting.write');
  const meetingId = await meetingOfPaper(scope, id);
  if (!meetingId) throw new Fault('meeting.paperNotFound');
  await writableMeeting(scope, meetingId);
  await deletePaper(scope, id);
  scope.audit('meeting.paperRemoved', meetingId, { paper: id });
  return meetingId;
}

/** @throws Fault meeting.paperNotFound for whoever is recused from the item too */
export async function readPaper(scope: Scope, id: string): Promise<{ title: string; file: Buffer }> {
  scope.require('meeting.read');
  const found = await findFile(scope, id);
  if (!found) throw new Fault('meeting.paperNotFound');
  return found;
}
