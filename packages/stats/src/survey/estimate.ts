// What a survey figure is: a value with its error, or why there is none.
import { studentUpperQuantile } from '../numeric/student-t.ts';
import type { SurveyDesign } from './design.ts';

export interface KnownEstimate {
  readonly known: true;
  readonly value: number;
  readonly se: number;
  readonly lo: number;
  readonly hi: number;
  /** answers that it rests on */
  readonly n: number;
  /** degrees of freedom of the interval */
  readonly df: number;
}

/**
 * 'too_few': fewer answers than may be shown. 'lonely_unit': a stratum of one. 'no_freedom': no more units than strata. 'no_weight': the
 * denominator is 0. 'no_spread': nobody differs from anybody, so there is no error to measure a difference by.
 */
export interface UnknownEstimate {
  readonly known: false;
  readonly reason: 'too_few' | 'lonely_unit' | 'no_freedom' | 'no_weight' | 'no_spread';
  readonly n: number;
}

export type SurveyEstimate = KnownEstimate | UnknownEstimate;

export interface EstimateOptions {
  /** per row: 1 = belongs to the group that is asked about, 0 = not; all unless told */
  readonly domain?: ArrayLike<number>;
  /** the number that stands for "did not answer", beside NaN */
  readonly missing?: number;
  /** fewer answers give no figure: 30 unless told; lower only what is not shown to anybody (input of `fayHerriot`) */
  readonly smallest?: number;
  /** .95 unless told */
  readonly level?: number;
}

/** Options read once for a call. */
export interface Asked {
  readonly who: string;
  readonly survey: SurveyDesign;
  /** per row: 1 = in the domain and of the sample */
  readonly inside: Uint8Array;
  /** rows inside */
  readonly rows: number;
  readonly df: number;
  /** the quantile of t that intervals reach to; 0 without degrees of freedom */
  readonly t: number;
  readonly missing: number;
  readonly smallest: number;
  readonly level: number;
}

export function readOptions(who: string, survey: SurveyDesign, options: EstimateOptions): Asked {
  const { domain, missing = Number.NaN, smallest = 30, level = 0.95 } = options;
  if (domain && domain.length !== survey.n) throw new RangeError(`${who}: domain has ${domain.length} rows, expected ${survey.n}`);
  if (!(smallest >= 1)) throw new RangeError(`${who}: smallest must be at least 1, got ${smallest}`);
  if (!(level > 0 && level < 1)) throw new RangeError(`${who}: level must be in (0, 1), got ${level}`);
  const inside = new Uint8Array(survey.n);
  let rows = 0;
  for (let i = 0; i < survey.n; i++) {
    if (domain && domain[i] !== 0 && domain[i] !== 1) throw new RangeError(`${who}: domain must be 0 or 1, got ${domain[i]} in row ${i}`);
    if (survey.weights[i] === 0 || domain?.[i] === 0) continue;
    inside[i] = 1;
    rows++;
  }
  const df = rows === survey.n ? survey.df : domainDf(survey, inside);
  return { who, survey, inside, rows, df, t: df > 0 ? studentUpperQuantile((1 - level) / 2, df) : 0, missing, smallest, level };
}

/** Units with a row inside less strata with one. */
function domainDf({ stages }: SurveyDesign, inside: Uint8Array): number {
  const { unit, stratum, drawn } = stages[0]!;
  const units = new Uint8Array(stratum.length);
  const strata = new Uint8Array(drawn.length);
  let df = 0;
  for (let i = 0; i < inside.length; i++) {
    if (inside[i] === 0 || units[unit[i]!] === 1) continue;
    units[unit[i]!] = 1;
    df++;
    const s = stratum[unit[i]!]!;
    if (strata[s] === 0) df--;
    strata[s] = 1;
  }
  return df;
}

/** A column in place of `into`; rows that did not answer or do not belong get NaN. Returns the answers. */
export function readColumn({ who, inside, missing }: Asked, column: ArrayLike<number>, into: Float64Array): number {
  if (column.length !== into.length) throw new RangeError(`${who}: a column has ${column.length} rows, expected ${into.length}`);
  into.set(column);
  let n = 0;
  for (let i = 0; i < into.length; i++) {
    const value = into[i]!;
    if (inside[i] === 0 || value === missing) into[i] = Number.NaN;
    else if (value - value === 0) n++;
    else if (value === Infinity || value === -Infinity) throw new RangeError(`${who}: answers must be finite, got ${value} in row ${i}`);
  }
  return n;
}

/** Why no figure can be given from n answers, or null. */
export function refusal({ survey, df, smallest }: Asked, n: number): UnknownEstimate | null {
  if (n < smallest) return { known: false, reason: 'too_few', n };
  if (survey.lonely > 0 && survey.lonelyRule === 'refuse') return { known: false, reason: 'lonely_unit', n };
  if (df < 1) return { known: false, reason: 'no_freedom', n };
  return null;
}

/** Value ± t·se. */
export function withInterval({ df, t }: Asked, value: number, variance: number, n: number): KnownEstimate {
  const se = Math.sqrt(variance);
  const reach = t * se;
  return { known: true, value, se, lo: value - reach, hi: value + reach, n, df };
}
