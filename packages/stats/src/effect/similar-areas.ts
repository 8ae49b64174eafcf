// Many areas, a few of them treated: is their change out of the ordinary among areas like them?
import { type PermutationOptions, permutationTest } from '../inference/permutation.ts';

export interface AreaCounts {
  /** events before and after, one a area */
  readonly before: ArrayLike<number>;
  readonly after: ArrayLike<number>;
  /** 1 or true where the measure was */
  readonly treated: ArrayLike<number | boolean>;
  /** areas are exchanged within their group only (district, size, kind); one group unless given */
  readonly group?: ArrayLike<number>;
}

export type SimilarAreas =
  | {
      readonly known: true;
      /** change of the treated areas over the change of the others, groups apart: below 1 = it went better where it was done */
      readonly ratio: number;
      /** logarithm of it, and what random assignment gives on average and how much that varies */
      readonly log: number;
      readonly mean: number;
      readonly sd: number;
      readonly p: { readonly better: number; readonly worse: number; readonly twoSided: number };
      /** how many assignments there are in all; p cannot be below 1 over that */
      readonly assignments: number;
      /** true when all of them were counted instead of `reps` random ones */
      readonly exact: boolean;
      readonly reps: number;
    }
  | { readonly known: false; readonly reason: 'no_events' | 'no_comparison' };

/** So many assignments are counted all. */
const fewEnough = 20_000;

/**
 * Did the treated areas change more than others like them could have by the luck of which ones were chosen?
 * @not Where the treated areas were chosen because they were the worst: they would have fallen anyway (`expectedWithout`), also against others. Where
 *   areas lie so near that the problem moves between them: `weightedDisplacement`.
 * @formula T = Σ_g w_g [ln((A_g1 + ½)/(A_g0 + ½)) − ln((C_g1 + ½)/(C_g0 + ½))]/Σ w_g, sums over treated and other areas of group g, w_g events of
 *   the group before; p = share of all assignments within groups (or of random ones, the true one counted in) with T as small, as large
 * @pitfall Three treated areas of ten have 120 assignments: nothing below p = .017 two-sided can come out, whatever happened.
 * @pitfall Groups must be formed from what was known before.
 * @param counts before, after, treated and group of each area
 * @param options reps (999) and seed, where there are too many assignments to count
 * @returns ratio of changes and p; { known: false } without any event, or where no group has both treated and other areas
 * @throws RangeError on lengths that differ, a negative or broken count, a group that is not a number
 * @cost all assignments up to 20,000, else reps × areas: 60 areas × 999 about 3 ms
 * @source Fisher 1935; Imbens & Rubin 2015, ch. 5. Checked by enumeration in R 4.2.2.
 * @example
 * const before = [40, 35, 52, 44, 38, 47, 41, 36];
 * const after = [26, 24, 37, 45, 36, 49, 40, 39];
 * similarAreas({ before, after, treated: [1, 1, 1, 0, 0, 0, 0, 0] })
 * @figure barsFigure({ title: 'After over before', bars: before.map((n, i) => ({ name: `area ${i + 1}`, value: after[i] / n, marked: i < 3 })) })
 */
export function similarAreas(counts: AreaCounts, options: PermutationOptions = {}): SimilarAreas {
  const n = counts.before.length;
  check(counts);
  const groups = grouped(counts);
  if (groups.every(({ events }) => events === 0)) return { known: false, reason: 'no_events' };
  const open = groups.filter(({ areas, treated, events }) => events > 0 && treated > 0 && treated < areas.length);
  if (open.length === 0) return { known: false, reason: 'no_comparison' };
  const assignments = open.reduce((product, { areas, treated }) => product * choose(areas.length, treated), 1);
  const weight = open.reduce((sum, { events }) => sum + events, 0);
  const chosen = new Uint8Array(n);
  const statistic = (): number => {
    let sum = 0;
    for (const { areas, events } of open) sum += (events / weight) * difference(counts, areas, chosen);
    return sum;
  };
  if (assignments <= fewEnough) {
    const all = enumerate(open, chosen, statistic);
    return told(all, assignments, true);
  }
  const order = Uint32Array.from(open.flatMap(({ areas }) => areas));
  // areas of a group in the order drawn: the first of them are the treated ones, in the true order those that are
  const place = new Map<number, number>();
  open.forEach(({ areas }, g) => {
    for (const area of areas) place.set(area, g);
  });
  const groupOf = Int32Array.from(order, (area) => place.get(area)!);
  const left = new Int32Array(open.length);
  const test = permutationTest(
    order.length,
    (drawn) => {
      open.forEach(({ treated }, g) => {
        left[g] = treated;
      });
      for (let i = 0; i < drawn.length; i++) {
        const g = groupOf[drawn[i]!]!;
        chosen[order[drawn[i]!]!] = left[g]! > 0 ? 1 : 0;
        left[g] = left[g]! - 1;
      }
      return statistic();
    },
    options,
  );
  return told(
    { observed: test.observed, mean: test.mean, sd: test.sd, lower: test.p.lower, upper: test.p.upper, reps: test.reps },
    assignments,
    false,
  );
}

