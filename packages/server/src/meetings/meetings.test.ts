// A meeting from its summons to locked minutes, with what the database refuses on the way.
import { Fault, headText } from '@samsyn/domain';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Database } from '../db/database.ts';
import { type Scope, type Who, withScope } from '../db/scope.ts';
import { openTestDatabase } from '../db/test-database.ts';
import { docxFaults } from '../documents/testing/docx-structure.ts';
import { structureFaults } from '../documents/testing/pdf-structure.ts';
import { answerMinutes, handOver, lockMinutes, replaceAdjuster, replyToChange } from './adjust-minutes.ts';
import { addItem, changeItem, removeItem, writeNote } from './agenda.ts';
import { seatMember } from './bodies.ts';
import { rewordDecision } from './change-decision.ts';
import { makeDecision, settleDecision } from './decide.ts';
import { closeMeeting, openMeeting } from './hold-meeting.ts';
import { lastCouncil } from './last-council.ts';
import { listDecisions } from './list-decisions.ts';
import { readMinutes, sha256 } from './minutes-content.ts';
import { minutesDocx, minutesPdf } from './minutes-files.ts';
import { cancelMeeting } from './move-meeting.ts';
import { nextMeeting } from './next-meeting.ts';
import { addPaper, readPaper } from './papers.ts';
import { planMeeting, previewCarryOver } from './plan-meeting.ts';
import { showMeeting } from './show-meeting.ts';
import { showMinutes } from './show-minutes.ts';
import { summonMeeting } from './summon-meeting.ts';
import { attend, endRecusal, recuse } from './take-part.ts';
import { type Council, makeCouncil, present } from './testing/council.ts';
import { makeMeeting, newDecision } from './testing/make-meeting.ts';

let database: Database;
let made: Council;
let secretary: Who;
let housing: Who;
let police: Who;
const council = (startsAt: string) => made.open(startsAt);
const as = <T>(who: Who, fn: (scope: Scope) => Promise<T>): Promise<T> => withScope(database, who, fn);

beforeAll(async () => {
  database = await openTestDatabase();
  made = await makeCouncil(database);
  ({ secretary, housing, police } = made);
});
afterAll(() => database?.close());

test('an agenda starts from the standing items; paragraphs run over the year of a body, one after the other', async () => {
  await as(secretary, async (scope) => {
    const { body, meeting } = await makeMeeting(scope, 'planned', '2026-03-11T12:00:00Z');
    const planned = await showMeeting(scope, meeting);
    expect(planned.items.map(({ kind }) => kind)).toEqual([
      'opening',
      'previous',
      'police',
      'municipality',
      'round',
      'plan',
      'decisions',
      'communication',
      'other',
      'next',
    ]);
    expect(planned.items[1]?.at).toBe('2026-03-11T12:05:00.000Z');
    expect(planned.items.every(({ paragraph }) => paragraph === null)).toBe(true);
    await removeItem(scope, planned.items[7]!.id);
    await openMeeting(scope, meeting);
    const again = await planMeeting(scope, { bodyId: body, startsAt: '2026-06-10T12:00:00Z', endsAt: null, place: '', carry: [] });
    await openMeeting(scope, again);
    const later = await addItem(scope, meeting, { title: 'Väckt fråga', minutes: 5 });
    const numbers = [...(await showMeeting(scope, meeting)).items, ...(await showMeeting(scope, again)).items].map(
      ({ paragraph }) => paragraph!,
    );
    expect(numbers.sort((a, b) => a - b)).toEqual(Array.from({ length: 20 }, (_, i) => i + 1));
    await expect(removeItem(scope, later)).rejects.toThrow('meeting.numbered');
    const next = await planMeeting(scope, { bodyId: body, startsAt: '2027-02-10T12:00:00Z', endsAt: null, place: '', carry: [] });
    await openMeeting(scope, next);
    expect((await showMeeting(scope, next)).items[0]?.paragraph).toBe(1);
    await closeMeeting(scope, next);
  });
});

