// What comes of the cycle is kept so long and no longer; what was signed and adjusted goes by decision alone, and nobody in a scope can do it.
import { cycleClasses } from '@samsyn/domain';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeChain } from '../agreements/testing/make-agreement.ts';
import type { Database } from '../db/database.ts';
import { type Who, withScope } from '../db/scope.ts';
import { makeMunicipality, openTestDatabase } from '../db/test-database.ts';
import { headFolders } from '../log/log-heads.ts';
import { changeRule } from './change-rule.ts';
import { endHold, makeHold } from './holds.ts';
import { runRetention } from './run-retention.ts';
import { previewRetention, showRetention } from './show-retention.ts';

let database: Database;
let who: Who;
let elsewhere: Who;
const night = new Date('2041-12-02T01:00:00Z');
const hash = 'a'.repeat(64);

beforeAll(async () => {
  database = await openTestDatabase();
  who = await makeMunicipality(database, 'Exempelhamn', 'registrar');
  elsewhere = await makeMunicipality(database, 'Annanstad', 'registrar');
});
afterAll(() => database?.close());

const owner = async (text: string, values: unknown[] = []) => (await database.pool.query(text, values)).rows;
const folders = () => headFolders(database.dataDir, '');
const cycleParts = (parts: readonly { dataClass: string; count: number; heldUntil: string | null }[]) =>
  Object.fromEntries(
    parts
      .filter(({ dataClass }) => (cycleClasses as readonly string[]).includes(dataClass))
      .map(({ dataClass, count, heldUntil }) => [dataClass, heldUntil ? `${count} held` : count]),
  );
const preview = async () => cycleParts((await previewRetention(database, folders(), who.municipalityId, '2041-12-02')).tonight);
const run = async () => cycleParts((await runRetention(database, folders(), who.municipalityId, night)).parts);
const idsOf = async (table: string, whose: Who = who) =>
  (await owner(`select id from ${table} where municipality_id = $1`, [whose.municipalityId])).map(({ id }) => id).sort();

/** An agreement with one wording and one round of signatures, as it stood at its end. */
async function agreement(whose: Who, number: number, state: string, round: string, predecessor: string | null = null): Promise<string> {
  const [made] = await owner(
    `insert into agreements (municipality_id, number, title, starts, ends, state, signed_on, predecessor_id)
      values ($1, $2, 'Överenskommelse', '2026-01-01', '2028-12-31', $3, null, $4) returning id`,
    [whose.municipalityId, number, state, predecessor],
  );
  const values = [whose.municipalityId, made.id];
  await owner(
    `insert into agreement_versions (municipality_id, agreement_id, version, content, content_hash, made_at) values ($1, $2, 1, '{}', '${hash}', '2026-01-02')`,
    values,
  );
  const [signing] = await owner(
    `insert into signings (municipality_id, agreement_id, version, content_hash, state, started_at, ended_at, reason)
      values ($1, $2, 1, '${hash}', $3, '2026-01-02', '2026-01-09', 'Prövas på nytt') returning id`,
    [...values, round],
  );
  const ofRound = [whose.municipalityId, signing.id, whose.organisationId];
  await owner(
    `insert into signing_steps (municipality_id, signing_id, organisation_id, part, place, function_sv, function_en, state, way, signed_at)
      values ($1, $2, $3, 'signs', 1, 'Ordföranden', 'The chair', 'signed', 'here', '2026-01-09')`,
    ofRound,
  );
  await owner(
    `insert into signing_events (municipality_id, signing_id, kind, organisation_id, content_hash, at) values ($1, $2, 'signed', $3, '${hash}', '2026-01-09')`,
    ofRound,
  );
  await owner(
    `insert into signing_files (municipality_id, signing_id, kind, sha256, bytes) values ($1, $2, 'sealed-sv', '${hash}', 'x')`,
    ofRound.slice(0, 2),
  );
  return made.id;
}

/** A meeting whose minutes are locked, with one decision. */
async function meeting(whose: Who, decision: string): Promise<string> {
  const [body] = await owner("insert into bodies (municipality_id, name, kind) values ($1, 'Rådet', 'council') returning id", [
    whose.municipalityId,
  ]);
  const [made] = await owner(
    `insert into meetings (municipality_id, body_id, starts_at, state) values ($1, $2, '2026-03-02', 'adjusted') returning id`,
    [whose.municipalityId, body.id],
  );
  const values = [whose.municipalityId, made.id];
  const [item] = await owner(
    "insert into meeting_items (municipality_id, meeting_id, body_id, year, position, kind, title) values ($1, $2, $3, 2026, 1, 'decision', 'Belysning') returning id",
    [...values, body.id],
  );
  await owner(
    `insert into decisions (municipality_id, meeting_id, item_id, year, text, state, decided_on) values ($1, $2, $3, 2026, 'Lampor byts.', $4, '2026-03-02')`,
    [...values, item.id, decision],
  );
  await owner("insert into minutes (municipality_id, meeting_id, ready_at, adjust_by) values ($1, $2, '2026-03-03', '2026-03-17')", values);
  await owner("insert into minutes_paragraphs (municipality_id, meeting_id, item_id, content) values ($1, $2, $3, '{}')", [
    ...values,
    item.id,
  ]);
  await owner(
    "update minutes set locked_at = '2026-03-17', head = '{}', hash = decode(repeat('00', 32), 'hex') where municipality_id = $1 and meeting_id = $2",
    values,
  );
  return made.id;
}

