// Season and trend of counts in one regression: waves of a year, half a year …, and a straight line of the logarithm.
import { chiSquareUpper, fisherUpper } from '../numeric/fisher-f.ts';
import { type GlmFit, glm } from '../numeric/glm.ts';
import { normalUpper, normalUpperQuantile } from '../numeric/normal.ts';
import { choleskyInPlace, choleskySolve } from '../numeric/solve.ts';
import { studentTwoSided, studentUpperQuantile } from '../numeric/student-t.ts';

export interface HarmonicSeasonOptions {
  /** values in a year, from 2; need not be whole: 12 months, 52.1775 weeks */
  readonly period: number;
  /** waves a year: 2 unless told, at most half the period */
  readonly harmonics?: number;
  /** 'quasipoisson' unless told; 'poisson' takes the variance as the mean */
  readonly family?: 'quasipoisson' | 'negbin' | 'poisson';
  /** true unless told */
  readonly trend?: boolean;
  /** logarithm of the exposure of each value: days of the month, opening hours */
  readonly offset?: ArrayLike<number>;
  /** of the trend's interval, .95 unless told */
  readonly level?: number;
}

export type HarmonicSeason =
  | {
      readonly known: true;
      /** coefficients in order: constant, trend (a step; steps from 1), then sine and cosine of each wave */
      readonly fit: GlmFit;
      /** how many times as many a period (year) later, with interval and p; null without trend */
      readonly trend: { readonly ratio: number; readonly lo: number; readonly hi: number; readonly p: number } | null;
      /** all waves together against none */
      readonly seasonP: number;
      /** factor of the season at each value, geometric mean 1 over a period */
      readonly factors: Float64Array;
      /** expected at each value without season */
      readonly withoutSeason: Float64Array;
      /** steps from the first value to the first peak of the season, and how many times its lowest point its peak is */
      readonly peak: number;
      readonly swing: number;
    }
  | { readonly known: false; readonly reason: 'too_few' | 'no_events' | 'collinear' | 'diverged' };

/**
 * Is there a trend under the season, and how large is the season? A regression of counts on waves of a year and a line.
 * @not For a season with a sharp corner (one week of fireworks) or one that changes its shape: `stl`. For a level that jumps: `its`.
 * @formula ln E y(t) = offset + β₀ + β₁ t + Σₖ aₖ sin(2πkt/period) + bₖ cos(2πkt/period);  trend = exp(β₁ · period);
 *   seasonP: Wald F over all aₖ, bₖ ('poisson', 'negbin': χ²)
 * @pitfall Months that are alike beside each other make p and interval too small: look at the remainder's autocorrelation.
 * @pitfall 'poisson' takes counts as varying no more than chance: where the dispersion is 2.4 its intervals are a third too short.
 * @pitfall A trend is a straight line on the logarithm: a fall and a rise of the same size cancel to "no trend".
 * @param y counts at even distances in time, at least two periods
 * @param options period, harmonics, family, trend, offset, level
 * @returns the fit, trend a period as a ratio with interval and p, season's factors, peak and swing; { known: false } for less than two periods
 *   (or values not more than coefficients), no event, or no finite fit
 * @throws RangeError on negative counts, a period below 2, harmonics that are not whole from 1 to period/2, level outside (0, 1), unequal lengths
 * @cost O(n · p²), p = 2 harmonics + 2: 192 months 0.3 ms
 * @source McCullagh & Nelder 1989; Lawless 1987 ('negbin'). Checked against R 4.2.2 glm (1e-7) and MASS 7.3-58.2 glm.nb (1e-6).
 * @example
 * const months = Array.from({ length: 48 }, (_, i) => Math.round(30 * Math.exp(-0.006 * i + 0.4 * Math.sin((2 * Math.PI * (i - 3)) / 12)) + ((i * 5) % 7)));
 * harmonicSeason(months, { period: 12 })
 * @figure linesFigure({ title: 'Counts, what trend and season expect, and the trend alone', xName: 'month', series: [{ name: 'count', y: months, dots: true }, { name: 'expected', y: answer.fit.fitted }, { name: 'without season', y: answer.withoutSeason }] })
 */