test('meetings opened at the same moment never share a paragraph and leave none out', async () => {
  const { body } = await as(secretary, (scope) => makeMeeting(scope, 'planned', '2026-01-14T12:00:00Z'));
  const meetings = await as(secretary, async (scope) => {
    const made: string[] = [];
    for (let i = 0; i < 6; i++)
      made.push(await planMeeting(scope, { bodyId: body, startsAt: `2026-0${i + 2}-11T12:00:00Z`, endsAt: null, place: '', carry: [] }));
    return made;
  });
  await Promise.all(meetings.map((id) => as(secretary, (scope) => openMeeting(scope, id))));
  const all = await Promise.all(meetings.map((id) => as(secretary, (scope) => showMeeting(scope, id))));
  const numbers = all.flatMap(({ items }) => items.map(({ paragraph }) => paragraph!));
  expect(numbers.sort((a, b) => a - b)).toEqual(Array.from({ length: 60 }, (_, i) => i + 1));
});

test('who is recused gets nothing of the item from the database: no paper, note, decision, vote or dissent', async () => {
  const { seats, meeting, items } = await council('2026-04-15T12:00:00Z');
  const [first, secret] = [items[0]!.id, items[5]!.id];
  const pdf = Buffer.from('%PDF-1.4 hemligt\n%%EOF').toString('base64');
  await as(secretary, async (scope) => {
    await recuse(scope, secret, { organisationId: housing.organisationId, accountId: null, reason: 'Söker bidraget som avgörs' });
    await writeNote(scope, first, 'Öppet för alla.');
    await writeNote(scope, secret, 'Bidraget prövas.');
    await addPaper(scope, secret, { kind: 'file', title: 'Ansökan', base64: pdf });
    await makeDecision(scope, secret, {
      ...newDecision('Bidraget beviljas.'),
      votes: [
        { memberId: seats.chair, vote: 'for' },
        { memberId: seats.police, vote: 'against' },
      ],
      reservations: [{ memberId: seats.police, text: 'Beloppet är för stort' }],
    });
    await expect(
      makeDecision(scope, secret, { ...newDecision('Mer.'), votes: [{ memberId: seats.housing, vote: 'for' }] }),
    ).rejects.toThrow('decision.votes');
  });
  const whole = await as(police, (scope) => showMeeting(scope, meeting));
  const told = whole.items.find(({ id }) => id === secret)!;
  expect(told).toMatchObject({ recused: false, note: 'Bidraget prövas.', papers: [{ title: 'Ansökan' }] });
  expect(told.decisions[0]).toMatchObject({ how: 'vote', casting: true, reservations: [{ text: 'Beloppet är för stort' }] });
  const paper = told.papers[0]!.id;
  await as(housing, async (scope) => {
    const seen = (await showMeeting(scope, meeting)).items;
    expect(seen.find(({ id }) => id === first)?.note).toBe('Öppet för alla.');
    expect(seen.find(({ id }) => id === secret)).toMatchObject({
      recused: true,
      note: null,
      papers: [],
      decisions: [],
      recusals: [{ reason: 'Söker bidraget som avgörs' }],
    });
    await expect(readPaper(scope, paper)).rejects.toThrow('meeting.paperNotFound');
    expect((await listDecisions(scope, { text: 'Bidraget' })).decisions).toEqual([]);
    for (const table of ['meeting_papers', 'meeting_notes'])
      expect((await scope.client.query(`select 1 from ${table} where item_id = $1`, [secret])).rowCount, table).toBe(0);
    expect((await scope.client.query('select 1 from decisions where item_id = $1', [secret])).rowCount).toBe(0);
    for (const table of ['decision_votes', 'reservations'])
      expect((await scope.client.query(`select 1 from ${table}`)).rowCount, table).toBe(0);
    // nor can the recusal be taken away by whom it is about
    expect((await scope.client.query('delete from recusals where item_id = $1', [secret])).rowCount).toBe(0);
    expect((await scope.client.query('update recusals set whole = false')).rowCount).toBe(0);
  });
  const clerk: Who = { ...housing, role: 'coordinator' };
  await expect(as(clerk, (scope) => writeNote(scope, secret, 'Jag skriver om det.'))).rejects.toThrow('meeting.recused');
  await expect(as(clerk, (scope) => endRecusal(scope, whole.items.find(({ id }) => id === secret)!.recusals[0]!.id))).rejects.toThrow(
    'meeting.recused',
  );
});

