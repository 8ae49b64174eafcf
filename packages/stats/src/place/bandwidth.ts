// How wide should a kernel be? Five rules that do not agree: told side by side, with their unit.
import { filled, foretold, leastOf, leastSquareError } from './bandwidth-criteria.ts';
import { kernelWidth, type Rectangle } from './kernel-shapes.ts';

export type BandwidthRule = 'scott' | 'nrd' | 'diggle' | 'likelihood' | 'cronieLieshout';

export interface BandwidthOptions {
  /** 'likelihood' unless told */
  readonly rule?: BandwidthRule;
  /** where points could have been; the points' own rectangle unless told */
  readonly window?: Rectangle;
}

export type Bandwidth =
  | {
      readonly known: true;
      readonly rule: BandwidthRule;
      readonly unit: 'metres';
      /** standard deviation of the kernel; where the rule gives one along each axis their geometric mean */
      readonly sigma: number;
      readonly sigmaX: number;
      readonly sigmaY: number;
      /** `h` for `kde` that spreads as wide */
      readonly quarticRadius: number;
      readonly epanechnikovRadius: number;
      /** what the rule made least or largest; null where it has no such thing */
      readonly criterion: number | null;
    }
  | { readonly known: false; readonly reason: 'too_few' | 'all_in_one_place' };

/**
 * How wide should the kernel be?
 * @not To choose without looking: for prevention in a town a fixed radius of 200 to 400 m says the same from year to year. For comparing two
 *   maps: take one width for both.
 * @formula scott: σ_x = s_x n^(−1/6);  nrd: σ_x = 1.06 min(s_x, IQR_x/1.34) n^(−1/5);  likelihood: max Σ ln λ₋ᵢ(xᵢ) − n;
 *   cronieLieshout: min (Σ 1/λ(xᵢ) − |W|)²;  diggle: min (1/λ − 2K(2σ))/(4πσ²) + (4πσ²)⁻² ∫ overlap dK
 * @pitfall The rules differ tenfold for the same 120 points: 113 m (diggle), 219 m (likelihood), 616 m (scott), 1,192 m (cronieLieshout).
 * @pitfall σ is not a radius: a quartic kernel that spreads as wide has radius σ √8, and both are told.
 * @pitfall Events snapped to addresses pull diggle and likelihood towards 0.
 * @pitfall Another program takes four times nrd (MASS) or, by a slip, the one along x for both axes (sfhotspot 1.0.0).
 * @param x, y metres
 * @param options rule and window
 * @returns σ in metres, along each axis too, radii that spread as wide, and the criterion; or too few points (below 3)
 * @throws RangeError on unequal lengths, coordinates that are not finite, points outside the window
 * @cost scott, nrd: O(n log n); the others O(n²) for each of some 60 trials: 1,000 points in about 2 s
 * @source Scott 1992; Silverman 1986; Loader 1999; Cronie & van Lieshout 2018; Berman & Diggle 1989. Checked against spatstat.explore 3.0-6 and R 4.2.2.
 * @example
 * const x = [120, 130, 145, 150, 260, 310, 320, 90, 410, 415];
 * const y = [80, 95, 90, 110, 200, 220, 205, 260, 60, 75];
 * const rules = ['scott', 'nrd', 'diggle', 'likelihood', 'cronieLieshout'] as const;
 * const window = { west: 0, south: 0, east: 500, north: 300 };
 * rules.map((rule) => bandwidth(x, y, { rule, window }))
 * @figure barsFigure({ title: 'σ of ten points by five rules, metres', bars: answer.map(({ rule, sigma }) => ({ name: rule, value: sigma })) })
 */
export function bandwidth(x: ArrayLike<number>, y: ArrayLike<number>, options: BandwidthOptions = {}): Bandwidth {
  const { rule = 'likelihood' } = options;
  const n = x.length;
  if (y.length !== n) throw new RangeError(`bandwidth: ${n} points along x and ${y.length} along y`);
  for (let i = 0; i < n; i++)
    if (!(Number.isFinite(x[i]!) && Number.isFinite(y[i]!)))
      throw new RangeError(`bandwidth: point ${i} must have finite coordinates, got ${x[i]}, ${y[i]}`);
  if (n < 3) return { known: false, reason: 'too_few' };
  const [alongX, alongY] = [Float64Array.from(x).sort(), Float64Array.from(y).sort()];
  const own = { west: alongX[0]!, east: alongX[n - 1]!, south: alongY[0]!, north: alongY[n - 1]! };
  const window = options.window ?? own;
  if (own.west < window.west || own.east > window.east || own.south < window.south || own.north > window.north)
    throw new RangeError(
      `bandwidth: points from ${own.west}, ${own.south} to ${own.east}, ${own.north} lie outside the window ${JSON.stringify(window)}`,
    );
  if (own.west === own.east || own.south === own.north) return { known: false, reason: 'all_in_one_place' };
  if (rule === 'scott' || rule === 'nrd') {
    const wide = (sorted: Float64Array): number =>
      rule === 'scott'
        ? deviation(sorted) * n ** (-1 / 6)
        : 1.06 * Math.min(deviation(sorted), middleHalf(sorted) / 1.34 || Infinity) * n ** (-1 / 5);
    return told(rule, wide(alongX), wide(alongY), null);
  }
  const reach = Math.hypot(window.east - window.west, window.north - window.south) / 2;
  const chosen =
    rule === 'diggle'
      ? leastSquareError(x, y, window)
      : rule === 'likelihood'
        ? leastOf((sigma) => -foretold(x, y, window, sigma), reach / 1000, reach)
        : leastOf((sigma) => filled(x, y, window, sigma), reach / 1000, reach);
  return told(rule, chosen.sigma, chosen.sigma, rule === 'likelihood' ? -chosen.criterion : chosen.criterion);
}

function told(rule: BandwidthRule, sigmaX: number, sigmaY: number, criterion: number | null): Bandwidth {
  const sigma = Math.sqrt(sigmaX * sigmaY);
  const [quarticRadius, epanechnikovRadius] = [kernelWidth('quartic', sigma), kernelWidth('epanechnikov', sigma)];
  return { known: true, rule, unit: 'metres', sigma, sigmaX, sigmaY, quarticRadius, epanechnikovRadius, criterion };
}

/** Standard deviation with divisor n − 1. */
function deviation(values: Float64Array): number {
  const mean = values.reduce((a, b) => a + b, 0) / values.length;
  return Math.sqrt(values.reduce((a, b) => a + (b - mean) ** 2, 0) / (values.length - 1));
}

/** From the first quartile to the third (R's type 7) of sorted values. */
function middleHalf(sorted: Float64Array): number {
  const at = (share: number): number => {
    const place = share * (sorted.length - 1);
    const low = Math.floor(place);
    return sorted[low]! + (place - low) * (sorted[Math.min(sorted.length - 1, low + 1)]! - sorted[low]!);
  };
  return at(0.75) - at(0.25);
}
