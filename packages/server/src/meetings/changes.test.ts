// What happens after a meeting is called and a decision made: moved, cancelled, reworded, withdrawn, replaced, tried again; votes by person.
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Database } from '../db/database.ts';
import { type Scope, type Who, withScope } from '../db/scope.ts';
import { openTestDatabase } from '../db/test-database.ts';
import { answerMinutes, handOver } from './adjust-minutes.ts';
import { addItem, changeItem } from './agenda.ts';
import { rewordDecision, withdrawDecision } from './change-decision.ts';
import { makeDecision, settleDecision } from './decide.ts';
import { findDecisions } from './find-decisions.ts';
import { closeMeeting, openMeeting } from './hold-meeting.ts';
import { listDecisions } from './list-decisions.ts';
import { readMinutes } from './minutes-content.ts';
import { cancelMeeting, moveMeeting } from './move-meeting.ts';
import { planMeeting } from './plan-meeting.ts';
import { showMeeting } from './show-meeting.ts';
import { summonMeeting } from './summon-meeting.ts';
import { attend, endRecusal, recuse } from './take-part.ts';
import { type Council, makeCouncil, present } from './testing/council.ts';
import { newDecision } from './testing/make-meeting.ts';

let database: Database;
let council: Council;
const as = <T>(who: Who, fn: (scope: Scope) => Promise<T>): Promise<T> => withScope(database, who, fn);
const secretary = <T>(fn: (scope: Scope) => Promise<T>): Promise<T> => as(council.secretary, fn);

beforeAll(async () => {
  database = await openTestDatabase();
  council = await makeCouncil(database);
});
afterAll(() => database?.close());

const later = (scope: Scope, body: string, startsAt: string, carry: string[] = []) =>
  planMeeting(scope, { bodyId: body, startsAt, endsAt: null, place: 'Stadshuset', carry });

test('a meeting is moved and cancelled with a reason; calendars get the same UID and the next SEQUENCE', async () => {
  const { body } = await council.open('2026-02-04T12:00:00Z');
  await database.pool.query("update accounts set email = 'ledamot@example.org' where id = $1", [council.police.accountId]);
  await database.pool.query('update body_members set account_id = $1 where body_id = $2 and organisation_id = $3 and function = $4', [
    council.police.accountId,
    body,
    council.police.organisationId,
    'member',
  ]);
  const id = await secretary((scope) => later(scope, body, '2026-11-04T12:00:00Z'));
  const to = { startsAt: '2026-11-11T12:00:00Z', endsAt: null, place: 'Kajsalen', reason: 'Salen är upptagen' };
  // nobody has been called: nobody is told
  expect(await secretary((scope) => moveMeeting(scope, id, to, ''))).toEqual({ orders: [], without: [] });
  await secretary((scope) => summonMeeting(scope, id, ''));
  const again = { ...to, startsAt: '2026-11-18T13:00:00Z', reason: 'Ordföranden är bortrest' };
  expect((await secretary((scope) => moveMeeting(scope, id, again, ''))).orders).toHaveLength(1);
  expect((await secretary((scope) => cancelMeeting(scope, id, 'För få kan komma', ''))).orders).toHaveLength(1);
  await expect(secretary((scope) => moveMeeting(scope, id, to, ''))).rejects.toThrow('meeting.step');
  expect((await secretary((scope) => showMeeting(scope, id))).changes).toMatchObject([
    { kind: 'moved', startsAt: '2026-11-04T12:00:00Z', place: 'Stadshuset', reason: 'Salen är upptagen' },
    { kind: 'moved', startsAt: '2026-11-11T12:00:00Z' },
    { kind: 'cancelled', startsAt: '2026-11-18T13:00:00Z', reason: 'För få kan komma' },
  ]);
  const { rows } = await database.pool.query<{ subject: string; calendar: string }>(
    "select subject, regexp_replace(calendar, E'\\r\\n[ \\t]', '', 'g') as calendar from outbox where address = 'ledamot@example.org' order by id",
  );
  const sent = rows
    .map(({ subject, calendar }) => ({
      subject: subject.split(':')[0],
      method: /METHOD:(\w+)/.exec(calendar)?.[1],
      sequence: Number(/SEQUENCE:(\d+)/.exec(calendar)?.[1]),
      start: /DTSTART:(\w+)/.exec(calendar)?.[1],
      same: calendar.includes(`UID:${id}@samsyn`) && /ATTENDEE[^\n]*ledamot@example.org/i.test(calendar),
    }))
    .sort((a, b) => a.sequence - b.sequence);
  expect(sent).toEqual([
    { subject: 'Kallelse', method: 'REQUEST', sequence: 0, start: '20261111T120000Z', same: true },
    { subject: 'Flyttat', method: 'REQUEST', sequence: 1, start: '20261118T130000Z', same: true },
    { subject: 'Inställt', method: 'CANCEL', sequence: 2, start: '20261118T130000Z', same: true },
  ]);
});

