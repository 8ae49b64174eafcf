// The rival's side of "picture": what is done with plain SQL today. Every combination of kind (or group), area (or district), place and
// part of the day with its count per month, then the rule "+50 % against the mean of the years before, and at least ten".
// No checks of the data, no uncertainty, no explaining away, no map, no words.
import { DuckDBInstance } from '@duckdb/node-api';
import { timed } from './timed.mjs';

const [file = '', threads = '2'] = process.argv.slice(2);
const instance = await DuckDBInstance.create(':memory:', { threads });
const db = await instance.connect();
await db.run(`create table incidents as select * from read_csv('${file.replaceAll("'", "''")}')`);
await timed(
  async () => {
    await db.run(`create table months as
  select kind_group, kind, district, area, place, daypart, month, count(*) as n from incidents
  group by grouping sets (${grouping()})`);
    return db.runAndReadAll(`
  with nodes as (
    select kind_group, kind, district, area, place, daypart,
      sum(n) filter (where month >= 24) as now, sum(n) filter (where month < 24) / 2 as before
    from months group by all)
  select count(*), sum(now) filter (where kind_group is null and district is null and place is null and daypart is null),
    count(*) filter (where now >= 10 and now >= 1.5 * coalesce(before, 0)) from nodes`);
  },
  (told) => {
    const [nodes, now, claims] = told.getRows()[0].map(Number);
    return { nodes, now, claims };
  },
);

/** All, group or kind × all, district or area × place or not × part of the day or not, by month. */
function grouping() {
  const sets = [];
  for (const what of [[], ['kind_group'], ['kind_group', 'kind']])
    for (const where of [[], ['district'], ['district', 'area']])
      for (const place of [[], ['place']])
        for (const part of [[], ['daypart']]) sets.push(`(${[...what, ...where, ...place, ...part, 'month'].join(', ')})`);
  return sets.join(', ');
}
