// What the minutes of a meeting say: live from the meeting until they are locked, then as they were kept.
import { createHash } from 'node:crypto';
import {
  decisionStanding,
  deputyIn,
  type MeetingView,
  type MinutesContent,
  minutesHead,
  type ParagraphContent,
  paragraphContent,
  paragraphText,
  statusOf,
  swedishDay,
} from '@samsyn/domain';
import type { Scope } from '../db/scope.ts';
import { findMunicipality } from '../municipalities/find-municipality.ts';
import { findMinutes, listAdjusters, listParagraphs } from './minutes-queries.ts';
import type { MeetingRecord } from './queries.ts';
import { requireMeeting, showMeeting } from './show-meeting.ts';

export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

export interface ReadMinutes {
  readonly meeting: MeetingRecord;
  readonly content: MinutesContent;
  readonly hash: string | null;
}

/** @throws Fault meeting.notFound */
export async function readMinutes(scope: Scope, meetingId: string): Promise<ReadMinutes> {
  const meeting = await requireMeeting(scope, meetingId);
  const kept = await findMinutes(scope, meetingId);
  if (kept?.head && kept.hash) {
    const paragraphs = (await listParagraphs(scope, meetingId)).map((text) => paragraphContent.parse(JSON.parse(text)));
    return { meeting, content: { head: minutesHead.parse(JSON.parse(kept.head)), paragraphs }, hash: kept.hash };
  }
  return { meeting, content: await liveContent(scope, meeting), hash: null };
}

async function liveContent(scope: Scope, meeting: MeetingRecord): Promise<MinutesContent> {
  const view = await showMeeting(scope, meeting.id);
  const adjusters = await listAdjusters(scope, meeting.id);
  const numbered = view.items.filter(({ paragraph }) => paragraph !== null);
  const paragraphs = numbered.filter(({ recused }) => !recused).map((item) => paragraphOf(item, view));
  const hashes = new Map(paragraphs.map((one) => [one.item, sha256(paragraphText(one))]));
  const titles = new Map(view.members.map(({ id, title }) => [id, title]));
  const deputies = new Map(view.attendance.filter(({ itemId }) => itemId === null).map(({ memberId, deputyId }) => [memberId, deputyId]));
  return {
    paragraphs,
    head: {
      version: 1,
      municipality: (await findMunicipality(scope)).name,
      body: meeting.body.name,
      meeting: meeting.id,
      day: meeting.day,
      startsAt: meeting.openedAt && meeting.openedAt.slice(0, 10) === meeting.startsAt.slice(0, 10) ? meeting.openedAt : meeting.startsAt,
      endsAt: meeting.closedAt && meeting.closedAt.slice(0, 10) === meeting.startsAt.slice(0, 10) ? meeting.closedAt : meeting.endsAt,
      place: meeting.place,
      attendance: view.members
        // a deputy is told of where the seat is; alone only when there in person
        .filter(({ id, function: of }) => of !== 'deputy' || statusOf(id, null, view.attendance) === 'present')
        .map(({ id, organisation, title, function: of }) => ({
          organisation: organisation.name,
          title,
          function: of,
          status: statusOf(id, null, view.attendance),
          deputy: titles.get(deputies.get(id) ?? '') ?? null,
        })),
      adjusters: adjusters.map(({ organisation, title, lastAt }) => ({
        organisation: organisation.name,
        title,
        on: lastAt && swedishDay(new Date(lastAt)),
      })),
      paragraphs: numbered.map(({ id, paragraph, title }) => ({ item: id, paragraph: paragraph!, title, hash: hashes.get(id) ?? '' })),
    },
  };
}

function paragraphOf(item: MeetingView['items'][number], { members, attendance }: MeetingView): ParagraphContent {
  const titles = new Map(members.map(({ id, title }) => [id, title]));
  const own = attendance.filter(({ itemId }) => itemId === item.id);
  return {
    item: item.id,
    paragraph: item.paragraph!,
    kind: item.kind,
    title: item.title,
    note: item.note,
    secrecy: item.secrecy?.paragraph ?? null,
    postponed: item.state === 'postponed',
    recusals: item.recusals.map(({ organisation, person }) => ({ organisation: organisation.name, person })),
    attendance: members.flatMap(({ id, organisation, title }) => {
      const here = own.find(({ memberId }) => memberId === id);
      const same = here?.status === statusOf(id, null, attendance) && here.deputyId === deputyIn(id, null, attendance);
      if (!here || same) return [];
      return [{ organisation: organisation.name, title, status: here.status, deputy: titles.get(here.deputyId ?? '') ?? null }];
    }),
    decisions: item.decisions.map((one) => ({
      text: one.text,
      organisation: one.organisation?.name ?? null,
      role: one.role,
      due: one.due,
      vote: one.count === null ? null : { ...one.count, casting: one.casting },
      ballots: one.votes,
      reservations: one.reservations.map(({ organisation, title, text }) => ({ organisation: organisation.name, title, text })),
      standing: decisionStanding(one),
      reason: one.history.findLast(({ kind }) => kind === 'withdrawn')?.reason ?? null,
      replaces: one.replaces && `§\u00a0${one.replaces.paragraph ?? ''}/${one.replaces.year}`,
    })),
  };
}
