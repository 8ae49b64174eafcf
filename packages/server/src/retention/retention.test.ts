import { randomUUID } from 'node:crypto';
import { mkdir, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { makeDemo } from '@samsyn/demo';
import { type Picture, picture as pictureSchema, swedishDay } from '@samsyn/domain';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadAreas } from '../areas/stored-areas.ts';
import type { Database } from '../db/database.ts';
import { type Scope, type Who, withScope } from '../db/scope.ts';
import { makeMunicipality, openTestDatabase } from '../db/test-database.ts';
import { insertImport, setImportState } from '../imports/queries.ts';
import { storeRead } from '../imports/store-read.ts';
import { undoImport } from '../imports/undo-import.ts';
import { uploadFolder } from '../imports/upload-folder.ts';
import { readIncidentFiles } from '../incidents/read-incidents.ts';
import { headFolders } from '../log/log-heads.ts';
import { loadDemo } from '../municipalities/load-demo.ts';
import { hashKeyOf } from '../municipalities/queries.ts';
import { currentPicture } from '../pictures/current-picture.ts';
import { changeRule } from './change-rule.ts';
import { endHold, makeHold } from './holds.ts';
import { runRetention } from './run-retention.ts';
import { previewRetention } from './show-retention.ts';

/** Rows from before 2024 are older than 36 whole months then; sensitive ones of 2023 go with theirs. */
const night = new Date('2026-12-02T01:00:00Z');
const sensitive = ['violence/repeated-abuse', 'sexual', 'sexual/rape', 'sexual/molestation', 'sexual/other', 'children-family'];

let database: Database;
let police: Who;
let registrar: Who;
let source: string;

beforeAll(async () => {
  database = await openTestDatabase();
  const coordinator = await loadDemo(database, 'small');
  const role = async (name: string): Promise<Who> => {
    const { rows } = await database.pool.query(
      `select municipality_id as "municipalityId", organisation_id as "organisationId", account_id as "accountId", role from memberships
        where municipality_id = $1 and role = $2 limit 1`,
      [coordinator.municipalityId, name],
    );
    return rows[0];
  };
  police = await role('police-analyst');
  registrar = await role('registrar');
  // the small demo has few sensitive kinds
  await owner(
    "update incidents set category = 'sexual/molestation' where municipality_id = $1 and category like 'violence%' and id % 4 = 0",
    [coordinator.municipalityId],
  );
  source = (await owner('select id from sources where kind = $1', ['police']))[0].id;
});
afterAll(() => database?.close());

const owner = async (text: string, values: unknown[] = []) => (await database.pool.query(text, values)).rows;
const run = (now = night) => runRetention(database, headFolders(database.dataDir, ''), police.municipalityId, now);
const preview = (today: string) => previewRetention(database, headFolders(database.dataDir, ''), police.municipalityId, today);
const picture = async (who: Who): Promise<Picture> => pictureSchema.parse(JSON.parse((await currentPicture(database, who)).body));
const asRegistrar = (change: (scope: Scope) => Promise<void>) => withScope(database, registrar, change);
const countIn = async (table: string) => Number((await owner(`select count(*) from ${table}`))[0].count);
const seriesOf = (made: Picture, keep: (series: Picture['series'][number]) => boolean) =>
  new Map(
    made.series.filter(keep).map(({ category, placeType, area, months, counts }) => [`${category}|${placeType}|${area}`, [months, counts]]),
  );

let before: { police: Picture; rows: number; old: number; byMonth: unknown };

test('rows and log stay until somebody has decided how long', async () => {
  const kept = await countIn('incidents');
  expect((await preview('2037-12-02')).tonight.filter(({ dataClass }) => dataClass === 'rows' || dataClass === 'log')).toEqual([]);
  await run(new Date('2037-12-02T01:00:00Z'));
  expect(await countIn('incidents')).toBe(kept);
  await database.pool.query('delete from retention_runs');
  // what that night ended, for the tests that follow: memberships nobody has used for so long
  await database.pool.query('update memberships set ended_at = null, ended_reason = null');
  await asRegistrar((scope) => changeRule(scope, { dataClass: 'rows', months: 36, reason: 'Beslut i kommunstyrelsen' }));
});

