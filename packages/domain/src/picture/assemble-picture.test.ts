import { expect, test } from 'vitest';
import { findProblems } from '../finder/find-problems.ts';
import { assemblePicture, type PictureParts } from './assemble-picture.ts';
import { type ExampleRecipe, exampleData, exampleOptions, exampleWords } from './example-data.ts';
import { findWithoutReference } from './example-finder.ts';
import { picture } from './picture.ts';

const parts: PictureParts = {
  words: exampleWords,
  findProblems: findWithoutReference,
  codeFacts: () => null,
  refusal: ({ fault }) => ({ sv: fault, en: fault }),
};

const even: ExampleRecipe = {
  months: 12,
  pace: (category, area) => (category === 1 ? 20 : category === 2 ? (area === 1 ? 60 : 10) : category === 4 ? 15 : 0),
};

const make = (recipe: ExampleRecipe, options = exampleOptions) => assemblePicture(exampleData(recipe), options, parts);

test('a year without any year before it gives a picture of levels that passes the schema', () => {
  const made = picture.parse(make(even));
  expect(made.reference).toBeNull();
  expect(made.period).toEqual({ from: '2022-11-01', to: '2023-10-31' });
  expect(made.problems.every((p) => p.verdict === 'cannot_tell' && p.reason === 'no_reference')).toBe(true);
  expect(made.headline.sv).toContain('12 månader');
});

test('the same input gives the same bytes', () => {
  expect(JSON.stringify(make(even))).toBe(JSON.stringify(make(even)));
});

test('no number in the picture is NaN, infinite or lost on its way through JSON', () => {
  const made = make(even);
  expect(JSON.parse(JSON.stringify(made))).toEqual(made);
});

test('what is far more common in one area than kind and area predict is told as a high level', () => {
  const shop = make(even).problems.find((p) => p.kind === 'persistent');
  expect(shop).toMatchObject({ category: 'theft/shoplifting', area: 'centrum', tier: 'possible' });
  expect(shop?.sv).toContain('hög nivå');
});

test('the series add up: kinds to everything, areas to everything', () => {
  const made = make(even);
  const sum = (list: typeof made.series) => list.reduce((n, s) => n + s.counts.reduce<number>((a, b) => a + (b ?? 0), 0), 0);
  const all = sum(made.series.filter((s) => s.category === null && s.area === null));
  expect(all).toBe(made.rows.incidents);
  expect(sum(made.series.filter((s) => s.category !== null && !s.category.includes('/')))).toBe(all);
  expect(sum(made.series.filter((s) => s.area !== null))).toBe(all);
});

test('a month in which one kind collapses while the rest does not is a hole, told and null', () => {
  const holed = make({ ...even, pace: (c, a, m) => (c === 1 && m === 5 ? 1 : even.pace(c, a, m)) });
  const hole = holed.warnings.find((w) => w.code === 'source.hole');
  expect(hole).toMatchObject({ category: 'theft/bicycle', from: '2023-04-01', to: '2023-04-30', source: 'polisen' });
  expect(hole?.sv).toContain('april 2023');
  expect(holed.series.find((s) => s.category === 'theft/bicycle')?.counts[5]).toBeNull();
  expect(holed.series.find((s) => s.category === 'theft/shoplifting')?.counts[5]).not.toBeNull();
});

test('a month without a single row is told as missing', () => {
  const gap = make({ ...even, pace: (c, a, m) => (m === 7 ? 0 : even.pace(c, a, m)) });
  expect(gap.warnings.map((w) => [w.code, w.from])).toContainEqual(['source.missing_month', '2023-06-01']);
  expect(gap.series[0]?.counts[7]).toBeNull();
});

test('a question about something the picture does not hold is refused by name', () => {
  const ask = (category: string, written: string) =>
    make(even, {
      ...exampleOptions,
      follow: [{ category, placeType: null, area: null, daypart: null, written, basis: { sv: 'a', en: 'a' } }],
    });
  expect(() => ask('theft/horse', '2023-01-01')).toThrow('picture.followUnknown');
  expect(() => ask('theft', '2024-01-01')).toThrow('picture.followLate');
});

test('an empty file has no picture', () => {
  expect(() => make({ months: 12, pace: () => 0 })).toThrow('picture.empty');
});

test('an area with a new name is one series, told with both names', () => {
  const data = exampleData({ months: 12, pace: (c, a, m) => ((a === 3 && m >= 6) || (a === 4 && m < 6) ? 0 : even.pace(c, a, m)) });
  const areas = { ...data.areas, areas: data.areas.areas.map(({ geometry: _geometry, ...area }) => area) };
  const made = assemblePicture({ ...data, areas }, exampleOptions, parts);
  expect(made.warnings.map((w) => w.code)).toEqual(['area.renamed']);
  expect(made.warnings[0]?.sv).toContain('lindangen heter sjoliden sedan maj 2023');
  const series = made.series.filter((s) => s.area !== null);
  expect(series.map((s) => s.area)).not.toContain('lindangen');
  expect(series.find((s) => s.area === 'sjoliden')?.counts.every((n) => (n ?? 0) > 0)).toBe(true);
});

test('the window ends with the last whole month before the day given', () => {
  const made = make({ ...even, months: 14 }, { ...exampleOptions, until: '2023-08-15' });
  expect(made.window).toEqual({ from: '2022-11-01', to: '2023-07-31' });
  expect(make({ ...even, months: 14 }, { ...exampleOptions, until: '2023-08-31', windowMonths: 3 }).window.from).toBe('2023-06-01');
});

test('18 to 23 months: the last six are the window; a window given by hand is kept', () => {
  expect(make({ ...even, months: 18 }).parameters).toMatchObject({ windowMonths: 6, windowShortened: true });
  expect(make({ ...even, months: 18 }, { ...exampleOptions, windowMonths: 12 }).parameters).toMatchObject({ windowMonths: 12 });
  expect(make({ ...even, months: 24 }).parameters).toMatchObject({ windowMonths: 12, windowShortened: false });
});

test('a word about change always has its numbers, and a hot spot has those of its own cells', () => {
  // two years, so that no area can be called lasting and the cells tell where
  const centre = {
    months: 24,
    pace: (category: number, area: number) => (category === 1 ? (area === 1 ? 60 : 4) : category === 2 ? 25 : 15),
  };
  const made = assemblePicture(exampleData(centre), exampleOptions, { ...parts, findProblems });
  const hot = made.problems.find((problem) => problem.kind === 'hotspot');
  expect(hot).toMatchObject({ category: 'theft/bicycle', verdict: 'no_clear_change', reason: null, q: null, smallestVisible: null });
  // the centre's cells hold most of the 72 × 12 thefts a year, about as many as the year before
  expect(hot!.ratio).toBeGreaterThan(0.8);
  expect(hot!.ratio).toBeLessThan(1.3);
  expect((hot?.expected ?? 0) * (hot?.ratio ?? 0)).toBeCloseTo(hot?.count ?? -1, 6);
  for (const { verdict, expected, ratio, interval, reason } of made.problems)
    if (verdict === 'cannot_tell' || verdict === 'not_comparable') expect(reason).not.toBeNull();
    else for (const number of [expected, ratio, interval]) expect(number).not.toBeNull();
});
