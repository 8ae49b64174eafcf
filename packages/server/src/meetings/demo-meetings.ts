// What the demo municipality has of meetings: its council, steering group and working group, and the council's year of four meetings.
import { type NewDecision, swedishDay } from '@samsyn/domain';
import type { Database } from '../db/database.ts';
import { type Scope, type Who, withScope } from '../db/scope.ts';
import type { DemoCycle } from '../municipalities/demo-cycle.ts';
import { answerMinutes, handOver } from './adjust-minutes.ts';
import { addItem, changeItem, writeNote } from './agenda.ts';
import { makeBody, seatMember } from './bodies.ts';
import { makeDecision, settleDecision } from './decide.ts';
import { type DemoMeeting, demoYear } from './demo-year.ts';
import { closeMeeting, openMeeting } from './hold-meeting.ts';
import { listItems } from './item-queries.ts';
import { addPaper } from './papers.ts';
import { planMeeting, previewCarryOver } from './plan-meeting.ts';
import { minutesFacts } from './show-minutes.ts';
import { summonMeeting } from './summon-meeting.ts';
import { attend, recuse } from './take-part.ts';

type Seats = ReadonlyMap<string, string>;

export async function demoMeetings(database: Database, cycle: DemoCycle): Promise<void> {
  const seats = new Map<string, string>();
  const council = await withScope(database, cycle.who, async (scope) => {
    const id = await makeBody(scope, { name: 'Brottsförebyggande rådet', kind: 'council', quorum: 4, ...rules });
    for (const [kind, of, title] of councilSeats) seats.set(`${kind}:${of}`, await seat(scope, cycle, id, kind, of, title));
    const steering = await makeBody(scope, { name: 'Styrgruppen', kind: 'steering', quorum: 2, ...rules });
    await seat(scope, cycle, steering, 'municipality', 'chair', 'Kommundirektören');
    await seat(scope, cycle, steering, 'police', 'vice-chair', 'Lokalpolisområdeschefen');
    await seat(scope, cycle, steering, 'municipality', 'secretary', 'Samordnaren', cycle.who.accountId);
    const working = await makeBody(scope, {
      name: 'Arbetsgruppen för idrottshallar',
      kind: 'working',
      quorum: 2,
      ...rules,
      casting: false,
    });
    await seat(scope, cycle, working, 'municipality', 'chair', 'Fritidschefen');
    await seat(scope, cycle, working, 'sports-club', 'member', 'Föreningens ordförande');
    await seat(scope, cycle, working, 'police', 'member', 'Kommunpolisen');
    cycle.made.set('body:council', id).set('body:steering', steering).set('body:working', working);
    return id;
  });
  for (const meeting of demoYear) await hold(database, cycle, council, seats, meeting);
  const december = await withScope(database, cycle.who, (scope) => planDecember(scope, cycle, council));
  await withScope(database, cycle.who, (scope) => summonMeeting(scope, december, ''));
}

/** Even votes are settled by whoever presides; reminders two weeks, three days and one day before the last day. */
const rules = { casting: true, remindDays: [14, 3, 1] };

const councilSeats = [
  ['municipality', 'chair', 'Kommunstyrelsens ordförande'],
  ['police', 'vice-chair', 'Lokalpolisområdeschefen'],
  ['probation', 'member', 'Enhetschefen'],
  ['victim-support', 'member', 'Jourens samordnare'],
  ['town-centre', 'member', 'Verksamhetsledaren'],
  ['night-walkers', 'member', 'Styrelsens ordförande'],
  ['housing', 'member', 'Trygghetschefen'],
  ['municipality', 'secretary', 'Samordnaren'],
  ['police', 'deputy', 'Ställföreträdande chefen'],
] as const;

async function seat(
  scope: Scope,
  cycle: DemoCycle,
  body: string,
  kind: string,
  of: (typeof councilSeats)[number][1],
  title: string,
  accountId: string | null = null,
): Promise<string> {
  const organisationId = cycle.organisations.get(kind);
  if (!organisationId) throw new Error(`the demo has no ${kind}`);
  const account = of === 'secretary' ? cycle.who.accountId : accountId;
  return seatMember(scope, body, { organisationId, accountId: account, function: of, title, starts: '2025-01-01', ends: null });
}