test('the preview counts what a run would take, per source and class, and takes nothing', async () => {
  before = {
    police: await picture(police),
    rows: await countIn('incidents'),
    old: Number((await owner("select count(*) from incidents where counted_month(from_minute, to_minute) < '2023-12-01'"))[0].count),
    byMonth: await monthsOf('incidents'),
  };
  expect(before.old).toBeGreaterThan(1000);
  const { tonight, nextMonth } = await preview('2026-12-02');
  const rows = tonight.filter(({ dataClass }) => dataClass === 'rows');
  expect(rows.reduce((sum, { count }) => sum + count, 0)).toBe(before.old);
  expect(rows[0]).toMatchObject({ before: '2023-12-01', heldUntil: null });
  expect(nextMonth.day).toBe('2027-01-01');
  const more = nextMonth.parts.filter(({ dataClass }) => dataClass === 'rows').reduce((sum, { count }) => sum + count, 0);
  const december = await owner("select count(*)::int as n from incidents where counted_month(from_minute, to_minute) = '2023-12-01'");
  expect(more).toBe(december[0].n);
  expect(await countIn('incidents')).toBe(before.rows);
});

const monthsOf = (table: 'incidents' | 'kept') =>
  owner(
    table === 'incidents'
      ? `select source_id, category, place_type, area_key, counted_month(from_minute, to_minute)::date as month, sum(count)::int as n
          from incidents where counted_month(from_minute, to_minute) < '2023-12-01' and not (category = any($1)) group by 1, 2, 3, 4, 5 order by 1, 2, 3, 4, 5`
      : `select source_id, category, place_type, area_key, from_month as month, sum(count)::int as n
          from incident_aggregates where resolution = 4 group by 1, 2, 3, 4, 5 order by 1, 2, 3, 4, 5`,
    [sensitive].slice(0, table === 'incidents' ? 1 : 0),
  );

test('a hold keeps a source’s rows, the run says so, and nobody may take the delivery back meanwhile', async () => {
  await expect(
    asRegistrar((scope) => makeHold(scope, { dataClass: 'rows', source, reason: 'Begärd av tingsrätten', until: '2020-01-01' })),
  ).rejects.toMatchObject({ code: 'retention.past' });
  await expect(
    asRegistrar((scope) => makeHold(scope, { dataClass: 'log', source, reason: 'Begärd av tingsrätten', until: '2099-01-01' })),
  ).rejects.toMatchObject({ code: 'request.invalid' });
  await expect(
    asRegistrar((scope) => makeHold(scope, { dataClass: 'rows', source, reason: 'mål om 811218-9876', until: '2099-01-01' })),
  ).rejects.toMatchObject({ code: 'retention.personal' });
  await asRegistrar((scope) => makeHold(scope, { dataClass: 'rows', source, reason: 'Begärd av tingsrätten', until: '2099-01-01' }));
  const held = await owner('select count(*)::int as n from incidents where source_id = $1', [source]);
  const { parts } = await run();
  expect(parts.find((part) => part.source === source)).toMatchObject({ heldUntil: '2099-01-01', heldBecause: 'Begärd av tingsrätten' });
  expect(await owner('select count(*)::int as n from incidents where source_id = $1', [source])).toEqual(held);
  expect((await owner('select count(*)::int as n from incident_aggregates where source_id = $1', [source]))[0].n).toBe(0);
  const batch = (
    await owner(
      "select b.id, b.organisation_id as org, b.account_id as account from import_batches b where b.report->'sources'->0->>'key' = (select key from sources where id = $1)",
      [source],
    )
  )[0];
  await expect(
    undoImport(
      database,
      uploadFolder(database.dataDir),
      { ...police, organisationId: batch.org, accountId: batch.account, role: 'coordinator' },
      batch.id,
    ),
  ).rejects.toMatchObject({ code: 'retention.hold', details: { date: '2099-01-01', why: 'Begärd av tingsrätten' } });
  const id = (await owner('select id from legal_holds'))[0].id;
  await expect(asRegistrar((scope) => endHold(scope, randomUUID(), 'Finns inte'))).rejects.toMatchObject({ code: 'retention.notFound' });
  await asRegistrar((scope) => endHold(scope, id, 'Målet är avgjort'));
  await expect(asRegistrar((scope) => endHold(scope, id, 'En gång till'))).rejects.toMatchObject({ code: 'retention.notFound' });
});

