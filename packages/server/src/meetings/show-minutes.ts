// Minutes with how far their adjustment has come: who has approved which paragraph, which changes are wanted, whether they can be locked.
import { chairStep, isGenuine, isRecused, type MinutesFacts, type MinutesView, minutesProgress, remindersAhead } from '@samsyn/domain';
import type { Scope } from '../db/scope.ts';
import { findMunicipality } from '../municipalities/find-municipality.ts';
import { documentMark } from '../records/document-mark.ts';
import { findBody } from './body-queries.ts';
import { listItems } from './item-queries.ts';
import { sha256 } from './minutes-content.ts';
import { type AdjusterRow, findMinutes, listAdjusters, listChanges, listParagraphs } from './minutes-queries.ts';
import { listReminders } from './reminder-queries.ts';
import { showMeeting } from './show-meeting.ts';
import { recusedIn } from './taking-part.ts';

interface Reader {
  readonly id: string;
  readonly organisationId: string;
  readonly accountId: string | null;
}

/** The numbered items, and for each reader those that they may not see. */
export async function recusedOf(scope: Scope, meetingId: string, readers: readonly Reader[]) {
  const items = (await listItems(scope, meetingId)).filter(({ paragraph }) => paragraph !== null).map(({ id }) => id);
  const recusals = await recusedIn(scope, meetingId);
  const hiddenFrom = (reader: Reader) => items.filter((item) => isRecused({ ...reader, function: 'member' }, item, recusals));
  return { items, recused: new Map(readers.map((reader) => [reader.id, hiddenFrom(reader)])) };
}

/** What decides whether minutes can be locked. Changes of paragraphs that the asker may not read are not among them. */
export async function minutesFacts(scope: Scope, meetingId: string): Promise<{ facts: MinutesFacts; adjusters: AdjusterRow[] }> {
  const adjusters = await listAdjusters(scope, meetingId);
  const { items, recused } = await recusedOf(
    scope,
    meetingId,
    adjusters.map(({ id, organisation, accountId }) => ({ id, organisationId: organisation.id, accountId })),
  );
  const changes = (await listChanges(scope, meetingId)).map(({ adjusterId, itemId, reply }) => ({
    adjusterId,
    itemId,
    answered: reply !== null,
  }));
  const answers = adjusters.map(({ id, approved }) => ({ id, approved, recused: recused.get(id) ?? [] }));
  return { adjusters, facts: { items, changes, adjusters: answers } };
}

/** @throws Fault meeting.notFound */
export async function showMinutes(scope: Scope, meetingId: string): Promise<MinutesView> {
  const meeting = await showMeeting(scope, meetingId);
  const kept = await findMinutes(scope, meetingId);
  const { facts, adjusters } = await minutesFacts(scope, meetingId);
  const progress = minutesProgress(facts);
  const { head, hash } = kept ?? { head: null, hash: null };
  const reminders = await listReminders(scope, meetingId);
  const waits = kept !== null && kept.lockedAt === null && !progress.done;
  const days = (await findBody(scope, meeting.body.id))?.remindDays ?? [];
  const mark = await documentMark(scope, 'minutes', meetingId, 'internal');
  return {
    meeting,
    municipality: (await findMunicipality(scope)).name,
    registerNumber: mark.registerNumber,
    readyAt: kept?.readyAt ?? null,
    adjustBy: kept?.adjustBy ?? null,
    lockedAt: kept?.lockedAt ?? null,
    hash,
    genuine: head && hash ? isGenuine({ head, hash, paragraphs: await listParagraphs(scope, meetingId) }, sha256) : null,
    adjusters: adjusters.map(({ id, memberId, organisation, title, mine, approved, lastAt }) => ({
      id,
      memberId,
      organisation: organisation.name,
      title,
      mine,
      approved: [...approved],
      lastAt,
      remindedAt: reminders.filter(({ adjusterId, step }) => adjusterId === id && step !== chairStep).at(-1)?.at ?? null,
      state: progress.adjusters.find((one) => one.id === id)?.state ?? 'waiting',
      left: [...(progress.adjusters.find((one) => one.id === id)?.left ?? [])],
    })),
    changes: (await listChanges(scope, meetingId)).filter(({ adjusterId }) => adjusters.some(({ id }) => id === adjusterId)),
    remindOn: waits ? remindersAhead(kept.adjustBy, meeting.today, days) : [],
    chairToldAt: reminders.find(({ step }) => step === chairStep)?.at ?? null,
    done: progress.done,
  };
}
