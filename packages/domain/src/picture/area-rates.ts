// Where: counts, shares and rates of the areas inside a problem, each rate against all the rest together.
import { pAdjust, poissonMeanInterval, rateChange } from '@samsyn/stats';
import type { AreaSystem, Exposure } from '../area/area-system.ts';
import type { Evidence } from './picture.ts';

/** Exposure kinds in the order they are preferred, by kind of place; the first that is at hand is used. */
const preferred: Readonly<Record<string, readonly string[]>> = {
  'sports-facility': ['hallVisits', 'hall-visits', 'hallbesok', 'hallbesök', 'visits', 'besok'],
  dwelling: ['dwellings', 'households', 'bostader', 'hushall'],
  vehicle: ['vehicles', 'cars', 'fordon', 'bilar'],
  '': ['inhabitants', 'population', 'invanare', 'invånare', 'residents'],
};

export interface ChosenExposure {
  readonly kind: string;
  readonly year: number;
  readonly source: string;
  /** per area index; 0 = none known */
  readonly values: Float64Array;
  readonly per: number;
  readonly total: number;
}

/**
 * The exposure a problem is divided by: of the kind that fits its place, else inhabitants; of the window's last year or the nearest before it
 * (else the earliest after), because figures arrive late. Null when there is none.
 */
export function chooseExposure(
  exposures: readonly Exposure[],
  areas: AreaSystem,
  placeType: string | null,
  windowYear: number,
): ChosenExposure | null {
  const kinds = new Set(exposures.map((e) => e.kind));
  const wanted = [...(placeType ? (preferred[placeType] ?? []) : []), ...preferred['']!];
  const kind = wanted.find((k) => kinds.has(k)) ?? (kinds.size === 1 ? [...kinds][0] : undefined);
  if (kind === undefined) return null;
  const years = [...new Set(exposures.filter((e) => e.kind === kind && e.value > 0).map((e) => e.year))].sort((a, b) => a - b);
  const year = years.filter((y) => y <= windowYear).at(-1) ?? years[0];
  if (year === undefined) return null;
  const at = new Map(areas.areas.map((area, i) => [area.key, i]));
  const values = new Float64Array(areas.areas.length);
  let source = '';
  for (const exposure of exposures) {
    if (exposure.kind !== kind || exposure.year !== year || !(exposure.value > 0)) continue;
    const area = at.get(exposure.areaKey);
    if (area === undefined) continue;
    values[area]! += exposure.value;
    source = exposure.source;
  }
  // parents are the sums of their parts when only parts are given
  for (let i = areas.areas.length - 1; i > 0; i--) {
    const parent = areas.areas[i]!.parent;
    if (parent >= 0 && !given(exposures, areas, kind, year, parent)) values[parent]! += values[i]!;
  }
  const total = values[0]!;
  if (!(total > 0)) return null;
  return { kind, year, source, values, per: preferred['']!.includes(kind) ? 1000 : total > 200_000 ? 10_000 : 1000, total };
}

function given(exposures: readonly Exposure[], areas: AreaSystem, kind: string, year: number, area: number): boolean {
  const key = areas.areas[area]!.key;
  return exposures.some((e) => e.areaKey === key && e.kind === kind && e.year === year && e.value > 0);
}

/**
 * One row per area: rate with its exact 95 % interval; above or below when it differs from the rest of the whole by a test that holds the
 * false-discovery rate over the areas shown.
 * @param counts  window counts per shown area (indices in `shown`)
 * @param wholeCount  the same events over the whole area system
 */
export function areaRates(
  areas: AreaSystem,
  shown: readonly number[],
  counts: readonly number[],
  expected: readonly (number | null)[],
  wholeCount: number,
  exposure: ChosenExposure | null,
): Evidence['areas'] {
  const total = counts.reduce((a, b) => a + b, 0);
  const placed = exposure ? shown.reduce((sum, a, i) => sum + (exposure.values[a]! > 0 ? counts[i]! : 0), 0) : 0;
  const whole = Math.max(placed, wholeCount);
  const tests = shown.map((area, i) => {
    const own = exposure?.values[area] ?? 0;
    if (!exposure || own <= 0) return null;
    const rest = exposure.total - own;
    const against = rest > 0 ? rateChange({ x1: Math.max(0, whole - counts[i]!), x2: counts[i]!, t1: rest, t2: own }) : null;
    return { own, rate: (counts[i]! / own) * exposure.per, against };
  });
  const known = tests.map((t) => (t?.against?.known ? t.against.p : null));
  const adjusted = pAdjust(
    known.filter((p): p is number => p !== null),
    'BH',
  );
  let next = 0;
  return shown.map((area, i) => {
    const test = tests[i] ?? null;
    const q = known[i] === null ? null : adjusted[next++]!;
    const ratio = test?.against?.known ? test.against.ratio : null;
    return {
      area: areas.areas[area]!.key,
      count: counts[i]!,
      expected: expected[i] ?? null,
      share: total > 0 ? counts[i]! / total : null,
      exposure: test ? test.own : null,
      rate: test ? test.rate : null,
      rateInterval: test && exposure ? rateInterval(counts[i]!, test.own / exposure.per) : null,
      against: q === null || ratio === null ? null : q > 0.05 ? 'unclear' : ratio > 1 ? 'above' : 'below',
    };
  });
}

/** The exact Poisson interval of a count divided by an exposure. */
export function rateInterval(count: number, exposure: number): [number, number] {
  const [low, high] = poissonMeanInterval(count);
  return [low / exposure, high / exposure];
}
