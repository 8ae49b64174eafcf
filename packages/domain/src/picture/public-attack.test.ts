import { attack, type PublishedCounts } from '@samsyn/stats';
import { expect, test } from 'vitest';
import { assemblePicture } from './assemble-picture.ts';
import { type ExampleRecipe, exampleAreaSystem, exampleCategories, exampleData, exampleOptions, exampleWords } from './example-data.ts';
import { findWithoutReference } from './example-finder.ts';
import { incidentMonths } from './incident-months.ts';
import type { Picture } from './picture.ts';
import { suppressedPicture } from './public-picture.ts';

const rules = {
  sensitive: (key: string) => exampleCategories.find((c) => c.key === key)?.sensitive ?? false,
  numberWord: (n: number) => String(n),
  counted: exampleWords.counted,
  reportsOf: exampleWords.reportsOf,
};

const recipe = (seed: number): ExampleRecipe => ({
  months: 12,
  seed,
  pace: (category, area) => [0, 7, 20, 0, area === 2 ? 24 : 6, 0, 0.4, 1][category]! * [1, 1, 0.8, 0.1][area - 1]! * (area === 1 ? 2 : 1),
});

/** Everything the copy tells, as sums of the smallest parts anyone could mean: kind × area × month. */
function published(copy: Picture, seed: number): PublishedCounts {
  const data = exampleData(recipe(seed));
  const when = incidentMonths(data.incidents);
  const first = Math.min(...when.month);
  const nA = exampleAreaSystem.areas.length;
  const at = (c: number, a: number, m: number) => (c * nA + a) * 12 + m;
  const atoms = new Array<number>(exampleCategories.length * nA * 12).fill(0);
  for (let row = 0; row < data.incidents.length; row++)
    atoms[at(data.incidents.category[row]!, data.incidents.area[row]!, when.month[row]! - first)]!++;
  const members = (category: string | null, area: string | null, months: readonly number[]) => {
    const list: number[] = [];
    exampleCategories.forEach((c, i) => {
      if (category !== null && c.key !== category && !c.key.startsWith(`${category}/`)) return;
      exampleAreaSystem.areas.forEach((a, j) => {
        if (area === null || a.key === area) for (const m of months) list.push(at(i, j, m));
      });
    });
    return list;
  };
  const window = Array.from({ length: 12 }, (_, m) => m);
  const counts: number[][] = [];
  for (const s of copy.series)
    s.counts.forEach((n, m) => {
      if (n !== null) counts.push(members(s.category, s.area, [m]));
    });
  for (const p of copy.problems) {
    if (p.kind !== 'hotspot') counts.push(members(p.category, p.area, window));
    p.evidence.counts.forEach((n, m) => {
      if (n !== null) counts.push(members(p.category, p.area, [m]));
    });
    p.evidence.quarters.counts.forEach((n, q) => {
      if (n !== null) counts.push(members(p.category, p.area, [3 * q, 3 * q + 1, 3 * q + 2]));
    });
    for (const a of p.evidence.areas) if (a.count !== null) counts.push(members(p.category, a.area, window));
  }
  return { atoms, counts };
}

test('no small group can be worked out from everything the copy tells, however it is added and subtracted', () => {
  for (const seed of [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]) {
    const whole = assemblePicture(exampleData(recipe(seed)), exampleOptions, {
      words: exampleWords,
      findProblems: findWithoutReference,
      codeFacts: () => null,
      refusal: ({ fault }) => ({ sv: fault, en: fault }),
    });
    const open = published(whole, seed);
    expect(attack(open, new Array(open.counts.length).fill(true), 5)).not.toBeNull();
    const told = published(suppressedPicture(whole, rules), seed);
    expect(told.counts.length).toBeGreaterThan(10);
    expect(attack(told, new Array(told.counts.length).fill(true), 5)).toBeNull();
  }
});
