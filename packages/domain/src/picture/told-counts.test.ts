// The counts that sentences tell are those that were counted: of the period, of the months compared, of what has a point, of the years before.
// The expected numbers are summed here from the rows themselves.
import { expect, test } from 'vitest';
import { findProblems } from '../finder/find-problems.ts';
import { formatNumber } from '../words/numbers.ts';
import { assemblePicture, type PictureParts } from './assemble-picture.ts';
import { type ExampleRecipe, exampleData, exampleOptions, exampleWords } from './example-data.ts';
import { incidentMonths } from './incident-months.ts';
import type { PictureData } from './picture-data.ts';
import { windowCount } from './public-facts.ts';
import { suppressedPicture } from './public-picture.ts';

const parts: PictureParts = {
  words: exampleWords,
  findProblems,
  codeFacts: () => null,
  refusal: ({ fault }) => ({ sv: fault, en: fault }),
};
const made = (data: PictureData) => assemblePicture(data, exampleOptions, parts);
const three: ExampleRecipe = { months: 36, pace: (kind) => (kind === 1 ? 20 : kind === 2 ? 16 : kind === 4 ? 15 : 0) };
const rules = {
  sensitive: () => false,
  numberWord: String,
  counted: (_: string | null, n: number) => `${n}`,
  reportsOf: exampleWords.reportsOf,
};
const first = 2022 * 12 + 10;

/** Rows of a kind (all: −1) in months from … to of the period. */
function counted({ incidents }: PictureData, kind: number, from: number, to: number): number {
  const { month } = incidentMonths(incidents);
  return [...month.keys()].filter(
    (i) => (kind < 0 || incidents.category[i] === kind) && month[i]! - first >= from && month[i]! - first <= to,
  ).length;
}

test('a hole in an earlier year takes its month out of the comparison, and the total says how many that were', () => {
  const data = exampleData({ ...three, pace: (kind, area, month) => (kind === 1 && month === 17 ? 0.2 : three.pace(kind, area, month)) });
  const picture = made(data);
  expect(picture.warnings.map(({ code }) => code)).toContain('source.hole');
  const all = counted(data, -1, 24, 35);
  const compared = all - counted(data, 1, 29, 29);
  expect(compared).toBeLessThan(all);
  const [total] = picture.lead;
  expect(total?.key).toBe('head.total.left');
  expect(total?.sv).toContain(`Sammanlagt ${formatNumber(all, 'sv')} anmälda brott. ${formatNumber(compared, 'sv')} av dem kan jämföras`);
  expect(total?.en).toContain(`${formatNumber(all, 'en')} reported offences in total. ${formatNumber(compared, 'en')} of them`);
  // both numbers in a copy would tell what happened in that month
  expect(suppressedPicture(picture, rules).lead.map(({ key }) => key)).toEqual(['head.checked']);
  expect(made(exampleData(three)).lead[0]?.key).toBe('head.total');
});

test('a problem compared over fewer months says so, and is in no copy where the months between hold few', () => {
  const rise = (kind: number, area: number, month: number) =>
    kind === 1 && month === 17 ? 0.2 : three.pace(kind, area, month) * (kind === 1 && area === 2 && month >= 24 ? 2.5 : 1);
  const picture = made(exampleData({ ...three, pace: rise }));
  const problem = picture.problems.find((one) => one.kind === 'rising' && one.area === 'norrhamn');
  expect(problem?.verdict).toBe('rise');
  expect(problem!.count).toBeLessThan(windowCount(problem!));
  expect(problem?.sv).toContain('Antalet gäller de månader som kan jämföras.');
  expect(problem?.en).toContain('The count is of the months that can be compared.');
  const copied = (left: number) =>
    suppressedPicture({ ...picture, problems: [{ ...problem!, count: windowCount(problem!) - left }] }, rules).problems.length;
  expect([copied(0), copied(3)]).toEqual([1, 0]);
});

test('a dozen incidents are too few to say that nothing has changed', () => {
  const picture = made(exampleData({ months: 36, seed: 3, pace: (kind, area) => (kind === 1 && area === 1 ? 0.4 : 0) }));
  expect(picture.headline.sv).toBe('Uppgifterna är för få för att säga om något ökar eller minskar.');
  expect(picture.headline.en).toBe('The data are too few to say whether anything is rising or falling.');
  expect(picture.lead[0]?.key).toBe('head.few');
  expect(picture.lead[0]?.sv).toMatch(/för få för att säga om det är fler eller färre än vanligt\.$/);
});

test('the source line counts the period it names, not the weeks after it that are still being registered', () => {
  const data = exampleData(three);
  const picture = made({ ...data, sources: data.sources.map((source) => ({ ...source, immatureDays: 40 })) });
  expect(picture.period.to).toBe('2025-08-31');
  const n = counted(data, -1, 0, 33);
  expect(n).toBeLessThan(picture.rows.incidents!);
  expect(picture.source.sv).toContain(` ${formatNumber(n, 'sv')} anmälda brott`);
  expect(picture.series[0]?.counts.reduce<number>((sum, month) => sum + (month ?? 0), 0)).toBe(n);
});

test('what was there before a new problem is counted, not expected', () => {
  const born = (kind: number, area: number, month: number) =>
    kind === 4 && area === 3 ? (month >= 24 ? 4 : 0) : three.pace(kind, area, month);
  const problem = made(exampleData({ ...three, pace: born })).problems.find((one) => one.kind === 'rising' && one.area === 'lindangen');
  expect(problem?.expected).toBeGreaterThan(0.25);
  expect(problem?.sv).toMatch(/har tillkommit: .* mot 0 under /);
});

test('where homes have no point, what cells hold is told of those that have', () => {
  const data = exampleData({ ...three, pace: (kind, area) => (kind === 2 && area === 1 ? 70 : three.pace(kind, area, 0)) });
  const { incidents } = data;
  const pointless = (i: number) => incidents.category[i] === 2 && i % 2 === 0;
  const precision = incidents.precision.map((one, i) => (pointless(i) ? 0 : one));
  const longitude = incidents.longitude.map((one, i) => (pointless(i) ? Number.NaN : one));
  const notes = (of: PictureData) =>
    made(of).problems.flatMap(({ category, evidence }) =>
      category === 'theft/shoplifting' ? evidence.notes.filter(({ key }) => key === 'where.conc' || key === 'where.cells') : [],
    );
  const all = notes(data);
  expect(all.length).toBeGreaterThan(0);
  for (const { sv } of all) expect(sv).not.toContain('punkt på kartan');
  const some = notes({ ...data, incidents: { ...incidents, precision, longitude } });
  expect(some.length).toBeGreaterThan(0);
  for (const { sv, en } of some)
    expect([sv, en]).toEqual([expect.stringContaining('punkt på kartan'), expect.stringContaining('point on the map')]);
});

test('a month that is still being registered is no month, and that is what is said', () => {
  const data = exampleData({ ...three, months: 1 });
  const raised = (of: PictureData) => {
    try {
      return made(of).period;
    } catch (fault) {
      return (fault as { readonly code?: string }).code;
    }
  };
  expect(raised({ ...data, sources: data.sources.map((source) => ({ ...source, immatureDays: 28 })) })).toBe('picture.noWholeMonth');
  expect(raised({ ...data, incidents: { ...data.incidents, resolution: new Uint8Array(data.incidents.length) } })).toBe('picture.empty');
});
