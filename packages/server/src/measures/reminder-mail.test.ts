// Letters about late occasions and the week's list, through a real SMTP server: who gets what, and once each.
import { randomUUID } from 'node:crypto';
import type { Role } from '@samsyn/domain';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Database } from '../db/database.ts';
import { type Who, withScope, withService } from '../db/scope.ts';
import { openTestDatabase } from '../db/test-database.ts';
import type { MailOrder } from '../jobs/jobs.ts';
import { sendMail } from '../mail/send-mail.ts';
import { type LetterBox, openLetterBox } from '../mail/testing/letter-box.ts';
import { answerMinutes, handOver } from '../meetings/adjust-minutes.ts';
import { makeDecision } from '../meetings/decide.ts';
import { closeMeeting } from '../meetings/hold-meeting.ts';
import { type Council, makeCouncil } from '../meetings/testing/council.ts';
import { newDecision } from '../meetings/testing/make-meeting.ts';
import { startSigning } from '../signatures/start-signing.ts';
import { makeSignable, signatoriesOf } from '../signatures/testing/make-signing.ts';
import { listTasks } from './list-tasks.ts';
import { remindEverywhere } from './remind-late.ts';
import { reportActivity } from './report-activity.ts';
import { sendWeekEverywhere } from './send-week.ts';
import { dayAt, makeMeasure } from './testing/make-measure.ts';

let database: Database;
let box: LetterBox;
let council: Council;
let coordinator: Who;
let leader: Who;
const chairAddress = 'ordforande@exempelhamn.test';
const orders: MailOrder[] = [];
const order = async (_name: string, letter: unknown): Promise<void> => void orders.push(letter as MailOrder);

beforeAll(async () => {
  box = await openLetterBox();
  database = await openTestDatabase();
  council = await makeCouncil(database);
  coordinator = council.secretary;
  leader = await memberOf('night-walkers', 'reporter', 'ledaren@vandrarna.test');
  await addressed(coordinator, 'samordnaren@exempelhamn.test');
  await addressed(council.police, chairAddress);
  const { body } = await council.open('2026-11-20T13:00:00Z');
  await database.pool.query("update body_members set account_id = $2, organisation_id = $3 where body_id = $1 and function = 'chair'", [
    body,
    council.police.accountId,
    council.police.organisationId,
  ]);
});
afterAll(async () => {
  await database?.close();
  await box?.close();
});

const addressed = (who: Who, email: string) => database.pool.query('update accounts set email = $2 where id = $1', [who.accountId, email]);

async function memberOf(kind: string, role: Role, email: string): Promise<Who> {
  const who: Who = { municipalityId: coordinator.municipalityId, organisationId: randomUUID(), accountId: randomUUID(), role };
  const { municipalityId, organisationId, accountId } = who;
  await withService(database, ({ trx }) =>
    trx.insertInto('accounts').values({ id: accountId, title_sv: 'Ledaren', title_en: 'The leader' }).execute(),
  );
  await database.pool.query('insert into organisations (municipality_id, id, kind, name) values ($1, $2, $3, $4)', [
    municipalityId,
    organisationId,
    kind,
    kind,
  ]);
  await database.pool.query('insert into memberships (municipality_id, account_id, organisation_id, role) values ($1, $2, $3, $4)', [
    municipalityId,
    accountId,
    organisationId,
    role,
  ]);
  await addressed(who, email);
  return who;
}

/** One occasion so many days ago, of the night walkers' own. */
const lateBy = (days: number, title: string) =>
  withScope(database, coordinator, (scope) =>
    makeMeasure(scope, {
      title,
      ownerOrganisation: leader.organisationId,
      starts: dayAt(scope, -60),
      ends: dayAt(scope, 60),
      schedule: { repeat: 'once', first: dayAt(scope, -days), from: '18:00', to: '20:00' },
    }),
  );

async function deliver(): Promise<Record<string, string>> {
  box.letters.length = 0;
  for (const letter of orders.splice(0)) await sendMail(database, letter);
  return Object.fromEntries(box.letters.map(({ to, text }) => [to.join(), text]));
}

