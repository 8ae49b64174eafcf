// Counts are kept beside the incidents, by what a source holds, by facility, by place and by how long they are kept. Whatever is done, in whatever order, they are what
// counting all incidents anew would give, cell for cell.
import { randomUUID } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Database } from '../db/database.ts';
import { type Scope, type Who, withScope } from '../db/scope.ts';
import { makeMunicipality, openTestDatabase } from '../db/test-database.ts';
import { insertImport } from '../imports/queries.ts';
import { storeRead } from '../imports/store-read.ts';
import { policeFile } from '../imports/testing/police-rows.ts';
import { undoImport } from '../imports/undo-import.ts';
import { uploadFolder } from '../imports/upload-folder.ts';
import { readIncidentFiles } from '../incidents/read-incidents.ts';
import { headFolders } from '../log/log-heads.ts';
import { hashKeyOf } from '../municipalities/queries.ts';
import { changeRule } from '../retention/change-rule.ts';
import { runRetention } from '../retention/run-retention.ts';
import { correctRow } from '../sources/correct-row.ts';
import { changeFacility, removeFacility, setDistance } from './change-facilities.ts';
import { countFacilities } from './count-facilities.ts';
import { chooseFacility, showReviews, takeBackChoice } from './review-places.ts';
import { showFacilities } from './show-facilities.ts';
import { hall, makeHall, makeThefts } from './testing/route-facts.ts';

let database: Database;
beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database?.close());

/** Near enough to each other that some incidents belong, some wait and some do neither. */
const spots: readonly (readonly [number, number])[] = [
  [15.55, 56.15],
  [15.5505, 56.15],
  [15.551, 56.15],
  [15.5475, 56.15],
  [15.7, 56.2],
];
const kinds = ['theft/sports', 'theft/bicycle', 'theft', 'damage/graffiti'] as const;
const placeTypes = ['sports-facility', 'school', 'shop'] as const;
const months = ['2022-01-01', '2023-12-01', '2025-03-01'] as const;

const of = <T>(list: readonly T[]) => fc.constantFrom(...list);
const step = fc.oneof(
  fc.record({ do: fc.constant('deliver' as const), rows: fc.integer({ min: 1, max: 30 }), first: of([1, 11, 21]) }),
  fc.record({ do: fc.constant('happen' as const), spot: of(spots), n: fc.integer({ min: 1, max: 5 }), month: of(months), kind: of(kinds) }),
  fc.record({ do: fc.constant('undo' as const), pick: fc.nat(9) }),
  fc.record({
    do: fc.constant('correct' as const),
    pick: fc.nat(99),
    kind: of(kinds),
    placeType: of(placeTypes),
    at: fc.option(of(spots)),
  }),
  fc.record({ do: fc.constant('build' as const), spot: of(spots), placeType: of(placeTypes.slice(0, 2)) }),
  fc.record({ do: fc.constant('move' as const), pick: fc.nat(9), spot: of(spots) }),
  fc.record({ do: fc.constant('tear down' as const), pick: fc.nat(9) }),
  fc.record({ do: fc.constant('reach' as const), metres: fc.integer({ min: 10, max: 300 }) }),
  fc.record({ do: fc.constant('say' as const), pick: fc.nat(9), none: fc.boolean() }),
  fc.record({ do: fc.constant('take back' as const) }),
  fc.record({ do: fc.constant('divide anew' as const), every: fc.integer({ min: 2, max: 5 }), area: of(['norr', 'syd', null]) }),
  fc.record({ do: fc.constant('say when' as const), every: fc.integer({ min: 2, max: 5 }), known: fc.boolean() }),
  fc.record({ do: fc.constant('erase' as const), night: of(['2026-01-02', '2028-01-02']) }),
);
type Step = typeof step extends fc.Arbitrary<infer One> ? One : never;

const at = <T>(list: readonly T[], pick: number): T | undefined => list[pick % Math.max(1, list.length)];

class Town {
  said: string | null = null;
  readonly who: Who;
  constructor(who: Who) {
    this.who = who;
  }

  do<T>(work: (scope: Scope) => Promise<T>, role = this.who.role): Promise<T> {
    return withScope(database, { ...this.who, role }, work);
  }

  async ids(text: string): Promise<string[]> {
    return this.do(async ({ client }) => (await client.query<{ id: string }>(text)).rows.map(({ id }) => id));
  }

