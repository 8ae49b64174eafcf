// Does one series collapse for a month or a few while what is counted beside it does not? Then it is a hole in the source, not a fall.

export interface Hole {
  /** first and last month of the hole, indices into the series */
  readonly from: number;
  readonly to: number;
  readonly counted: number;
  readonly expected: number;
}

export interface HoleRule {
  /** counted ÷ expected at most */
  readonly share: number;
  /** expected in the hole at least */
  readonly least: number;
}

const defaults: HoleRule = { share: 0.45, least: 40 };

function median(values: number[]): number {
  const sorted = values.sort((a, b) => a - b);
  const half = sorted.length >> 1;
  return sorted.length === 0 ? 0 : sorted.length % 2 === 1 ? sorted[half]! : (sorted[half - 1]! + sorted[half]!) / 2;
}

/**
 * A run of one to three months is a hole when it lies below `share` of what the lower of its two neighbours would give, after the movement
 * of the siblings; when the fall is at least three times the series' own usual step between months (robust, on the square-root scale); and
 * when the same calendar months of other years are not as low (a season is not a hole). The first and last months have one neighbour only
 * and are never called holes here: a cut-off month is another check.
 * @param siblings  what is counted beside it in the same source, per month; all zero when there is nothing beside it
 * @param skip      months already known to be missing
 */
export function findHoles(
  series: ArrayLike<number>,
  siblings: ArrayLike<number>,
  skip: ArrayLike<number>,
  rule: HoleRule = defaults,
): Hole[] {
  const n = series.length;
  const steps: number[] = [];
  for (let m = 1; m < n; m++) if (!skip[m] && !skip[m - 1]) steps.push(Math.abs(Math.sqrt(series[m]!) - Math.sqrt(series[m - 1]!)));
  // a Poisson count has standard deviation 1/2 on this scale; two of them √½
  const usual = Math.max(Math.SQRT1_2, median(steps) / 0.6745);
  const holes: Hole[] = [];
  const taken = new Uint8Array(n);
  for (let length = 3; length >= 1; length--) {
    for (let from = 1; from + length < n; from++) {
      const before = from - 1;
      const after = from + length;
      if (skip[before] || skip[after] || taken[before] || taken[after]) continue;
      const siblingBase = (siblings[before]! + siblings[after]!) / 2;
      let counted = 0;
      let expected = 0;
      let every = true;
      for (let m = from; m < after; m++) {
        const moved = siblingBase > 0 ? siblings[m]! / siblingBase : 1;
        const e = Math.min(series[before]!, series[after]!) * moved;
        const deep = (Math.sqrt(e) - Math.sqrt(series[m]!)) / usual;
        if (skip[m] || taken[m] || e <= 0 || series[m]! > rule.share * e || deep < 3 || usuallyLow(series, skip, m, e)) {
          every = false;
          break;
        }
        counted += series[m]!;
        expected += e;
      }
      if (!every || expected < rule.least) continue;
      taken.fill(1, from, after);
      holes.push({ from, to: after - 1, counted, expected });
    }
  }
  return holes.sort((a, b) => a.from - b.from);
}

/** The same calendar month of some other year is as low: a season. */
function usuallyLow(series: ArrayLike<number>, skip: ArrayLike<number>, month: number, expected: number): boolean {
  for (let m = month % 12; m < series.length; m += 12) {
    if (m !== month && !skip[m] && series[m]! < 0.7 * expected) return true;
  }
  return false;
}
