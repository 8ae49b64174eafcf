// Would a date when nothing began have shown as much?
import { monteCarloP } from '../inference/p-value.ts';
import { type InterruptedSeriesOptions, its } from './interrupted-series.ts';

export interface PlaceboDatesOptions extends InterruptedSeriesOptions {
  /** observations that must lie before and after each pretended start; the period, but at least 12, unless told */
  readonly edge?: number;
}

export type PlaceboDates =
  | {
      readonly known: true;
      /** step over its standard error at the true start */
      readonly observed: number;
      /** pretended starts, all before the true one, and the same of each */
      readonly dates: Int32Array;
      readonly z: Float64Array;
      /** ratio of the step at each */
      readonly step: Float64Array;
      /** share of dates, the true one counted in, with a step as large against its error, up or down */
      readonly p: number;
      /** the least p that so many dates can give */
      readonly least: number;
    }
  | { readonly known: false; readonly reason: 'too_few_before' | 'no_fit' };

/**
 * Is the step at the start of the measure larger than the steps one finds at dates when nothing began?
 * @not As a second p-value beside that of `its`: dates beside each other share most of their observations. It tells whether the model sees steps
 *   everywhere.
 * @formula z_d = step_d/se_d of `its` fitted to what lies before the true start, with start d;  p = (#{|z_d| ≥ |z|} + 1)/(dates + 1)
 * @pitfall Where many placebo dates show a large step the standard errors are too small: try se 'nw' or 'negbin'.
 * @pitfall The smallest p is 1/(dates + 1): with twenty dates nothing below .048 can come out.
 * @param y counts, one a period
 * @param options as `its`, and how far from either end a date must lie
 * @returns the true step's z, every pretended one's and p; { known: false } where no date fits before the start or the true one has no fit
 * @throws RangeError as `its`, or when edge is not a whole number from 3
 * @cost one `its` a date: 144 months about 10 ms
 * @source Abadie, Diamond & Hainmueller 2015 ("in-time placebos"), doi 10.1111/ajps.12116
 * @example
 * const y = Array.from({ length: 72 }, (_, t) => Math.round((t < 60 ? 30 : 18) * (1 + 0.2 * Math.sin(t / 1.9)) + ((t * 7) % 11) - 5));
 * const { known, ...told } = placeboDates(y, { start: 60, period: 12, harmonics: 1 });
 * told
 * @figure linesFigure({ title: 'Step over its standard error at dates when nothing began, and at the start', x: [...answer.dates, 60], marked: [60], series: [{ name: 'z', y: [...answer.z, answer.observed], dots: true }] })
 */
export function placeboDates(y: ArrayLike<number>, options: PlaceboDatesOptions): PlaceboDates {
  const { start, period, exposure } = options;
  const edge = options.edge ?? Math.max(12, Math.ceil(period ?? 0));
  if (!(Number.isInteger(edge) && edge >= 3)) throw new RangeError(`placeboDates: edge must be a whole number from 3, got ${edge}`);
  const real = its(y, options);
  if (start - 2 * edge < 0) return { known: false, reason: 'too_few_before' };
  if (!real.known || !(real.step.se > 0)) return { known: false, reason: 'no_fit' };
  const earlier = Float64Array.from({ length: start }, (_, i) => y[i]!);
  const own = { ...options, ...(exposure && { exposure: Float64Array.from({ length: start }, (_, i) => exposure[i]!) }) };
  const observed = real.step.log / real.step.se;
  const found: [date: number, z: number, step: number][] = [];
  for (let date = edge; date <= start - edge; date++) {
    const fit = its(earlier, { ...own, start: date });
    if (fit.known && fit.step.se > 0) found.push([date, fit.step.log / fit.step.se, fit.step.ratio]);
  }
  if (found.length === 0) return { known: false, reason: 'too_few_before' };
  const atLeast = found.filter(([, z]) => Math.abs(z) >= Math.abs(observed)).length;
  return {
    known: true,
    observed,
    dates: Int32Array.from(found, ([date]) => date),
    z: Float64Array.from(found, ([, z]) => z),
    step: Float64Array.from(found, ([, , step]) => step),
    p: monteCarloP(atLeast, found.length),
    least: monteCarloP(0, found.length),
  };
}