test('what is late goes to whoever answers for it, after ten days to the coordinator, after twenty to the chair, once each', async () => {
  await lateBy(5, 'Vandring i veckan');
  await lateBy(13, 'Vandring i mitten');
  await lateBy(25, 'Vandring för länge sedan');
  await lateBy(2, 'Vandring i går');
  await remindEverywhere(database, order, 'https://samsyn.test');
  const told = await deliver();
  const all = ['Vandring i veckan', 'Vandring i mitten', 'Vandring för länge sedan', 'Vandring i går'];
  const read = (address: string): string[] => all.filter((title) => told[address]?.includes(`– ${title},`));
  expect(Object.keys(told).sort()).toEqual(['ledaren@vandrarna.test', chairAddress, 'samordnaren@exempelhamn.test']);
  expect(read('ledaren@vandrarna.test')).toEqual(all.slice(0, 3));
  expect(read('samordnaren@exempelhamn.test')).toEqual(all.slice(1, 3));
  expect(read(chairAddress)).toEqual(all.slice(2, 3));
  expect(told[chairAddress]).toContain('https://samsyn.test/mina-uppgifter');
  await remindEverywhere(database, order, 'https://samsyn.test');
  expect(orders).toEqual([]);
});

test('the week’s list is the one under My tasks, sent once a week to whoever has something in it', async () => {
  const list = await withScope(database, leader, listTasks);
  expect(list.late.map((task) => ('measureId' in task ? task.title : ''))).toHaveLength(4);
  await sendWeekEverywhere(database, order, 'https://samsyn.test');
  const told = await deliver();
  const [, own = ''] = Object.entries(told).find(([to]) => to === 'ledaren@vandrarna.test') ?? [];
  for (const task of list.late) expect(own).toContain(`– ${typeof task.title === 'string' ? task.title : task.title.sv},`);
  expect(own).toContain('Försenat');
  await sendWeekEverywhere(database, order, 'https://samsyn.test');
  expect(orders).toEqual([]);
});

test('whoever leads the walks reports the own organisation’s occasions, takes it back, and reaches nobody else’s', async () => {
  const { late } = await withScope(database, leader, listTasks);
  const id = late[0]?.id ?? '';
  await withScope(database, leader, (scope) =>
    reportActivity(scope, id, { state: 'done', minutes: 110, persons: null, amount: null, note: '' }),
  );
  expect((await withScope(database, leader, listTasks)).late).toHaveLength(3);
  await withScope(database, leader, (scope) =>
    reportActivity(scope, id, { state: 'planned', minutes: null, persons: null, amount: null, note: '' }),
  );
  expect((await withScope(database, leader, listTasks)).late).toHaveLength(4);
  const other = await withScope(database, coordinator, async (scope) => {
    const measure = await makeMeasure(scope, { title: 'Kommunens egen' });
    return (await scope.client.query('select id from activities where measure_id = $1 order by starts limit 1', [measure])).rows[0].id;
  });
  await expect(
    withScope(database, leader, (scope) =>
      reportActivity(scope, other, { state: 'missed', minutes: null, persons: null, amount: null, note: 'Sjukdom' }),
    ),
  ).rejects.toMatchObject({ code: 'activity.notFound' });
});

test('minutes to adjust, decisions to carry out and an agreement to sign stand among the tasks of whoever they wait for, until done', async () => {
  const { meeting, items, seats } = await council.open('2026-11-21T13:00:00Z');
  await withScope(database, coordinator, async (scope) => {
    await makeDecision(scope, items[0]?.id ?? '', {
      ...newDecision('Ordna värdar i hallarna'),
      organisationId: council.housing.organisationId,
      role: 'Områdeschefen',
      due: '2026-12-24',
    });
    await closeMeeting(scope, meeting);
    await handOver(scope, meeting, { adjusters: [seats.housing], adjustBy: '2099-01-10' });
  });
  const signable = await withScope(database, coordinator, async (scope) => {
    const { id, police } = await makeSignable(scope);
    return { id, signatories: await signatoriesOf(scope, police) };
  });
  await startSigning(
    database,
    coordinator,
    signable.id,
    { signatories: signable.signatories, inOrder: false, due: null },
    { order, origin: '' },
  );
  const waiting = async (who: Who) => {
    const { late, week, later } = await withScope(database, who, listTasks);
    return [...late, ...week, ...later].flatMap((task) =>
      task.kind === 'activity' || task.kind === 'measure' ? [] : [`${task.kind} ${task.title.sv}`],
    );
  };
  expect(await waiting(council.housing)).toEqual(['decision Ordna värdar i hallarna', expect.stringMatching(/^minutes Rådet/)]);
  expect(await waiting(council.police)).toEqual([expect.stringMatching(/^signature ./)]);
  // whoever works in the field has no council to wait for it
  expect(await waiting(leader)).toEqual([]);
  const ids = items.map(({ id }) => id);
  await withScope(database, council.housing, (scope) => answerMinutes(scope, meeting, { answer: 'approve', items: ids }));
  expect(await waiting(council.housing)).toEqual(['decision Ordna värdar i hallarna']);
});