test('rows whose time is out go, all others stay, and what stays of them is their count per area and month', async () => {
  const { parts } = await run();
  const gone = parts.filter(({ dataClass, heldUntil }) => dataClass === 'rows' && heldUntil === null);
  expect(gone.find((part) => part.source === source)?.count).toBeGreaterThan(1000);
  expect(Number((await owner("select count(*) from incidents where counted_month(from_minute, to_minute) < '2023-12-01'"))[0].count)).toBe(
    0,
  );
  expect(await countIn('incidents')).toBe(before.rows - before.old);
  expect(await countIn('gone_rows')).toBe(before.old);
  expect(await monthsOf('kept')).toEqual(before.byMonth);
});

test('sensitive kinds stay per municipality and year alone', async () => {
  const kept = await owner(
    'select distinct place_type, area_key, resolution, extract(month from from_month)::int as month from incident_aggregates where category = any($1)',
    [sensitive],
  );
  expect(kept.length).toBeGreaterThan(0);
  for (const row of kept) expect(row).toEqual({ place_type: null, area_key: null, resolution: 6, month: 1 });
  expect(await owner('select 1 from incident_aggregates where resolution = 4 and category = any($1)', [sensitive])).toEqual([]);
});

test('the picture’s long series are the same to the last digit as before, but for the sensitive kinds, which are missing and not zero', async () => {
  const after = await picture(police);
  expect(after.period).toEqual(before.police.period);
  expect(after.window).toEqual(before.police.window);
  expect(after.reference).toEqual(before.police.reference);
  const open = (series: Picture['series'][number]): boolean =>
    series.category !== null &&
    series.area === null &&
    !sensitive.some((key) => key === series.category || key.startsWith(`${series.category}/`));
  expect(seriesOf(after, open).size).toBeGreaterThan(8);
  expect(seriesOf(after, open)).toEqual(seriesOf(before.police, open));
  const year = (made: Picture, key: string) => {
    const found = made.series.find(({ category, area, placeType }) => category === key && area === null && placeType === null);
    return found?.months.flatMap((month, i) => (month < '2023-12' ? [found.counts[i]] : []));
  };
  const told = sensitive.filter((key) => before.police.series.some(({ category }) => category === key));
  expect(told.length).toBeGreaterThan(0);
  for (const key of told) expect(new Set(year(after, key)), key).toEqual(new Set([null]));
  // no false rise: what is found now was found then
  const named = (made: Picture) =>
    made.problems
      .filter(({ tier, kind }) => tier === 'sure' && kind === 'rising')
      .map(({ category, area, daypart }) => `${category}|${area}|${daypart}`);
  for (const found of named(after)) expect(named(before.police)).toContain(found);
  expect(after.problems.filter(({ daypart, followed }) => daypart !== null && !followed)).toEqual([]);
  const codes = (made: Picture) =>
    made.warnings.filter(({ code }) => code === 'code.started').map(({ category, from }) => [category, from]);
  expect(codes(before.police)).toEqual(expect.arrayContaining(codes(after)));
});

test('others see of the counts what their sharing lets them: no sensitive kind finer than the year, nothing without a sharing', async () => {
  const seen = await withScope(
    database,
    { ...registrar, role: 'coordinator' },
    async ({ client }) => (await client.query('select category, area_key, resolution, coarse from seen_incidents where id < 0')).rows,
  );
  expect(seen.length).toBeGreaterThan(100);
  for (const row of seen.filter(({ category }) => sensitive.includes(category)))
    expect(row).toMatchObject({ area_key: null, resolution: 6, coarse: true });
  await owner('update source_sharings set ended_at = now()');
  const without = await withScope(
    database,
    { ...registrar, role: 'coordinator' },
    async ({ client }) => (await client.query('select 1 from seen_incidents where id < 0 and source_id = $1', [source])).rowCount,
  );
  expect(without).toBe(0);
  const direct = await withScope(
    database,
    { ...registrar, role: 'coordinator' },
    async ({ client }) => (await client.query('select 1 from incident_aggregates where source_id = $1', [source])).rowCount,
  );
  expect(direct).toBe(0);
});