  async take(one: Step): Promise<void> {
    if (one.do === 'deliver') await this.deliver(one.rows, one.first);
    else if (one.do === 'happen') await this.do((scope) => makeThefts(scope, one.spot, one.n, { from: one.month, category: one.kind }));
    else if (one.do === 'build')
      await this.do((scope) => makeHall(scope, { at: [one.spot[0], one.spot[1]], placeType: one.placeType, name: randomUUID() }));
    else if (one.do === 'reach') await this.do((scope) => setDistance(scope, 'sports-facility', one.metres));
    else if (one.do === 'undo') await this.undo(one.pick);
    else if (one.do === 'correct') await this.correct(one);
    else if (one.do === 'say') await this.say(one.pick, one.none);
    else if (one.do === 'take back') await this.takeBack();
    else if (one.do === 'divide anew') await this.change('area_key = $2 where id % $1 = 0', [one.every, one.area]);
    else if (one.do === 'say when')
      await this.change('from_minute = case when $2 then from_minute + 50000 end where id % $1 = 0', [one.every, one.known]);
    else if (one.do === 'erase') await this.erase(one.night);
    else await this.rebuild(one);
  }

  async deliver(rows: number, first: number): Promise<void> {
    const id = randomUUID();
    const file = path.join(database.dataDir, `${id}.csv`);
    await writeFile(file, policeFile(rows, first));
    await this.do(async (scope) => {
      await insertImport(scope, { id, fileName: 'utdrag.csv', bytes: 1 });
      await storeRead(scope, id, await readIncidentFiles([file], { hashKey: await hashKeyOf(scope) }));
    });
  }

  async undo(pick: number): Promise<void> {
    const id = at(await this.ids("select id from import_batches where state = 'stored' order by stored_at, id"), pick);
    if (id) await undoImport(database, uploadFolder(database.dataDir), this.who, id);
  }

  async correct(one: Extract<Step, { do: 'correct' }>): Promise<void> {
    const row = at(await this.ids("select source_id || ' ' || id as id from incidents order by incidents.id"), one.pick)?.split(' ');
    if (!row) return;
    const to = { category: one.kind, placeType: one.placeType, at: one.at && ([one.at[0], one.at[1]] as [number, number]) };
    await this.do((scope) => correctRow(scope, row[0]!, row[1]!, to));
  }

  async rebuild(one: Extract<Step, { do: 'move' | 'tear down' }>): Promise<void> {
    const facility = at((await this.do(showFacilities)).facilities, one.pick);
    if (!facility) return;
    if (one.do === 'tear down') await this.do((scope) => removeFacility(scope, facility.id));
    else
      await this.do((scope) =>
        changeFacility(scope, facility.id, { ...hall, name: facility.name, placeType: facility.placeType, at: [one.spot[0], one.spot[1]] }),
      );
  }

  async say(pick: number, none: boolean): Promise<void> {
    const review = at((await this.do(showReviews)).reviews, pick);
    if (!review) return;
    await this.do((scope) => chooseFacility(scope, review.incident, none ? null : (review.candidates[0]?.id ?? null)));
    this.said = review.incident;
  }

  async takeBack(): Promise<void> {
    const known = await this.ids("select id from incident_facilities a join incidents i on i.id = a.incident_id where a.how = 'place'");
    if (this.said !== null && known.includes(this.said)) await this.do((scope) => takeBackChoice(scope, this.said ?? ''));
    this.said = null;
  }

  async change(what: string, values: readonly unknown[]): Promise<void> {
    await this.do(({ client }) => client.query(`update incidents set ${what}`, [...values]));
  }

  async erase(night: string): Promise<void> {
    await this.do((scope) => changeRule(scope, { dataClass: 'rows', months: 36, reason: 'Beslut i kommunstyrelsen' }), 'registrar');
    await runRetention(database, headFolders(database.dataDir, ''), this.who.municipalityId, new Date(`${night}T01:00:00Z`));
  }

  async cells(text: string): Promise<unknown[]> {
    const { rows } = await database.pool.query(text, [this.who.municipalityId]);
    return rows;
  }
}

