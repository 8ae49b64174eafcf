// Copies of pictures of small municipalities, attacked with everything they tell: kinds × kinds of place × areas and cells × hours × months,
// one copy alone and copies made one after the other. The right answer is almost always "hidden".
import { describe, expect, test } from 'vitest';
import { categories } from '../category/categories.ts';
import { makePicture } from '../picture/make-picture.ts';
import type { Picture } from '../picture/picture.ts';
import type { PictureOptions } from '../picture/picture-data.ts';
import { copyForAudience } from '../picture/publish-picture.ts';
import { findLeaks } from './find-leaks.ts';
import { boxAttack, type FoundSet } from './testing/box-attack.ts';
import { rowsInBox } from './testing/rows-in-box.ts';
import { smallTown, type TownRow, townData } from './testing/small-town.ts';
import type { ToldRow } from './told-row.ts';
import { toldRows, worldOf } from './told-rows.ts';

const options: PictureOptions = { samsyn: '0.1.0', seed: 1, follow: [], demo: true };
const picture = (rows: readonly TownRow[], more: Partial<PictureOptions> = {}) => makePicture(townData(rows), { ...options, ...more });
const sensitiveKinds = new Set(categories.filter((c) => c.sensitive).map(({ key }) => key));
const sensitive = (key: string) => sensitiveKinds.has(key.replace('/…', ''));
const thresholds = [
  ['public', 5],
  ['partner', 3],
] as const;

function attacked(told: readonly ToldRow[], rows: readonly TownRow[], whole: Picture, k: number): FoundSet[] {
  const spans = new Map(told.map(({ box }) => [`${box.from} ${box.to}`, box] as const));
  return [...spans.values()].flatMap(({ from, to }) =>
    boxAttack(
      told.filter(({ box }) => box.from === from && box.to === to),
      rows.filter(({ month }) => month >= from && month <= to),
      whole,
      k,
      sensitive,
      to - from >= 11,
    ),
  );
}

describe('one copy', () => {
  test.each([
    [1, 1.5],
    [2, 3],
    [3, 3],
    [4, 4],
    [5, 6],
  ])('town %i at pace %d: nothing small comes out, however what is told is added and subtracted', (seed, pace) => {
    const rows = smallTown(seed, pace);
    const whole = picture(rows);
    for (const [audience, k] of thresholds) {
      const { copy, told } = copyForAudience(whole, { audience });
      expect(copy.copy).toEqual({ audience, k });
      expect(told.filter(({ n }) => n > 0.01 && n < k - 0.01)).toEqual([]);
      expect(attacked(told, rows, whole, k)).toEqual([]);
    }
  });

  test('the attack has teeth: the whole picture gives away much, and so would a copy held back by rules alone', () => {
    const rows = smallTown(2, 3);
    const whole = picture(rows);
    const all = toldRows(
      whole,
      whole.problems.map((problem) => ({ copy: problem, whole: problem })),
    );
    expect(attacked(all, rows, whole, 5).length).toBeGreaterThan(20);
    expect(findLeaks(all, worldOf(whole), { k: 5 }).length).toBeGreaterThan(20);
    const { told } = copyForAudience(whole, { audience: 'public' });
    const box = told.find(
      (row) => row.n >= 12 && row.box.category !== null && row.box.hours === null && !row.box.space?.includes('hot'),
    )?.box;
    expect(box).toBeDefined();
    if (!box) return;
    // one count, and then all of it but those of its first hours
    const inBox = rowsInBox(rows, box, whole) ?? [];
    const used = [...new Set(inBox.map((i) => rows[i]?.hour ?? 0))].sort((x, y) => x - y);
    const part = { ...box, hours: used.slice(1).join(',') };
    const inPart = rowsInBox(rows, part, whole)?.length ?? 0;
    const few = inBox.length - inPart;
    expect(few).toBeLessThan(5);
    const more = [...told, { box: { ...box, hours: 'known' }, n: inBox.length, unit: 'x' }, { box: part, n: inPart, unit: 'y' }];
    expect(attacked(more, rows, whole, 5).length).toBeGreaterThan(0);
    expect(findLeaks(more, worldOf(whole), { k: 5 }).map(({ n }) => n)).toContain(few);
  });

  test('what lies deeper stands in no copy, and one that let it through would be found out', () => {
    const rows = smallTown(4, 8);
    const whole = picture(rows);
    const deep = whole.problems.filter(({ evidence: { depth } }) => depth?.repeats || depth?.spread);
    expect(deep.length).toBeGreaterThan(0);
    for (const [audience, k] of thresholds) {
      const { copy, told } = copyForAudience(whole, { audience });
      expect(copy.problems.map(({ evidence }) => evidence.depth)).toEqual(copy.problems.map(() => null));
      expect(told.filter(({ unit }) => unit?.startsWith('depth:'))).toEqual([]);
      const slipped = copy.problems.map((one) => {
        const own = whole.problems.find(({ kind, title }) => kind === one.kind && title.sv === one.title.sv) ?? one;
        return { copy: { ...one, evidence: { ...one.evidence, depth: own.evidence.depth } }, whole: own };
      });
      const few = toldRows(copy, slipped).filter(({ n, unit }) => unit?.startsWith('depth:') && n > 0 && n < k);
      expect(few.length).toBeGreaterThan(0);
    }
  });

  test('what is read out of a copy is what the rows hold: no told count is missed or misread', () => {
    for (const [seed, pace] of [
      [4, 8],
      [6, 3],
    ] as const) {
      const rows = smallTown(seed, pace);
      const whole = picture(rows);
      const { told } = copyForAudience(whole, { audience: 'public' });
      const kinds = new Set(told.map(({ unit }) => unit?.split(':')[0]));
      expect(kinds.size).toBeGreaterThanOrEqual(5);
      for (const row of told) {
        const inBox = rowsInBox(rows, row.box, whole);
        // hours are told to four digits
        if (inBox !== null) expect([row.box, Math.abs(inBox.length - row.n) < 0.02]).toEqual([row.box, true]);
      }
    }
  });

  test('a town with a handful of incidents tells nothing but that', () => {
    const rows = smallTown(9, 0.02, 14).slice(0, 4);
    const whole = picture(rows);
    const copy = copyForAudience(whole, { audience: 'public' }).copy;
    expect(copy.rows).toMatchObject({ incidents: null });
    expect(copy.series).toEqual([]);
    expect(copy.problems).toEqual([]);
    expect(copy.labels.category).toEqual({});
    for (const text of [copy.source.sv, copy.source.en, ...copy.lead.flatMap(({ sv, en }) => [sv, en])])
      expect(text).not.toMatch(/\b[1-4] (anmäl|repor)/);
  });
});

