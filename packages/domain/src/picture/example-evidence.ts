// Evidence for the example picture: months, week, areas and cells from one small deterministic function. Not random, not real.
import { exampleAreas } from './example-areas.ts';
import type { Evidence } from './picture.ts';

export const exampleMonths: readonly string[] = Array.from({ length: 48 }, (_, i) => {
  const month = 10 + i;
  return `${2022 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
});
const exampleWindowStart = 36;
export const exampleMissingMonth = exampleMonths.indexOf('2025-03');

export interface EvidenceRecipe {
  /** expected in the window; null where nothing can be expected */
  readonly expected: number | null;
  /** counted in the window */
  readonly count: number;
  /** shifts the pattern so that two problems do not look alike */
  readonly salt: number;
  /** weight of each hour of the week, before it is made to sum to the count */
  readonly hour: (weekday: number, hour: number) => number;
  /** weight of each area; an area that is not named gets none */
  readonly areas: Readonly<Record<string, number>>;
  readonly summerOnly?: boolean;
  readonly cells?: readonly (readonly [lon: number, lat: number, count: number, z: number, sure: boolean])[];
  readonly notes: Evidence['notes'];
}

function wobble(i: number, salt: number): number {
  return 1 + 0.22 * Math.sin(i * 2.399 + salt) + 0.1 * Math.sin(i * 0.9 + 2 * salt);
}

/** Whole numbers in the given proportions that sum exactly to `total` (largest remainders last). */
function shareOut(weights: readonly number[], total: number): number[] {
  const sum = weights.reduce((a, b) => a + b, 0);
  let carried = 0;
  return weights.map((weight) => {
    carried += sum > 0 ? (weight / sum) * total : 0;
    const whole = Math.round(carried);
    carried -= whole;
    return whole;
  });
}

/** The evidence block of one example problem. */
export function exampleEvidence(recipe: EvidenceRecipe): Evidence {
  const season = (i: number) => {
    const calendar = (i + 10) % 12;
    return recipe.summerOnly ? (calendar >= 4 && calendar <= 8 ? 1 : 0.04) : 1 + 0.18 * Math.cos(((calendar - 6) / 6) * Math.PI);
  };
  const base = recipe.expected ?? recipe.count;
  const shape = exampleMonths.map((_, i) => season(i) * wobble(i, recipe.salt));
  const years = [0, 12, 24, 36].map((start) =>
    shareOut(shape.slice(start, start + 12), start === exampleWindowStart ? recipe.count : base),
  );
  const counts = years.flat().map((n, i) => (i === exampleMissingMonth ? null : n));
  const yearSeason = exampleMonths.slice(0, 12).reduce((sum, _, i) => sum + season(i), 0);
  const expected = exampleMonths.map((_, i) =>
    i < exampleWindowStart || recipe.expected === null ? null : (base * season(i)) / yearSeason,
  );
  const band = (e: number | null, sign: 1 | -1) => (e === null ? null : Math.max(0, e + sign * 1.96 * Math.sqrt(1.5 * e)));
  const weights = Array.from({ length: 168 }, (_, i) => recipe.hour(Math.floor(i / 24), i % 24));
  const unknown = Math.round(recipe.count * 0.06);
  const scale = (recipe.count - unknown) / weights.reduce((a, b) => a + b, 0);
  const named = exampleAreas.filter((area) => recipe.areas[area.key] !== undefined);
  const areaCounts = shareOut(
    named.map((area) => recipe.areas[area.key] ?? 0),
    recipe.count,
  );
  const all = (recipe.count / exampleAreas.reduce((sum, area) => sum + area.inhabitants, 0)) * 1000;
  const quarters = Array.from({ length: 16 }, (_, q) => {
    const part = counts.slice(q * 3, q * 3 + 3);
    const n = part.reduce<number | null>((sum, v) => (sum === null || v === null ? null : sum + v), 0);
    const e =
      shape.slice(q * 3, q * 3 + 3).length === 3 ? (base * [0, 1, 2].reduce((sum, k) => sum + season(q * 3 + k), 0)) / yearSeason : 0;
    const first = exampleMonths[q * 3] ?? '';
    return { label: `${first.slice(0, 4)} k${Math.floor(Number(first.slice(5)) / 3.1) + 1}`, n, e };
  });
  return {
    months: [...exampleMonths],
    counts,
    expected,
    low: expected.map((e) => band(e, -1)),
    high: expected.map((e) => band(e, 1)),
    windowStart: exampleWindowStart,
    week: weights.map((w) => w * scale),
    timeKnown: recipe.count - unknown,
    timeUnknown: unknown,
    meanSpanMinutes: 100,
    areas: named.map((area, i) => {
      const n = areaCounts[i] ?? 0;
      const rate = (n / area.inhabitants) * 1000;
      const half = (1.96 * Math.sqrt(n + 1) * 1000) / area.inhabitants;
      const interval: [number, number] = [Math.max(0, rate - half), rate + half];
      return {
        area: area.key,
        count: n,
        expected: recipe.expected === null ? null : (n * recipe.expected) / recipe.count,
        share: n / recipe.count,
        exposure: area.inhabitants,
        rate,
        rateInterval: interval,
        against: interval[0] > all ? ('above' as const) : interval[1] < all ? ('below' as const) : ('unclear' as const),
      };
    }),
    rate: { kind: 'inhabitants', per: 1000, year: 2026, source: 'Exempelhamns kommun', all },
    cells: (recipe.cells ?? []).map(([lon, lat, count, z, sure], i) => ({
      cell: `500:${1068 + i}:12453`,
      ring: [
        [lon, lat],
        [lon + 0.008, lat],
        [lon + 0.008, lat + 0.0045],
        [lon, lat + 0.0045],
      ],
      count,
      z,
      q: sure ? 0.002 : 0.08,
      sure,
    })),
    concentration: { placesShare: 0.05, countShare: 0.47 },
    quarters: {
      labels: quarters.map((quarter) => quarter.label),
      counts: quarters.map((quarter) => quarter.n),
      low: quarters.map((quarter) => (recipe.expected === null ? null : band(quarter.e, -1))),
      high: quarters.map((quarter) => (recipe.expected === null ? null : band(quarter.e, 1))),
    },
    notes: recipe.notes,
  };
}