test('the same file again brings nothing of it back, and says why', async () => {
  const file = path.join(database.dataDir, 'polisen-igen.csv');
  await writeFile(file, Buffer.from(makeDemo('small').police, 'latin1'));
  const id = randomUUID();
  const kept = await countIn('incidents');
  await withScope(database, police, async (scope) => {
    await insertImport(scope, { id, fileName: 'polisen-igen.csv', bytes: (await stat(file)).size });
    const areas = await loadAreas(scope);
    await storeRead(scope, id, await readIncidentFiles([file], { hashKey: await hashKeyOf(scope), ...(areas ? { areas } : {}) }));
  });
  expect(await countIn('incidents')).toBe(kept);
  const { report } = (await owner('select report from import_batches where id = $1', [id]))[0];
  expect(report.rows.accepted).toBe(0);
  expect(report.rows.read).toBe(report.rows.accepted + report.rows.quarantined + report.rows.alreadyKnown);
  expect(report.warnings.at(-1).sv).toContain(`Raderna gallrades ${swedishDay(night)}. Antal per område och månad finns kvar.`);
});

test('a second run takes nothing more, and a month later the next month goes into the same counts', async () => {
  const kept = await countIn('incident_aggregates');
  expect((await run(new Date('2026-12-03T01:00:00Z'))).parts).toEqual([]);
  expect(await countIn('incident_aggregates')).toBe(kept);
  const december = Number(
    (await owner("select count(*) from incidents where counted_month(from_minute, to_minute) = '2023-12-01'"))[0].count,
  );
  const { parts } = await run(new Date('2027-01-02T01:00:00Z'));
  expect(parts.filter(({ dataClass }) => dataClass === 'rows').reduce((sum, { count }) => sum + count, 0)).toBe(december);
  const years = await owner(
    'select from_month::text, max(until)::text as until, count(*)::int as n from incident_aggregates where category = any($1) and from_month = $2 group by category, batch_id, from_month',
    [sensitive, '2023-01-01'],
  );
  expect(years.length).toBeGreaterThan(0);
  for (const row of years) expect([row.n, row.until]).toEqual([1, '2024-01-01']);
});

test('a delivery taken back takes its counts and its hashes along', async () => {
  const batch = (
    await owner(
      "select b.id, b.organisation_id as org, b.account_id as account from import_batches b where b.state = 'stored' and exists (select 1 from incident_aggregates a where a.batch_id = b.id and a.source_id <> $1)",
      [source],
    )
  )[0];
  await undoImport(
    database,
    uploadFolder(database.dataDir),
    { ...police, organisationId: batch.org, accountId: batch.account, role: 'coordinator' },
    batch.id,
  );
  expect(await owner('select 1 from incident_aggregates where batch_id = $1', [batch.id])).toEqual([]);
  expect(await owner('select 1 from gone_rows where batch_id = $1', [batch.id])).toEqual([]);
});

test('each run is in the log and in the reports, as counts; a rule that is changed is too, with what stood before', async () => {
  const entries = await owner("select rows, details, after from audit_log where event = 'retention.ran' order by seq");
  expect(entries.length).toBeGreaterThanOrEqual(2);
  expect(entries.at(-1).details.rows).toBe(entries.at(-1).rows);
  expect(await countIn('retention_runs')).toBe(4);
  await asRegistrar((scope) => changeRule(scope, { dataClass: 'rows', months: 24, reason: 'Beslut i kommunstyrelsen' }));
  const [changed] = await owner("select before, after from audit_log where event = 'retention.ruleChanged' order by seq desc");
  expect(changed).toEqual({ before: { months: 36 }, after: { months: 24 } });
  expect((await preview('2026-12-02')).tonight[0]).toMatchObject({ dataClass: 'rows', before: '2024-12-01' });
  await expect(
    asRegistrar((scope) => changeRule(scope, { dataClass: 'log', months: 12, reason: 'Beslut i kommunstyrelsen' })),
  ).rejects.toMatchObject({ code: 'request.invalid' });
});