/** Two plans, of which one became a measure: answers that one. */
async function plansFor(whose: Who): Promise<string> {
  const { picture, measure } = await withScope(database, { ...whose, role: 'coordinator' }, (scope) => makeChain(scope));
  const plans = await owner(
    `insert into presence_plans (municipality_id, name, picture_id, input, shifts, seed, organisation_id, made_at)
      select $1, n, $2, '{}', '[]', 1, $3, '2026-01-02' from (values ('Fredagar'), ('Lördagar')) v (n) returning id`,
    [whose.municipalityId, picture, whose.organisationId],
  );
  await owner('insert into presence_measures (municipality_id, plan_id, shift, measure_id, joined) values ($1, $2, 0, $3, false)', [
    whose.municipalityId,
    plans[0].id,
    measure,
  ]);
  return plans[0].id;
}

test('without a decision the archive stays; drafts, reviews, plans never chosen, addresses and visits go by their standard, and another municipality keeps its own', async () => {
  const first = await agreement(who, 1, 'ended', 'sealed');
  const second = await agreement(who, 2, 'ended', 'sealed', first);
  await agreement(who, 3, 'draft', 'withdrawn');
  await agreement(who, 4, 'signing', 'open');
  await agreement(elsewhere, 1, 'draft', 'withdrawn');
  await meeting(who, 'done');
  const open = await meeting(who, 'open');
  const { municipalityId, organisationId, accountId } = who;
  await owner(
    `insert into place_reviews (municipality_id, number, title, about, planner, organisation_id, state, sent_on, closed_on)
      select $1, n, 'Torget', 'place', 'Planenheten', $2, s, '2026-01-02', case when s = 'closed' then date '2026-02-01' end
      from (values (1, 'closed'), (2, 'sent')) v (n, s)`,
    [municipalityId, organisationId],
  );
  await owner(
    `insert into light_observations (municipality_id, during, kind, setting, lamps, school_route, lon, lat, seen_on, organisation_id, made_at)
      values ($1, 'walk', 'out', 'path', 1, false, 15, 58, '2026-01-02', $2, now())`,
    [municipalityId, organisationId],
  );
  const chosen = await plansFor(who);
  await owner(
    `insert into calendar_feeds (municipality_id, token_hash, kind, account_id, organisation_id, role, made_at, read_at)
      select $1, decode(repeat(n, 32), 'hex'), 'person', $2, $3, 'registrar', '2026-01-02', r
      from (values ('01', null), ('02', timestamptz '2041-11-30')) v (n, r)`,
    [municipalityId, accountId, organisationId],
  );
  await owner(
    `insert into visits (municipality_id, account_id, organisation_id, role, at) values ($1, $2, $3, 'registrar', '2026-01-02')`,
    [municipalityId, accountId, organisationId],
  );
  const standard = { drafts: 1, reviews: 2, presence: 1, calendars: 1, visits: 1 };
  expect(await preview()).toEqual(standard);
  const hold = () =>
    withScope(database, who, (scope) =>
      makeHold(scope, { dataClass: 'drafts', source: null, reason: 'Begärd av revisionen', until: '2099-01-01' }),
    );
  await hold();
  expect(await run()).toEqual({ ...standard, drafts: '1 held' });
  expect(await idsOf('agreements')).toHaveLength(4);
  expect(await idsOf('presence_plans')).toEqual([chosen]);
  const [held] = await idsOf('legal_holds');
  await withScope(database, who, (scope) => endHold(scope, held, 'Revisionen är klar'));
  expect(await run()).toEqual({ drafts: 1 });
  expect([await idsOf('agreements'), await idsOf('meetings')].map((ids) => ids.length)).toEqual([3, 2]);
  expect(await idsOf('agreements', elsewhere)).toHaveLength(1);
  expect((await showRetention(database, who)).rules.find(({ dataClass }) => dataClass === 'archive')).toMatchObject({
    decided: false,
    noTerm: true,
  });

  // a decision of ten years: first what nothing refers to, then what it referred to; an open decision keeps its minutes
  await expect(
    withScope(database, who, (scope) => changeRule(scope, { dataClass: 'archive', months: 60, reason: 'Beslut i nämnden' })),
  ).rejects.toMatchObject({ code: 'request.invalid' });
  await withScope(database, who, (scope) => changeRule(scope, { dataClass: 'archive', months: 120, reason: 'Beslut i nämnden' }));
  expect(await preview()).toEqual({ archive: 2 });
  expect(await run()).toEqual({ archive: 2 });
  expect((await idsOf('agreements')).includes(second)).toBe(false);
  expect(await idsOf('meetings')).toEqual([open]);
  expect(await run()).toEqual({ archive: 1 });
  expect((await idsOf('agreements')).includes(first)).toBe(false);
  expect(await run()).toEqual({});
});

test('in a scope the locks hold, whatever it says of itself', async () => {
  const id = await agreement(who, 9, 'ended', 'sealed');
  await meeting(who, 'done');
  for (const statement of ['delete from signings', 'delete from minutes', 'delete from decisions'])
    await expect(
      withScope(database, { ...who, role: 'coordinator' }, async ({ client }) => {
        await client.query("set local samsyn.retention = 'on'");
        await client.query(statement);
      }),
    ).rejects.toThrow(/stands on its wording|locked/);
  expect(await idsOf('agreements')).toContain(id);
});