test('until the minutes are adjusted a decision is reworded, withdrawn or replaced; after that only replaced by a new one', async () => {
  const { body, seats, meeting, items } = await council.open('2026-03-04T12:00:00Z');
  const item = items[6]!.id;
  const [kept, gone] = await secretary(async (scope) => {
    const first = (await makeDecision(scope, item, newDecision('Lamporna lagas i maj.'))).id;
    const again = await rewordDecision(scope, first, { ...newDecision('Lamporna lagas i juni.'), due: '2026-06-30', reason: 'Fel månad' });
    expect(again).toMatchObject({
      text: 'Lamporna lagas i juni.',
      history: [{ kind: 'reworded', was: 'Lamporna lagas i maj.', reason: 'Fel månad' }],
    });
    const second = (await makeDecision(scope, item, newDecision('Kameror köps.'))).id;
    expect(await withdrawDecision(scope, second, 'Frågan hör till nämnden')).toMatchObject({ state: 'withdrawn' });
    await expect(withdrawDecision(scope, second, 'Igen och igen')).rejects.toThrow('decision.over');
    const third = (await makeDecision(scope, item, newDecision('Skåp köps till en hall.'))).id;
    const fourth = (await makeDecision(scope, item, { ...newDecision('Skåp köps till tre hallar.'), replacesId: third })).id;
    await expect(makeDecision(scope, item, { ...newDecision('Skåp köps.'), replacesId: third })).rejects.toThrow('decision.over');
    const standing = (await findDecisions(scope, body)).map(({ id }) => id);
    expect(standing.sort()).toEqual([first, fourth].sort());
    await closeMeeting(scope, meeting);
    const { content } = await readMinutes(scope, meeting);
    expect(content.paragraphs.find((one) => one.item === item)?.decisions.map((one) => [one.standing, one.reason, one.replaces])).toEqual([
      ['stands', null, null],
      ['withdrawn', 'Frågan hör till nämnden', null],
      ['replaced', null, null],
      ['stands', null, '§\u00a07/2026'],
    ]);
    await handOver(scope, meeting, { adjusters: [seats.chair], adjustBy: '2026-03-18' });
    await answerMinutes(scope, meeting, { answer: 'approve', items: items.map(({ id }) => id) });
    return [first, fourth];
  });
  await secretary(async (scope) => {
    await expect(withdrawDecision(scope, kept!, 'Vi ångrar oss')).rejects.toThrow('decision.locked');
    const next = await later(scope, body, '2026-06-03T12:00:00Z');
    await openMeeting(scope, next);
    await attend(scope, next, Object.values(seats).map(present));
    const view = await showMeeting(scope, next);
    expect(view.replaceable.map(({ id }) => id).sort()).toEqual([kept!, gone!].sort());
    await makeDecision(scope, view.items[6]!.id, { ...newDecision('Lamporna byts ut.'), replacesId: kept! });
    const before = (await showMeeting(scope, meeting)).items[6]!.decisions.find(({ id }) => id === kept);
    expect(before).toMatchObject({ locked: true, text: 'Lamporna lagas i juni.', replacedBy: { text: 'Lamporna byts ut.' } });
    expect((await listDecisions(scope, { text: 'Lamporna', state: 'replaced' })).decisions.map(({ id }) => id)).toEqual([kept]);
    await expect(settleDecision(scope, kept!, { state: 'done', note: null })).rejects.toThrow('decision.over');
  });
  // of another body nothing is replaced
  const other = await council.open('2026-07-01T12:00:00Z');
  await expect(
    secretary((scope) => makeDecision(scope, other.items[0]!.id, { ...newDecision('Nytt.'), replacesId: gone! })),
  ).rejects.toThrow('decision.otherBody');
  // nor does the database let a locked one be withdrawn
  await expect(
    secretary(({ client }) => client.query('update decisions set state = $2 where id = $1', [gone, 'withdrawn'])),
  ).rejects.toThrow(/are locked/);
});

