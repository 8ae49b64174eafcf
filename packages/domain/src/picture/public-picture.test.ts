import { expect, test } from 'vitest';
import { assemblePicture } from './assemble-picture.ts';
import { exampleCategories, exampleData, exampleOptions, exampleWords } from './example-data.ts';
import { findWithoutReference } from './example-finder.ts';
import { examplePicture } from './example-picture.ts';
import { type Picture, picture } from './picture.ts';
import { type PublicRules, suppressedPicture } from './public-picture.ts';
import { showableParts, small } from './suppression.ts';

const rules: PublicRules = {
  sensitive: (key) => exampleCategories.find((c) => c.key === key)?.sensitive ?? false,
  numberWord: (n) => String(n),
  counted: exampleWords.counted,
  reportsOf: exampleWords.reportsOf,
};

/** Towns with quiet areas and rare kinds, where small numbers stand everywhere. */
const towns = [1, 2, 3, 4].map((seed) =>
  assemblePicture(
    exampleData({
      months: 14,
      seed,
      pace: (category, area) => {
        const quiet = area === 4 ? 0.08 : area === 3 ? 0.5 : 1;
        return [0, 9, 26, 0, area === 2 ? 30 : 8, 0, 0.4, 1][category]! * quiet * (area === 1 && category === 2 ? 3 : 1);
      },
    }),
    exampleOptions,
    { words: exampleWords, findProblems: findWithoutReference, codeFacts: () => null, refusal: ({ fault }) => ({ sv: fault, en: fault }) },
  ),
);

const published = towns.map((town) => suppressedPicture(town, rules));
const sum = (counts: readonly (number | null)[]) => counts.reduce<number>((a, b) => a + (b ?? 0), 0);

/** Every count that the published copy tells, with the place it stands. */
function told(copy: Picture): [string, number][] {
  const out: [string, number][] = [];
  const put = (where: string, n: number | null | undefined) => {
    if (n !== null && n !== undefined) out.push([where, n]);
  };
  for (const s of copy.series) for (const [m, n] of s.counts.entries()) put(`${s.category} ${s.area} ${s.months[m]}`, n);
  for (const p of copy.problems) {
    put(`problem ${p.rank}`, p.count);
    for (const w of p.where) put(`problem ${p.rank} ${w.area ?? w.cell}`, w.count);
    for (const a of p.evidence.areas) put(`problem ${p.rank} area ${a.area}`, a.count);
    for (const c of p.evidence.cells) put(`problem ${p.rank} ${c.cell}`, c.count);
    for (const [m, n] of p.evidence.counts.entries()) put(`problem ${p.rank} month ${m}`, n);
    for (const [m, n] of p.evidence.quarters.counts.entries()) put(`problem ${p.rank} quarter ${m}`, n);
  }
  return out;
}

test('no number below five is published anywhere', () => {
  for (const copy of published) expect(told(copy).filter(([, n]) => small(n))).toEqual([]);
});

test('no small number comes out when shown parts are subtracted from their whole', () => {
  for (const copy of published) {
    const find = (category: string | null, area: string | null) =>
      copy.series.find((s) => s.category === category && s.area === area && s.placeType === null);
    const total = find(null, null);
    const groups = copy.series.filter((s) => s.category !== null && !s.category.includes('/'));
    const families = [
      { whole: total, parts: groups },
      { whole: total, parts: copy.series.filter((s) => s.area !== null) },
      ...groups.map((g) => ({ whole: g, parts: copy.series.filter((s) => s.category?.startsWith(`${g.category}/`)) })),
    ];
    for (const { whole, parts } of families) {
      whole?.counts.forEach((n, m) => {
        if (n !== null && parts.length > 0) expect(small(n - sum(parts.map((p) => p.counts[m] ?? 0)))).toBe(false);
      });
      for (const part of parts)
        whole?.counts.forEach((n, m) => {
          if (n !== null) expect(small(n - (part.counts[m] ?? n))).toBe(false);
        });
    }
    for (const problem of copy.problems) {
      const count = problem.count ?? 0;
      for (const parts of [problem.evidence.areas, problem.evidence.cells]) {
        const shown = sum(parts.map((p) => p.count));
        if (shown > 0) expect(small(count - shown)).toBe(false);
      }
      const around = copy.series.filter((s) => s.area === null && (s.category === null || s.category === problem.category));
      for (const s of around) expect(small(Math.abs(sum(s.counts.slice(problem.evidence.windowStart)) - count))).toBe(false);
    }
  }
});

test('sensitive kinds have no months and no area, and are not what is left when the others are taken away', () => {
  for (const copy of published) {
    expect(copy.series.filter((s) => s.category?.startsWith('sexual'))).toEqual([]);
    expect(copy.problems.filter((p) => p.category?.startsWith('sexual') && p.area !== null)).toEqual([]);
    const groups = copy.series.filter((s) => s.category !== null && !s.category.includes('/')).map((s) => s.category);
    expect(groups.length).toBeLessThan(3);
  }
});

test('nothing of a refused row is published, and the copy says that it is one', () => {
  const copy = suppressedPicture({ ...examplePicture }, rules);
  expect(copy.quarantine).toEqual([]);
  expect(copy.public).toBe(true);
  expect(JSON.stringify(copy)).not.toContain('2026-13-02');
  expect(copy.method.map((note) => note.key)).toContain('sup.note');
});

test('a published copy passes the schema and is the same when it is made again', () => {
  for (const town of [...towns, examplePicture]) {
    const copy = suppressedPicture(town, rules);
    expect(picture.parse(copy)).toEqual(copy);
    expect(suppressedPicture(town, rules)).toEqual(copy);
  }
});

test('one hidden part draws another with it, until what they hold together is not small', () => {
  expect(showableParts([[3], [40], [9]], [52])).toEqual([false, true, false]);
  expect(showableParts([[3], [40], [9]], [60])).toEqual([false, true, true]);
  expect(showableParts([[0], [40], [9]], [49])).toEqual([true, true, true]);
  expect(showableParts([[30], [40], [9]], [79], [true, false, false])).toEqual([false, true, false]);
});