test('nothing is decided without a quorum, and a lost vote is no decision', async () => {
  const { seats, meeting, items } = await council('2026-04-22T12:00:00Z');
  await as(secretary, async (scope) => {
    const lost = [
      { memberId: seats.chair, vote: 'against' as const },
      { memberId: seats.police, vote: 'for' as const },
      { memberId: seats.housing, vote: 'abstain' as const },
    ];
    await expect(makeDecision(scope, items[6]!.id, { ...newDecision('Nytt namn.'), votes: lost })).rejects.toThrow('decision.lost');
    await attend(scope, meeting, [
      { ...present(seats.police), status: 'absent' },
      { ...present(seats.housing), itemId: items[6]!.id, status: 'absent' },
    ]);
    await expect(makeDecision(scope, items[6]!.id, newDecision('Nytt namn.'))).rejects.toMatchObject({
      code: 'meeting.notQuorate',
      details: { present: 1, needed: 2 },
    });
    await makeDecision(scope, items[5]!.id, newDecision('Planen godkänns.'));
    const { items: after } = await showMeeting(scope, meeting);
    expect(JSON.stringify(after[5])).toContain('Planen godkänns.');
    expect(JSON.stringify(after[6])).not.toContain('Nytt namn.');
  });
});

test('minutes are changed as an adjuster wants, locked when all have approved, and stay as they are', async () => {
  const { seats, meeting, items } = await council('2026-05-20T12:00:00Z');
  const [opening, situation] = [items[0]!.id, items[2]!.id];
  const decision = await as(secretary, async (scope) => {
    await writeNote(scope, situation, 'Våldet minskar.');
    await recuse(scope, items[5]!.id, { organisationId: housing.organisationId, accountId: null, reason: 'Är part i ärendet' });
    await changeItem(scope, items[8]!.id, { secrecy: { paragraph: '18 kap. 8 §', by: 'Registratorn' } });
    await writeNote(scope, items[8]!.id, 'Kamerornas placering.');
    const { id } = await makeDecision(scope, opening, { ...newDecision('Dagordningen fastställs.'), due: '2026-06-01' });
    await closeMeeting(scope, meeting);
    await expect(handOver(scope, meeting, { adjusters: [seats.housing], adjustBy: '2026-06-03' })).rejects.toThrow('minutes.unread');
    return id;
  });
  await as(secretary, (scope) => handOver(scope, meeting, { adjusters: [seats.police, seats.housing], adjustBy: '2026-06-03' }));
  const ids = items.map(({ id }) => id);
  await expect(as(secretary, (scope) => answerMinutes(scope, meeting, { answer: 'approve', items: ids }))).rejects.toThrow(
    'minutes.notAdjuster',
  );
  await as(housing, (scope) => answerMinutes(scope, meeting, { answer: 'approve', items: ids.filter((id) => id !== items[5]!.id) }));
  await expect(as(housing, (scope) => answerMinutes(scope, meeting, { answer: 'approve', items: [items[5]!.id] }))).rejects.toThrow(
    'meeting.item',
  );
  await as(police, (scope) =>
    answerMinutes(scope, meeting, { answer: 'change', item: situation, wanted: 'Våldet har minskat på helgnätter.' }),
  );
  const asked = await as(secretary, (scope) => showMinutes(scope, meeting));
  expect(asked.adjusters.map(({ state }) => state)).toEqual(['change', 'approved']);
  expect(asked.changes).toMatchObject([{ was: 'Våldet minskar.', wanted: 'Våldet har minskat på helgnätter.', reply: null }]);
  await as(secretary, (scope) => replyToChange(scope, asked.changes[0]!.id, { reply: 'taken' }));
  // the other adjuster reads the changed paragraph again
  expect((await as(secretary, (scope) => showMinutes(scope, meeting))).adjusters[1]).toMatchObject({ state: 'waiting', left: [situation] });
  await as(police, (scope) => answerMinutes(scope, meeting, { answer: 'approve', items: ids }));
  await expect(as(secretary, (scope) => lockMinutes(scope, meeting))).rejects.toThrow('minutes.notApproved');
  await as(housing, (scope) => answerMinutes(scope, meeting, { answer: 'approve', items: [situation] }));
  // the last to approve may not read all of it: the secretary locks
  expect((await as(secretary, (scope) => showMinutes(scope, meeting))).lockedAt).toBeNull();
  await as(secretary, (scope) => lockMinutes(scope, meeting));
  const locked = await as(secretary, (scope) => showMinutes(scope, meeting));
  expect(locked).toMatchObject({ genuine: true, meeting: { state: 'adjusted', minutes: 'locked' } });
  const { content, hash } = await as(secretary, (scope) => readMinutes(scope, meeting));
  expect(sha256(headText(content.head))).toBe(hash);
  expect((await as(housing, (scope) => readMinutes(scope, meeting))).content.paragraphs).toHaveLength(ids.length - 1);
  // locked: the verbs say so, and behind them the database
  await expect(as(secretary, (scope) => writeNote(scope, situation, 'Annat.'))).rejects.toThrow('minutes.locked');
  await expect(as(secretary, (scope) => rewordDecision(scope, decision, { ...newDecision('Annat.'), reason: 'Skrivfel' }))).rejects.toThrow(
    'decision.locked',
  );
  for (const change of [
    `update meeting_notes set text = 'Annat'`,
    `update decisions set text = 'Annat' where meeting_id = '${meeting}'`,
    `delete from minutes_paragraphs where meeting_id = '${meeting}'`,
    `update minutes set head = '{}' where meeting_id = '${meeting}'`,
    `delete from attendance where meeting_id = '${meeting}'`,
    `update meeting_items set title = 'Annat' where meeting_id = '${meeting}'`,
    `delete from minutes_approvals`,
  ])
    await expect(
      as(secretary, ({ client }) => client.query(change)),
      change,
    ).rejects.toThrow(/are locked/);
  // a decision lives on: it is done
  expect(await as(secretary, (scope) => settleDecision(scope, decision, { state: 'done', note: 'Gjort' }))).toMatchObject({
    state: 'done',
  });
  for (const copy of ['internal', 'public'] as const)
    expect([copy, await structureFaults(await as(secretary, (scope) => minutesPdf(scope, meeting, { copy, lang: 'sv' })), 'sv')]).toEqual([
      copy,
      [],
    ]);
  await expect(as(housing, (scope) => minutesPdf(scope, meeting, { copy: 'public', lang: 'sv' }))).rejects.toThrow('minutes.blind');
  const editable = await as(secretary, (scope) => minutesDocx(scope, meeting, { copy: 'internal', lang: 'en' }));
  expect(docxFaults(editable, 'en')).toEqual([]);
});