describe('one copy after another', () => {
  const may = smallTown(7, 4);
  const last = Math.max(...may.map(({ month }) => month));
  // the same for every case, and not changed by any
  const firsts = new Map<string, ReturnType<typeof copyForAudience>>();
  function firstCopy(audience: (typeof thresholds)[number][0]) {
    const made = firsts.get(audience) ?? copyForAudience(picture(may), { audience });
    firsts.set(audience, made);
    return made;
  }
  const everything = { category: null, placeType: null, area: null, daypart: null };
  const earlier = `${Math.floor((last - 4) / 12)}-${String(((last - 4) % 12) + 1).padStart(2, '0')}-28`;
  const cases: readonly [name: string, rows: TownRow[], more: Partial<PictureOptions>][] = [
    ['one incident more, reported late', [...may, ...may.filter(({ month }) => month === last - 2).slice(0, 1)], {}],
    ['a month less', may, { until: `${Math.floor((last - 1) / 12)}-${String(((last - 1) % 12) + 1).padStart(2, '0')}-28` }],
    ['a window of thirteen months', may, { windowMonths: 13 }],
    ['a window of six months', may, { windowMonths: 6 }],
    ['an area by itself', may, { part: { ...everything, area: 'hamnen' } }],
    ['a district by itself, in an earlier window', may, { part: { ...everything, area: 'ost' }, until: earlier, windowMonths: 6 }],
    ['the nights by themselves', may, { part: { ...everything, daypart: 'night' } }],
    ['one kind by itself', may, { part: { ...everything, category: 'theft' } }],
    ['one kind of place in one district', may, { part: { ...everything, placeType: 'school', area: 'vast' } }],
    ['three incidents fewer, taken back', may.filter((row, i) => row.month !== last - 1 || i % 9 !== 0), {}],
  ];
  test.each(cases)('%s: the two together give nothing small away', (_name, rows, more) => {
    const whole = picture(rows, more);
    for (const [audience, k] of thresholds) {
      const first = firstCopy(audience);
      const second = copyForAudience(whole, { audience, earlier: [{ name: 'Maj', rows: first.told, incidents: first.incidents }] });
      // the same told twice differs by nothing or by many, and so do two spans of months one inside the other
      const both = [...first.told, ...second.told];
      const key = ({ box }: ToldRow) => [box.category, box.placeType, box.space, box.hours].join('|');
      const alike = new Map<string, ToldRow[]>();
      for (const row of both) alike.set(key(row), [...(alike.get(key(row)) ?? []), row]);
      for (const group of alike.values())
        for (const a of group)
          for (const b of second.told.includes(a) ? group : []) {
            if (a.box.from > b.box.from || a.box.to < b.box.to) continue;
            const apart = Math.abs(a.n - b.n);
            expect([a.box, b.box, apart > 0.02 && apart < k - 0.02]).toEqual([a.box, b.box, false]);
          }
      const sameData = rows === may;
      if (sameData) expect(attacked(both, rows, whole, k)).toEqual([]);
      const counted = (second.incidents ?? first.incidents ?? 0) - (first.incidents ?? 0);
      expect(Math.abs(counted) > 0 && Math.abs(counted) < k).toBe(false);
      if (!more.part) expect(second.copy.problems.length).toBeGreaterThan(0);
    }
  });

  test('the same picture again is the same copy', () => {
    const whole = picture(may);
    const first = copyForAudience(whole, { audience: 'public' });
    expect(
      copyForAudience(whole, { audience: 'public', earlier: [{ name: 'Maj', rows: first.told, incidents: first.incidents }] }).copy,
    ).toEqual(first.copy);
  });
});