/** A meeting from agenda to locked minutes, on the days it would have been; each person acts as themselves. */
async function hold(database: Database, cycle: DemoCycle, council: string, seats: Seats, given: DemoMeeting): Promise<void> {
  const meeting = await withScope(database, cycle.who, async (opened) => {
    const scope: Scope = { ...opened, now: new Date(given.startsAt) };
    const id = await planMeeting(scope, {
      bodyId: council,
      startsAt: given.startsAt,
      endsAt: given.endsAt,
      place: 'Stadshuset, Kajsalen',
      carry: [],
    });
    for (const { title, minutes } of given.matters ?? []) await addItem(scope, id, { title, minutes });
    await openMeeting(scope, id);
    await attend(scope, id, attendanceOf(given, seats));
    for (const item of await listItems(scope, id)) {
      const said = given.said[item.kind === 'matter' ? item.title : item.kind];
      if (said?.note) await writeNote(scope, item.id, said.note);
      if (said?.recused)
        await recuse(scope, item.id, {
          organisationId: cycle.organisations.get(said.recused.kind) ?? '',
          accountId: null,
          reason: said.recused.reason,
        });
      for (const decision of said?.decisions ?? []) await decide(scope, cycle, item.id, decision, seats);
      if (said?.secrecy) await changeItem(scope, item.id, { secrecy: { paragraph: said.secrecy, by: 'Registratorn' } });
      // the standing items are done when the meeting is closed
      if (item.kind === 'matter') await changeItem(scope, item.id, { state: said?.postponed ? 'postponed' : 'done' });
    }
    await closeMeeting({ ...scope, now: new Date(given.endsAt) }, id);
    const [first, second] = given.adjusters;
    await handOver({ ...scope, now: daysAfter(given.endsAt, 2) }, id, {
      adjusters: [seats.get(first)!, seats.get(second)!],
      adjustBy: given.adjustBy,
    });
    cycle.made.set(`meeting:${given.key}`, id);
    return id;
  });
  // the last of them locks the minutes
  for (const [i, adjuster] of given.adjusters.entries())
    await approveAll(database, await whoOf(database, cycle, adjuster), meeting, daysAfter(given.endsAt, 5 + 3 * i));
}

/** Somebody of the organisation that has the seat. */
async function whoOf(database: Database, cycle: DemoCycle, adjuster: string): Promise<Who> {
  if (adjuster.startsWith('police')) return cycle.as('police-analyst');
  const organisationId = cycle.organisations.get(adjuster.split(':')[0] ?? '') ?? '';
  const member = await withScope(database, cycle.who, ({ trx }) =>
    trx
      .selectFrom('memberships')
      .select('account_id')
      .where('organisation_id', '=', organisationId)
      .where('account_id', '<>', cycle.who.accountId)
      .executeTakeFirstOrThrow(),
  );
  return { ...cycle.as('council-member'), organisationId, accountId: member.account_id };
}

const daysAfter = (moment: string, days: number): Date => new Date(Date.parse(moment) + days * 86_400_000);

async function approveAll(database: Database, who: Who, meeting: string, now: Date): Promise<void> {
  await withScope(database, who, async (opened) => {
    const scope: Scope = { ...opened, now };
    const { facts, adjusters } = await minutesFacts(scope, meeting);
    const mine = adjusters.find((one) => one.mine);
    const answers = facts.adjusters.find(({ id }) => id === mine?.id);
    const left = facts.items.filter((item) => !answers?.recused.includes(item));
    if (mine) await answerMinutes(scope, meeting, { answer: 'approve', items: left });
  });
}

const attendanceOf = (given: DemoMeeting, seats: Seats) =>
  [...seats]
    .filter(([name]) => !name.endsWith('deputy'))
    .map(([name, memberId]) => ({
      memberId,
      itemId: null,
      status: given.absent.includes(name)
        ? ('absent' as const)
        : given.byDeputy.includes(name)
          ? ('deputy' as const)
          : ('present' as const),
      deputyId: given.byDeputy.includes(name) ? (seats.get('police:deputy') ?? null) : null,
    }));

async function decide(
  scope: Scope,
  cycle: DemoCycle,
  item: string,
  given: NonNullable<DemoMeeting['said'][string]['decisions']>[number],
  seats: Seats,
) {
  const link = (name: string | undefined): string | null => (name ? (cycle.made.get(name) ?? null) : null);
  const input: NewDecision = {
    text: given.text,
    organisationId: given.by ? (cycle.organisations.get(given.by) ?? null) : null,
    role: given.role ?? null,
    due: given.due ?? null,
    priorityId: link(given.priority),
    measureId: link(given.measure),
    agreementId: null,
    ballot: 'open',
    replacesId: null,
    votes: (given.votes ?? []).map(([name, vote]) => ({ memberId: seats.get(name) ?? '', vote })),
    reservations: (given.dissent ?? []).map(({ seat: name, text }) => ({ memberId: seats.get(name) ?? '', text })),
  };
  const { id } = await makeDecision(scope, item, input);
  if (given.name) cycle.made.set(given.name, id);
  if (given.done) await settleDecision(scope, id, { state: 'done', note: given.done });
}

/** The next one: called, with what was put off and the frozen picture as a paper. */
async function planDecember(scope: Scope, cycle: DemoCycle, council: string): Promise<string> {
  const { items: postponed } = await previewCarryOver(scope, council);
  const id = await planMeeting(scope, {
    bodyId: council,
    startsAt: '2026-12-09T12:00:00Z',
    endsAt: '2026-12-09T14:15:00Z',
    place: 'Stadshuset, Kajsalen',
    carry: postponed.map((item) => item.id),
  });
  const choice = await addItem(scope, id, { title: 'Prioriteringar 2027', minutes: 30 });
  const items = await listItems(scope, id);
  const title = `Gemensam problembild, fryst ${swedishDay(scope.now)}`;
  for (const item of [items.find(({ kind }) => kind === 'police')?.id, choice])
    if (item) await addPaper(scope, item, { kind: 'picture', title, pictureId: cycle.picture });
  cycle.made.set('meeting:december', id);
  return id;
}
