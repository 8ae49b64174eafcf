// Views of the present picture: through the asker's own eyes, kept by what they depend on, and never another municipality's.
import { randomUUID } from 'node:crypto';
import { Fault, findLeaks, type Picture, picture as pictureSchema, worldOf } from '@samsyn/domain';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Database } from '../db/database.ts';
import { type Who, withScope } from '../db/scope.ts';
import { makeMunicipality, openTestDatabase } from '../db/test-database.ts';
import { earlierCopies } from '../disclosure/picture-copies.ts';
import { loadDemo } from '../municipalities/load-demo.ts';
import { shareSource } from '../sharings/share-source.ts';
import { compareView } from './compare-view.ts';
import { currentPicture } from './current-picture.ts';
import { pictureView } from './picture-view.ts';
import { ratesOfPicture } from './rates-of-picture.ts';

let database: Database;
let who: Who;
let whole: Picture;
beforeAll(async () => {
  database = await openTestDatabase({ demo: true });
  who = await loadDemo(database, 'small');
  whole = pictureSchema.parse(JSON.parse((await currentPicture(database, who)).body));
});
afterAll(() => database?.close());

const seen = async (view: Parameters<typeof pictureView>[2], as: Who = who) =>
  pictureSchema.parse(JSON.parse(await pictureView(database, as, view)));
const anArea = () =>
  Object.entries(whole.labels.area).find(([key, { parent }]) => parent !== null && whole.series.some((s) => s.area === key))?.[0] ?? '';

describe('a view', () => {
  test('of nothing but the picture is the picture', async () => {
    expect(await pictureView(database, who, {})).toBe((await currentPicture(database, who)).body);
  });

  test('of an area counts what the picture counts there, and is the same text the second time, at once', async () => {
    const area = anArea();
    const first = await pictureView(database, who, { area });
    // the processor's time, which is the same on a busy machine
    const began = process.cpuUsage();
    expect(await pictureView(database, who, { area })).toBe(first);
    expect(process.cpuUsage(began).user / 1000).toBeLessThan(300);
    const made = pictureSchema.parse(JSON.parse(first));
    expect(made.part).toMatchObject({ area, category: null });
    expect(made.series[0]?.counts).toEqual(
      whole.series.find((s) => s.area === area && s.category === null && s.placeType === null)?.counts,
    );
    expect(made.checked.candidates).toBeLessThan(whole.checked.candidates);
  });

  test('of another period ends there', async () => {
    const year = Number(whole.window.to.slice(0, 4)) - 1;
    const until = `${year}${whole.window.to.slice(4, 7)}`;
    const made = await seen({ until });
    expect(made.window.to.slice(0, 7)).toBe(until);
    expect(made.problems.every(({ evidence }) => evidence.months.at(-1) === until)).toBe(true);
  });

  test('that names what is not there, or holds nothing, is refused in words', async () => {
    await expect(seen({ area: 'atlantis' })).rejects.toMatchObject({ code: 'picture.partUnknown' });
    await expect(seen({ until: '1999-01' })).rejects.toMatchObject({ code: 'picture.partEmpty' });
  });

  test('is nobody’s who may not read the picture, and another municipality has nothing to look at', async () => {
    const other = await makeMunicipality(database, 'Annanstad', 'coordinator');
    await expect(seen({ area: anArea() }, other)).rejects.toBeInstanceOf(Fault);
    await expect(seen({ area: anArea() }, { ...who, role: 'registrar' })).rejects.toMatchObject({ code: 'scope.denied' });
  });
});

test('two areas are compared by their sizes, and two periods by their months', async () => {
  const areas = Object.entries(whole.labels.area).filter(
    ([key, { level }]) => level === whole.labels.area[anArea()]?.level && key !== anArea(),
  );
  const made = await compareView(database, who, { area: anArea(), with: `area:${areas[0]?.[0] ?? ''}` });
  expect(made.kind).toBe('area');
  expect(made.sides[0].count).toBe((await seen({ area: anArea() })).series[0]?.counts.slice(-12).reduce<number>((a, b) => a + (b ?? 0), 0));
  if (made.sides.every(({ exposure }) => exposure !== null)) expect(made.ratio).not.toBeNull();
  const until = `${Number(whole.window.to.slice(0, 4)) - 1}${whole.window.to.slice(4, 7)}`;
  const years = await compareView(database, who, { with: `period:${until}` });
  expect(years.sides[1].to.slice(0, 7)).toBe(until);
  expect(years.sides.map(({ months }) => months)[0]).toBe(years.sides[1].months);
});

test('rates by an exposure of one’s choice have its year and source, and none where there is no figure', async () => {
  const { kinds } = await ratesOfPicture(database, who, { picture: 'current' });
  expect(kinds).toContain('inhabitants');
  const rates = await ratesOfPicture(database, who, { picture: 'current', exposure: 'inhabitants' });
  expect(rates.rate).toMatchObject({ kind: 'inhabitants', per: 1000 });
  expect(rates.problems).toHaveLength(whole.problems.length);
  for (const row of rates.problems) if (row.exposure === null) expect(row.rate).toBeNull();
});

test('who sees counts alone sees no small count in any view, nor by taking one view from another', async () => {
  const partner: Who = { ...who, organisationId: randomUUID(), role: 'police-analyst' };
  const k = 5;
  const sources = await withScope(database, who, async (scope) => {
    await scope.trx
      .insertInto('organisations')
      .values({ municipality_id: who.municipalityId, id: partner.organisationId, kind: 'housing', name: 'Hyresbolaget' })
      .execute();
    return scope.trx.selectFrom('sources').select(['id', 'organisation_id']).execute();
  });
  for (const { id, organisation_id } of sources)
    await shareSource(database, { ...who, organisationId: organisation_id, role: 'police-analyst' }, id, {
      organisationId: partner.organisationId,
      role: null,
      grain: 'counts',
      minimum: k,
      gridMetres: 250,
      purpose: 'Gemensam lägesbild',
      legalBasis: 'Samverkansöverenskommelse',
      until: null,
    });
  const area = anArea();
  const until = `${Number(whole.window.to.slice(0, 4)) - 1}${whole.window.to.slice(4, 7)}`;
  const copies = [await seen({}, partner)];
  for (const view of [{ area }, { category: 'theft' }, { until }, { area, until, months: 6 }]) copies.push(await seen(view, partner));
  for (const copy of copies) {
    expect(copy.copy?.k).toBeGreaterThanOrEqual(k);
    const told = [
      ...copy.series.flatMap(({ counts }) => counts),
      ...copy.problems.flatMap(({ count, evidence }) => [count, ...evidence.counts, ...evidence.areas.map((one) => one.count)]),
    ];
    expect(told.filter((n) => n !== null && n > 0 && n < k)).toEqual([]);
    expect(copy.problems.filter(() => copy.part?.area).flatMap(({ evidence }) => evidence.cells)).toEqual([]);
  }
  // everything this party has been told stands in one ledger: the attacker of the copies finds nothing in all of it together
  const told = await withScope(database, partner, (scope) => earlierCopies(scope, { partner: partner.organisationId }));
  expect(told.length).toBeGreaterThanOrEqual(copies.length);
  const world = worldOf(whole);
  expect(
    findLeaks(
      told.flatMap(({ rows }) => rows),
      world,
      { k },
    ).map(({ n }) => n),
  ).toEqual([]);
  const compared = await compareView(database, partner, { area, with: `period:${until}` });
  for (const { count } of compared.sides) expect(count === null || count === 0 || count >= k).toBe(true);
});