test('a conflict of interest told after the decision: it is to be tried again, by the others, and hidden from the one concerned', async () => {
  const { body, seats, meeting, items } = await council.open('2026-04-01T12:00:00Z');
  const item = items[6]!.id;
  const about = { organisationId: council.housing.organisationId, accountId: null, reason: 'Söker bidraget som avgjordes' };
  const old = await secretary(async (scope) => {
    const { id } = await makeDecision(scope, item, newDecision('Bidraget beviljas.'));
    await recuse(scope, item, about);
    const [mark] = (await showMeeting(scope, meeting)).items[6]!.recusals;
    await endRecusal(scope, mark!.id);
    expect((await showMeeting(scope, meeting)).items[6]!.decisions[0]?.retryAt).toBeNull();
    await closeMeeting(scope, meeting);
    await handOver(scope, meeting, { adjusters: [seats.chair], adjustBy: '2026-04-15' });
    await answerMinutes(scope, meeting, { answer: 'approve', items: items.map((one) => one.id) });
    // told when the minutes are locked: it holds from now on all the same
    await recuse(scope, item, about);
    return id;
  });
  const seen = (who: Who) => as(who, async (scope) => (await showMeeting(scope, meeting)).items[6]!);
  expect(await seen(council.police)).toMatchObject({ decisions: [{ id: old, locked: true, retryAt: expect.any(String) }] });
  expect(await seen(council.housing)).toMatchObject({ recused: true, decisions: [] });
  await secretary(async (scope) => {
    await expect(settleDecision(scope, old, { state: 'done', note: null })).rejects.toThrow('decision.retry');
    expect(await findDecisions(scope, body)).toEqual([]);
    const next = await later(scope, body, '2026-08-05T12:00:00Z');
    expect((await showMeeting(scope, next)).carried).toMatchObject([{ id: old }]);
    await openMeeting(scope, next);
    await attend(scope, next, Object.values(seats).map(present));
    const taken = (await showMeeting(scope, next)).items[6]!.id;
    await makeDecision(scope, taken, newDecision('Något annat.'));
    await expect(makeDecision(scope, taken, { ...newDecision('Bidraget avslås.'), replacesId: old })).rejects.toThrow('decision.ownItem');
    const own = await addItem(scope, next, { title: 'Bidraget', minutes: 10 });
    const vote = { ...newDecision('Bidraget avslås.'), replacesId: old };
    await expect(makeDecision(scope, own, { ...vote, votes: [{ memberId: seats.housing, vote: 'for' }] })).rejects.toThrow(
      'decision.votes',
    );
    await makeDecision(scope, own, vote);
    expect((await showMeeting(scope, next)).items.find(({ id }) => id === own)).toMatchObject({
      voters: [seats.chair, seats.police],
      recusals: [{ organisation: { name: 'Bostadsbolaget' } }],
      decisions: [{ replaces: { id: old } }],
    });
    await changeItem(scope, own, { state: 'done' });
  });
  expect(JSON.stringify(await as(council.housing, (scope) => listDecisions(scope, { text: 'Bidraget' })))).not.toContain('avslås');
});

test('votes by person: a deputy in the seat, who is absent told so, and the chair’s vote only where the body says so', async () => {
  const { seats, deputy, meeting, items } = await council.open('2026-05-06T12:00:00Z', false);
  const item = items[6]!.id;
  await secretary(async (scope) => {
    const deputised = { memberId: seats.police, itemId: item, status: 'deputy' as const, deputyId: deputy };
    await attend(scope, meeting, [deputised, { ...present(seats.housing), itemId: item, status: 'absent' }]);
    await expect(attend(scope, meeting, [{ ...present(seats.housing), status: 'deputy', deputyId: seats.chair }])).rejects.toThrow(
      'meeting.deputy',
    );
    await expect(attend(scope, meeting, [{ ...deputised, memberId: seats.chair }])).rejects.toThrow('meeting.deputy');
    const even = [
      { memberId: seats.chair, vote: 'for' as const },
      { memberId: seats.police, vote: 'against' as const },
    ];
    await expect(makeDecision(scope, item, { ...newDecision('Jämnt.'), votes: even })).rejects.toThrow('decision.lost');
    await expect(makeDecision(scope, item, { ...newDecision('En.'), votes: even.slice(0, 1) })).rejects.toThrow('decision.votesLeft');
    const yes = even.map((one) => ({ ...one, vote: 'for' as const }));
    const dissent = (memberId: string) => [{ memberId, text: 'Beloppet är för stort' }];
    await expect(makeDecision(scope, item, { ...newDecision('Nej.'), votes: yes, reservations: dissent(seats.housing) })).rejects.toThrow(
      'decision.reservation',
    );
    await makeDecision(scope, item, { ...newDecision('Öppet.'), votes: yes, reservations: dissent(seats.police) });
    await makeDecision(scope, item, { ...newDecision('Slutet.'), votes: yes, ballot: 'closed' });
    const [open, closed] = (await showMeeting(scope, meeting)).items[6]!.decisions;
    expect(open).toMatchObject({
      count: { for: 2, against: 0, abstain: 0 },
      reservations: [{ organisation: { name: 'Lokalpolisområdet' }, title: 'Ledamoten' }],
      votes: [
        { seat: 'Bostadsbolaget, Ledamoten', vote: 'absent', deputy: null },
        { seat: 'Exempelhamns kommun, Ordföranden', vote: 'for', deputy: null },
        { seat: 'Lokalpolisområdet, Ledamoten', vote: 'for', deputy: 'Ersättaren' },
      ],
    });
    expect(closed).toMatchObject({ ballot: 'closed', count: { for: 2 }, votes: [] });
    expect((await scope.client.query('select 1 from decision_votes where decision_id = $1', [closed!.id])).rowCount).toBe(0);
    await closeMeeting(scope, meeting);
    const { content } = await readMinutes(scope, meeting);
    const paragraph = content.paragraphs.find((one) => one.item === item);
    expect(paragraph?.attendance).toEqual([
      { organisation: 'Bostadsbolaget', title: 'Ledamoten', status: 'absent', deputy: null },
      { organisation: 'Lokalpolisområdet', title: 'Ledamoten', status: 'deputy', deputy: 'Ersättaren' },
    ]);
    expect(paragraph?.decisions[0]?.ballots).toHaveLength(3);
  });
});