export function harmonicSeason(y: ArrayLike<number>, options: HarmonicSeasonOptions): HarmonicSeason {
  const { period, harmonics = 2, family = 'quasipoisson', trend = true, offset, level = 0.95 } = options;
  if (!(period >= 2 && period < Infinity)) throw new RangeError(`harmonicSeason: period must be 2 or more, got ${period}`);
  if (!(Number.isInteger(harmonics) && harmonics >= 1 && harmonics <= period / 2))
    throw new RangeError(`harmonicSeason: harmonics must be whole, from 1 to ${Math.floor(period / 2)}, got ${harmonics}`);
  if (!(level > 0 && level < 1)) throw new RangeError(`harmonicSeason: level must be in (0, 1), got ${level}`);
  if (offset && offset.length !== y.length) throw new RangeError(`harmonicSeason: offset has ${offset.length} values, y has ${y.length}`);
  const n = y.length;
  let events = 0;
  for (let i = 0; i < n; i++) {
    if (!(y[i]! >= 0 && y[i]! < Infinity)) throw new RangeError(`harmonicSeason: counts must be 0 or more, got ${y[i]} at ${i}`);
    events += y[i]!;
  }
  const waves = wavesOf(n, period, harmonics);
  const line = Float64Array.from({ length: n }, (_, i) => i + 1);
  const columns = [new Float64Array(n).fill(1), ...(trend ? [line] : []), ...waves];
  if (n < 2 * period || n <= columns.length) return { known: false, reason: 'too_few' };
  if (events === 0) return { known: false, reason: 'no_events' };
  const fit = glm(columns, y, offset ? { family, offset } : { family });
  if (!fit.known) return fit;
  const first = trend ? 2 : 1;
  const factors = new Float64Array(n);
  const withoutSeason = new Float64Array(n);
  for (let i = 0; i < n; i++) {
    let log = 0;
    for (const [w, wave] of waves.entries()) log += fit.coefficients[first + w]! * wave[i]!;
    factors[i] = Math.exp(log);
    withoutSeason[i] = fit.fitted[i]! / factors[i]!;
  }
  return {
    known: true,
    fit,
    trend: trend ? trendOf(fit, period, family === 'quasipoisson', level) : null,
    seasonP: seasonP(fit, first, family === 'quasipoisson'),
    factors,
    withoutSeason,
    ...peakOf(fit.coefficients.subarray(first), period),
  };
}

/** Sine and cosine of each wave at steps from 1; the sine of the shortest wave an even period can hold is 0 everywhere and left out. */
function wavesOf(n: number, period: number, harmonics: number): Float64Array[] {
  const waves: Float64Array[] = [];
  for (let k = 1; k <= harmonics; k++) {
    const turn = (2 * Math.PI * k) / period;
    if (2 * k !== period) waves.push(Float64Array.from({ length: n }, (_, i) => Math.sin(turn * (i + 1))));
    waves.push(Float64Array.from({ length: n }, (_, i) => Math.cos(turn * (i + 1))));
  }
  return waves;
}

function trendOf({ coefficients, se, df }: GlmFit, period: number, quasi: boolean, level: number) {
  const slope = coefficients[1]!;
  const error = se[1]!;
  const alpha = (1 - level) / 2;
  const reach = (quasi ? studentUpperQuantile(alpha, df) : normalUpperQuantile(alpha)) * error;
  const z = error > 0 ? slope / error : 0;
  return {
    ratio: Math.exp(slope * period),
    lo: Math.exp((slope - reach) * period),
    hi: Math.exp((slope + reach) * period),
    p: quasi ? studentTwoSided(z, df) : Math.min(1, 2 * normalUpper(Math.abs(z))),
  };
}

/** Are all waves 0? Their coefficients against their covariance. */
function seasonP({ coefficients, covariance, df }: GlmFit, first: number, quasi: boolean): number {
  const p = coefficients.length;
  const q = p - first;
  const block = new Float64Array(q * q);
  for (let a = 0; a < q; a++) for (let b = 0; b < q; b++) block[a * q + b] = covariance[(first + a) * p + first + b]!;
  const right = Float64Array.from({ length: q }, (_, a) => coefficients[first + a]!);
  if (!choleskyInPlace(block, q)) return 1;
  choleskySolve(block, q, right);
  let wald = 0;
  for (let a = 0; a < q; a++) wald += right[a]! * coefficients[first + a]!;
  return quasi ? fisherUpper(wald / q, q, df) : chiSquareUpper(wald, q);
}

/** Of the season as a curve, looked at in 1200 places of a period. */
function peakOf(coefficients: Float64Array, period: number): { peak: number; swing: number } {
  let [highest, lowest, peak] = [-Infinity, Infinity, 0];
  for (let i = 0; i < 1200; i++) {
    const at = (period * i) / 1200;
    let log = 0;
    for (let c = 0, k = 1; c < coefficients.length; k++) {
      const turn = (2 * Math.PI * k * (at + 1)) / period;
      if (2 * k !== period) log += coefficients[c++]! * Math.sin(turn);
      log += coefficients[c++]! * Math.cos(turn);
    }
    if (log > highest) [highest, peak] = [log, at];
    lowest = Math.min(lowest, log);
  }
  return { peak, swing: Math.exp(highest - lowest) };
}