const bySource = {
  kept: `select source_id, category, area_key, month::text, sum(rows)::int as rows, sum(incidents)::int as n from incident_counts
    where municipality_id = $1 group by 1, 2, 3, 4 having sum(rows) <> 0 or sum(incidents) <> 0 order by 1, 2, 3, 4`,
  counted: `select source_id, coalesce(category, '') as category, coalesce(area_key, '') as area_key, counted_from(from_minute, resolution)::text as month,
    count(*)::int as rows, sum(count)::int as n from incidents where municipality_id = $1 group by 1, 2, 3, 4 order by 1, 2, 3, 4`,
};
const byPlace = {
  kept: `select source_id, category, place_type, area_key, month::text, sum(incidents)::int as n from place_counts
    where municipality_id = $1 group by 1, 2, 3, 4, 5 having sum(incidents) <> 0 order by 1, 2, 3, 4, 5`,
  counted: `select source_id, c.key as category, p.key as place_type, a.key as area_key, counted_month(from_minute, to_minute)::date::text as month,
      sum(count)::int as n
    from incidents i, lateral (values (coalesce(category, '')), ('*')) c (key), lateral (values (coalesce(place_type, 'unknown')), ('*')) p (key),
      lateral (values (coalesce(area_key, '')), ('*')) a (key)
    where municipality_id = $1 and from_minute is not null group by 1, 2, 3, 4, 5 order by 1, 2, 3, 4, 5`,
};
const byTerm = {
  kept: `select source_id, batch_id, month::text, sum(rows)::int as n from retention_counts
    where municipality_id = $1 group by 1, 2, 3 having sum(rows) <> 0 order by 1, 2, 3`,
  counted: `select source_id, case when month = '-infinity' then batch_id end as batch_id, month::text, count(*)::int as n
    from (select source_id, batch_id, retention_month(from_minute, to_minute, resolution) as month from incidents where municipality_id = $1) i
    group by 1, 2, 3 order by 1, 2, 3`,
};
const byFacility = {
  kept: `select source_id, facility_id, category, place_type, area_key, month::text, sum(incidents)::int as n from facility_counts
    where municipality_id = $1 group by 1, 2, 3, 4, 5, 6 having sum(incidents) <> 0 order by 1, 2, 3, 4, 5, 6`,
  counted: `select i.source_id, f.facility_id, c.key as category, coalesce(i.place_type, 'unknown') as place_type, coalesce(i.area_key, '') as area_key,
      counted_month(from_minute, to_minute)::date::text as month, sum(i.count)::int as n
    from incidents i join incident_facilities f on f.municipality_id = i.municipality_id and f.incident_id = i.id and f.state = 'at',
      lateral (values (coalesce(i.category, '')), ('*')) c (key)
    where i.municipality_id = $1 and from_minute is not null group by 1, 2, 3, 4, 5, 6 order by 1, 2, 3, 4, 5, 6`,
};

test('after any sequence of deliveries, undos, corrections, matchings and nights they are what counting anew gives', {
  timeout: 300_000,
}, async () => {
  const seen = { attached: 0, waiting: 0, erased: 0 };
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 6, maxLength: 14, size: 'max' }), async (steps) => {
      const town = new Town(await makeMunicipality(database, 'Exempelhamn'));
      for (const spot of spots) await town.do((scope) => makeThefts(scope, spot, 2));
      await town.do((scope) => makeHall(scope));
      for (const one of steps) {
        await town.take(one);
        for (const { kept, counted } of [bySource, byPlace, byFacility, byTerm])
          expect(await town.cells(kept)).toEqual(await town.cells(counted));
        const states = await town.ids('select state as id from incident_facilities');
        seen.attached += states.filter((state) => state === 'at').length;
        seen.waiting += states.filter((state) => state === 'waits').length;
        seen.erased += (await town.ids('select id from incident_aggregates')).length;
      }
    }),
    { numRuns: 15 },
  );
  // it was about something
  expect(
    Object.values(seen).filter((n) => n === 0),
    JSON.stringify(seen),
  ).toEqual([]);
});

test('two who match at once do not wait for each other, and both count', async () => {
  const town = new Town(await makeMunicipality(database, 'Provstad'));
  await town.do((scope) => makeHall(scope));
  const two = [
    await town.do((scope) => makeThefts(scope, hall.at ?? [0, 0], 3)),
    await town.do((scope) => makeThefts(scope, hall.at ?? [0, 0], 2)),
  ];
  await town.do((scope) => setDistance(scope, 'sports-facility', 50));
  const leave = (ids: readonly string[]) =>
    `update incident_facilities set state = 'none', facility_id = null where incident_id = any ('{${ids.join(',')}}')`;
  await town.do(async ({ client }) => {
    await client.query(leave(two[0] ?? []));
    await town.do((scope) => scope.client.query(`set local lock_timeout = '2s'; ${leave((two[1] ?? []).slice(1))}`));
  });
  expect(await town.cells(byFacility.kept)).toEqual(await town.cells(byFacility.counted));
  const question = { from: '2025-01-01', to: '2026-01-01', category: 'theft' };
  const { rows, elsewhere } = await town.do((scope) => countFacilities(scope, question));
  expect([rows[0]?.count, elsewhere]).toEqual([1, 4]);
});

test('what nobody may write nobody writes, and what is not seen as rows is not seen as counts', async () => {
  const town = new Town(await makeMunicipality(database, 'Delstad'));
  await town.do((scope) => makeThefts(scope, hall.at ?? [0, 0], 3));
  await town.do((scope) => makeHall(scope));
  for (const table of ['place_counts', 'facility_counts']) {
    expect((await town.do(({ client }) => client.query(`select 1 from ${table}`))).rows.length).toBeGreaterThan(0);
    for (const text of [`delete from ${table}`, `update ${table} set incidents = 1`])
      await expect(town.do(({ client }) => client.query(text))).rejects.toThrow('permission denied');
    for (const stranger of [{ ...town.who, organisationId: randomUUID() }, await makeMunicipality(database, 'Annanstad')])
      expect((await withScope(database, stranger, ({ client }) => client.query(`select 1 from ${table}`))).rows).toEqual([]);
  }
});