interface Group {
  /** treated ones first */
  readonly areas: readonly number[];
  readonly treated: number;
  readonly events: number;
}

function grouped({ before, after, treated, group }: AreaCounts): Group[] {
  const found = new Map<number, number[]>();
  for (let i = 0; i < before.length; i++) {
    const key = group ? group[i]! : 0;
    const areas = found.get(key);
    if (areas) areas.push(i);
    else found.set(key, [i]);
  }
  return [...found.values()].map((areas) => {
    const on = areas.filter((i) => Boolean(treated[i]));
    const events = areas.reduce((sum, i) => sum + before[i]! + after[i]!, 0);
    return { areas: [...on, ...areas.filter((i) => !treated[i])], treated: on.length, events };
  });
}

function difference({ before, after }: AreaCounts, areas: readonly number[], chosen: Uint8Array): number {
  let [a0, a1, c0, c1] = [0.5, 0.5, 0.5, 0.5];
  for (const i of areas)
    if (chosen[i] === 1) {
      a0 += before[i]!;
      a1 += after[i]!;
    } else {
      c0 += before[i]!;
      c1 += after[i]!;
    }
  return Math.log((a1 * c0) / (a0 * c1));
}

interface Tally {
  readonly observed: number;
  readonly mean: number;
  readonly sd: number;
  readonly lower: number;
  readonly upper: number;
  readonly reps: number;
}

/** Every assignment within groups once, the true one first. */
function enumerate(groups: readonly Group[], chosen: Uint8Array, statistic: () => number): Tally {
  let [observed, sum, squares, lower, upper, reps] = [Number.NaN, 0, 0, 0, 0, 0];
  const visit = (g: number): void => {
    if (g === groups.length) {
      const value = statistic();
      if (reps++ === 0) observed = value;
      const near = 1e-12 * Math.max(1, Math.abs(observed));
      sum += value - observed;
      squares += (value - observed) ** 2;
      if (value <= observed + near) lower++;
      if (value >= observed - near) upper++;
      return;
    }
    const { areas, treated } = groups[g]!;
    const pick = (from: number, wanted: number): void => {
      if (wanted === 0) {
        for (let i = from; i < areas.length; i++) chosen[areas[i]!] = 0;
        visit(g + 1);
        return;
      }
      for (let i = from; i <= areas.length - wanted; i++) {
        chosen[areas[i]!] = 1;
        pick(i + 1, wanted - 1);
        chosen[areas[i]!] = 0;
      }
    };
    pick(0, treated);
  };
  visit(0);
  const shift = sum / reps;
  return {
    observed,
    mean: observed + shift,
    sd: Math.sqrt(Math.max(0, squares / reps - shift * shift)),
    lower: lower / reps,
    upper: upper / reps,
    reps,
  };
}

function told({ observed, mean, sd, lower, upper, reps }: Tally, assignments: number, exact: boolean): SimilarAreas {
  return {
    known: true,
    ratio: Math.exp(observed),
    log: observed,
    mean,
    sd,
    p: { better: lower, worse: upper, twoSided: Math.min(1, 2 * Math.min(lower, upper)) },
    assignments,
    exact,
    reps,
  };
}

function choose(n: number, k: number): number {
  let product = 1;
  for (let i = 1; i <= k; i++) product = Math.round((product * (n - k + i)) / i);
  return product;
}

function check({ before, after, treated, group }: AreaCounts): void {
  const n = before.length;
  if (after.length !== n || treated.length !== n || (group && group.length !== n))
    throw new RangeError(
      `similarAreas: lengths differ: before ${n}, after ${after.length}, treated ${treated.length}, group ${group?.length ?? n}`,
    );
  for (const counts of [before, after])
    for (let i = 0; i < n; i++)
      if (!(counts[i]! >= 0 && Number.isFinite(counts[i]!)))
        throw new RangeError(`similarAreas: counts must be 0 or more, got ${counts[i]} at ${i}`);
  if (group)
    for (let i = 0; i < n; i++)
      if (Number.isNaN(group[i]!)) throw new RangeError(`similarAreas: group must be a number, got ${group[i]} at ${i}`);
}