test('an adjuster who cannot answer is replaced; minutes are never stuck', async () => {
  const { seats, meeting, items } = await council('2026-08-19T12:00:00Z');
  await as(secretary, async (scope) => {
    await closeMeeting(scope, meeting);
    await handOver(scope, meeting, { adjusters: [seats.police], adjustBy: '2026-09-01' });
    const { adjusters } = await showMinutes(scope, meeting);
    await replaceAdjuster(scope, meeting, { adjusterId: adjusters[0]!.id, memberId: seats.chair, reason: 'Är sjuk' });
    await answerMinutes(scope, meeting, { answer: 'approve', items: items.map(({ id }) => id) });
    expect((await showMinutes(scope, meeting)).meeting.state).toBe('adjusted');
  });
});

test('what was put off comes along to the next meeting with its origin, and open decisions with it', async () => {
  const { body, meeting, items } = await council('2026-02-11T12:00:00Z');
  await as(secretary, async (scope) => {
    const { id: open } = await makeDecision(scope, items[0]!.id, { ...newDecision('Kartlägg reservnycklar.'), due: '2026-03-01' });
    await changeItem(scope, items[0]!.id, { state: 'done' });
    await changeItem(scope, items[6]!.id, { state: 'postponed', title: 'Val av fokusområden' });
    const late = await addItem(scope, meeting, { title: 'Hann inte tas upp', minutes: 5 });
    await closeMeeting(scope, meeting);
    const preview = await previewCarryOver(scope, body);
    // a matter that was put off or never reached; the standing items are on the next agenda anyhow
    expect(preview.items).toMatchObject([{ title: 'Val av fokusområden', date: '2026-02-11' }, { id: late }]);
    const next = await planMeeting(scope, {
      bodyId: body,
      startsAt: '2026-10-14T12:00:00Z',
      endsAt: null,
      place: '',
      carry: preview.items.map(({ id }) => id),
    });
    const view = await showMeeting(scope, next);
    expect(view.items.find(({ title }) => title === 'Val av fokusområden')).toMatchObject({
      origin: { meetingId: meeting, paragraph: items[6]!.paragraph },
    });
    expect(view.carried).toMatchObject([{ id: open, text: 'Kartlägg reservnycklar.', state: 'open' }]);
    expect((await previewCarryOver(scope, body)).items).toEqual([]);
    expect(await listDecisions(scope, { text: 'RESERVNYCKLAR', state: 'late' })).toMatchObject({ total: 1, next: null });
    await cancelMeeting(scope, next, 'För få kan komma', '');
    expect((await previewCarryOver(scope, body)).items).toHaveLength(2);
    await expect(openMeeting(scope, next)).rejects.toThrow(Fault);
  });
});