test('quarantine, files nobody stored, used invitations and unused memberships go by their own rules; the last coordinator stays', async () => {
  const [left, kept] = [randomUUID(), randomUUID()];
  const uploads = uploadFolder(database.dataDir);
  await withScope(database, police, async (scope) => {
    for (const id of [left, kept]) {
      await insertImport(scope, { id, fileName: 'fil.csv', bytes: 1 });
      await setImportState(scope, id, 'previewed');
      await sql`insert into quarantined_rows (municipality_id, batch_id, line, fault) values (${scope.municipalityId}, ${id}, 1, 'import.noTime')`.execute(
        scope.trx,
      );
    }
  });
  await mkdir(path.dirname(uploads.path(left, 'fil.csv')), { recursive: true });
  await writeFile(uploads.path(left, 'fil.csv'), 'x');
  await owner("update import_batches set created_at = now() - interval '31 days' where id = $1", [left]);
  await owner("update quarantined_rows set expires_at = now() - interval '1 day' where batch_id = $1", [left]);
  await owner(
    "insert into outbox (municipality_id, address, subject, sent_at) values ($1, 'x@exempelhamn.se', 'x', now() - interval '1 year'), ($1, 'x@exempelhamn.se', 'x', now())",
    [police.municipalityId],
  );
  await owner("update accounts set created_at = now() - interval '3 years'");
  await owner('update memberships set valid_from = current_date - 1000 where municipality_id = $1', [police.municipalityId]);
  await owner('update accounts set last_signed_in = now() where id = $1', [police.accountId]);
  const { parts, uploads: files } = await run(new Date());
  expect(files).toEqual([left]);
  const count = (name: string) => parts.find(({ dataClass }) => dataClass === name)?.count;
  expect([count('quarantine'), count('uploads'), count('invitations')]).toEqual([1, 1, 1]);
  const live = await owner(
    `select distinct m.role, m.account_id = $2 as mine, m.ended_at is null as live from memberships m where m.municipality_id = $1`,
    [police.municipalityId, police.accountId],
  );
  const used = new Set(live.filter(({ mine }) => mine).map(({ role }) => role));
  const needed = (role: string) => ['coordinator', 'administrator'].includes(role) && !used.has(role);
  for (const { role, mine, live: left } of live) expect([role, mine, left]).toEqual([role, mine, mine || needed(role)]);
  expect(count('accounts')).toBeGreaterThan(2);
  expect(await owner('select state from import_batches where id = any($1) order by state', [[left, kept]])).toEqual([
    { state: 'cancelled' },
    { state: 'previewed' },
  ]);
});

/** Another municipality that holds the same deliveries. */
async function neighbour(): Promise<Who> {
  const there = await makeMunicipality(database, 'Annanstad');
  const changed = JSON.stringify({
    municipality_id: there.municipalityId,
    organisation_id: there.organisationId,
    account_id: there.accountId,
    // how the first municipality reads its files stays its own
    profile_id: null,
    sender_id: null,
  });
  for (const table of ['sources', 'import_batches', 'incidents'])
    await owner(
      `insert into ${table} select (jsonb_populate_record(t, $2::jsonb)).* from ${table} t where t.municipality_id = $1 order by t.id limit 500`,
      [police.municipalityId, changed],
    );
  return there;
}

test('the wrong role changes nothing, in the program and in the database; another municipality is not touched', async () => {
  for (const role of ['coordinator', 'data-protection-officer', 'police-analyst', 'administrator'] as const) {
    const who: Who = { ...registrar, role };
    await expect(
      withScope(database, who, (scope) => changeRule(scope, { dataClass: 'rows', months: 60, reason: 'Utan rätt' })),
    ).rejects.toMatchObject({ code: 'scope.denied' });
    await expect(
      withScope(database, who, (scope) => makeHold(scope, { dataClass: 'rows', source: null, reason: 'Utan rätt', until: '2099-01-01' })),
    ).rejects.toMatchObject({ code: 'scope.denied' });
    await expect(
      withScope(database, who, ({ client }) =>
        client.query(
          "insert into legal_holds (municipality_id, data_class, reason, until) values ($1, 'rows', 'Utan rätt', '2099-01-01')",
          [who.municipalityId],
        ),
      ),
    ).rejects.toMatchObject({ code: '42501' });
  }
  for (const change of [
    'delete from legal_holds',
    'delete from retention_runs',
    'update incident_aggregates set count = 0',
    'insert into gone_rows select * from gone_rows',
    'delete from audit_log',
  ])
    await expect(
      withScope(database, registrar, ({ client }) => client.query(change)),
      change,
    ).rejects.toMatchObject({ code: '42501' });
  const other = await neighbour();
  const rows = async () =>
    (await owner('select count(*)::int as n from incidents where municipality_id = $1', [other.municipalityId]))[0].n;
  const there = await rows();
  expect(there).toBeGreaterThan(100);
  await run(new Date('2030-01-01T03:00:00Z'));
  expect(await rows()).toBe(there);
  expect(
    await withScope(
      database,
      { ...registrar, municipalityId: other.municipalityId },
      async ({ client }) => (await client.query('select 1 from retention_runs')).rowCount,
    ),
  ).toBe(0);
});
