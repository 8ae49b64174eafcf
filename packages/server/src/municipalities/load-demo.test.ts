// The demo municipality as the server shows it, both registers together: the planted effects come out as planned, and nothing else is claimed.
import { plantedEffects } from '@samsyn/demo';
import { type Picture, type Problem, picture as pictureSchema } from '@samsyn/domain';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Database } from '../db/database.ts';
import { type Who, withScope } from '../db/scope.ts';
import { openTestDatabase } from '../db/test-database.ts';
import { pictureHtml } from '../documents/picture-html.ts';
import { currentPicture } from '../pictures/current-picture.ts';
import { loadDemo } from './load-demo.ts';

let database: Database;
let who: Who;
let picture: Picture;
const current = async () => pictureSchema.parse(JSON.parse((await currentPicture(database, who)).body));

beforeAll(async () => {
  database = await openTestDatabase();
  who = await loadDemo(database, 'exempelhamn');
  picture = await current();
});
afterAll(() => database.close());

const nodeOf = ({ category, placeType, area }: Pick<Problem, 'category' | 'placeType' | 'area'>) => `${category} ${placeType} ${area}`;
const planted = plantedEffects('exempelhamn');
const problemAt = (category: string) => picture.problems.find((p) => p.category === category && ['rise', 'fall'].includes(p.verdict));

test('the sure rises and falls are exactly the planted ones', () => {
  const sure = picture.problems.filter((p) => p.tier === 'sure' && (p.verdict === 'rise' || p.verdict === 'fall'));
  const wanted = planted.filter((effect) => effect.verdict === 'rise' || effect.verdict === 'fall');
  expect(wanted).toHaveLength(3);
  expect(sure.map((p) => `${p.verdict} ${nodeOf(p)} ${p.daypart}`).sort()).toEqual(
    wanted.map((e) => `${e.verdict} ${nodeOf(e.node)} null`).sort(),
  );
  expect(picture.headline.sv).toBe(
    'Polisanmälningarna visar en säker ökning för två problem. Störst är ökningen för stölder i idrotts- och badanläggningar. En säker minskning: misshandel i Centrum.',
  );
});

test('thefts in sports facilities are up 60 percent everywhere, with where and when as description', () => {
  const halls = problemAt('theft/premises');
  expect(halls).toMatchObject({ placeType: 'sports-facility', area: null, daypart: null, count: 384, verdict: 'rise' });
  // 238, 243, 236 and 241 a year before: a season and a little trend move the expected count by a few
  expect(halls?.expected).toBeGreaterThan(228);
  expect(halls?.expected).toBeLessThan(252);
  expect(halls?.interval?.[0]).toBeLessThan(1.6);
  expect(halls?.interval?.[1]).toBeGreaterThan(1.6);
  expect(halls?.where.slice(0, 2).map((w) => w.area)).toEqual(['norrhamn-vastra', 'sjoliden-sodra']);
  expect(halls?.detail.sv).toMatch(/flest tisdagar och torsdagar 17–2[12]$/);
});

test('assaults in the centre are down, on Friday and Saturday nights as always; vandalism is up where the lights went out, at night', () => {
  expect(problemAt('violence/assault')).toMatchObject({ area: 'centrum', verdict: 'fall', kind: 'falling' });
  expect(problemAt('violence/assault')?.detail.sv).toMatch(/flest fredagar och lördagar 22–03$/);
  expect(problemAt('damage/vandalism')).toMatchObject({ area: 'lindangen-sodra', verdict: 'rise' });
  expect(problemAt('damage/vandalism')?.detail.sv).toMatch(/flest 2[12]–0[34]$/);
});

test('an ended code is joined to its successors, and a month missing from one register is told and is no nought', () => {
  const said = (code: string) => picture.warnings.filter((warning) => warning.code === code).map((warning) => warning.sv);
  expect(said('code.ended')).toEqual(['Brottskod 0809 upphörde 2024. Serien fortsätter på 9833 och 9834.']);
  expect(said('source.missing_month')).toEqual([
    'En månad saknas i uppgifterna från kommunens klotterregister: mars 2025. Den räknas inte som noll, utan är utelämnad ur jämförelsen.',
  ]);
  const graffiti = picture.series.find((s) => s.category === 'damage/graffiti' && s.area === null);
  expect(graffiti?.months.filter((_, m) => graffiti.counts[m] === null)).toEqual(['2025-03']);
});

test('asked about, what only looks like a change is no clear change', async () => {
  const unchanged = planted.filter((effect) => effect.verdict === 'no_clear_change');
  expect(unchanged.map((effect) => effect.kind).sort()).toEqual(['code', 'gap', 'seasonal']);
  await withScope(database, who, async ({ trx }) => {
    for (const { node } of unchanged)
      await sql`insert into followed_questions (municipality_id, category, place_type, area, daypart, written, basis_sv, basis_en)
        values (${who.municipalityId}, ${node.category}, ${node.placeType}, ${node.area}, null, '2024-12-09', 'avtalet', 'the agreement')`.execute(
        trx,
      );
  });
  const followed = (await current()).problems.filter((p) => p.followed);
  for (const effect of unchanged)
    expect(followed.find((p) => nodeOf(p) === nodeOf(effect.node))?.verdict, effect.kind).toBe(effect.verdict);
});

test('every document says that the figures are invented', () => {
  expect(picture.demo).toBe(true);
  for (const [lang, words] of [
    ['sv', 'Demodata – påhittade uppgifter'],
    ['en', 'Demo data – invented figures'],
  ] as const) {
    const html = pictureHtml(picture, lang);
    // above and below the text
    expect(html.split(words).length - 1).toBeGreaterThanOrEqual(2);
  }
});