test('decisions are read page by page, newest first, without a gap', async () => {
  const { items } = await council('2026-07-08T12:00:00Z');
  await as(secretary, async (scope) => {
    for (let i = 0; i < 5; i++) await makeDecision(scope, items[i]!.id, newDecision(`Sida ${i}`));
    const first = await listDecisions(scope, { text: 'Sida' }, 2);
    const second = await listDecisions(scope, { text: 'Sida', after: first.next! }, 2);
    const third = await listDecisions(scope, { text: 'Sida', after: second.next! }, 2);
    const all = [first, second, third].flatMap(({ decisions }) => decisions.map(({ id }) => id));
    expect(new Set(all).size).toBe(5);
    expect(third.next).toBeNull();
  });
});

test('a summons is a letter with the agenda and a calendar file; who has no address is named', async () => {
  const invited = await made.partner('police', 'Polisen i grannkommunen');
  await database.pool.query("update accounts set email = 'ledamot@example.org' where id = $1", [invited.accountId]);
  const id = await as(secretary, async (scope) => {
    const { body, meeting } = await makeMeeting(scope, 'planned', '2099-12-09T12:00:00Z');
    await seatMember(scope, body, {
      organisationId: invited.organisationId,
      accountId: invited.accountId,
      function: 'member',
      title: 'Ledamoten',
      starts: '2026-01-01',
      ends: null,
    });
    return meeting;
  });
  const sent = await as(secretary, (scope) => summonMeeting(scope, id, 'https://samsyn.example.se'));
  expect(sent).toMatchObject({ orders: [{ mailId: expect.any(String) }], without: ['Exempelhamns kommun, Ordföranden'] });
  const { rows } = await database.pool.query("select subject, body, calendar from outbox where address = 'ledamot@example.org'");
  expect(rows[0].subject).toContain('Kallelse: Rådet onsdag 9 december 2099');
  expect(rows[0].body).toContain('13:05  2. Föregående protokoll, öppna beslut');
  expect(rows[0].calendar).toContain('DTSTART:20991209T120000Z');
  expect(rows[0].calendar).toContain(`UID:${id}@samsyn`);
  expect(rows[0].calendar).toContain('METHOD:REQUEST');
  await as(secretary, async (scope) => {
    expect(await nextMeeting(scope)).toMatchObject({ id, state: 'summoned', day: '2099-12-09' });
    expect(await lastCouncil(scope)).toMatchObject({ state: expect.stringMatching(/closed|adjusted/) });
  });
  expect(await as({ ...secretary, role: 'reporter' }, nextMeeting)).toBeNull();
});
