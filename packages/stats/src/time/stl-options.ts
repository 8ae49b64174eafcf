// What a decomposition may be told, and what it takes when it is not.

export interface StlOptions {
  /** values in a year (week, day): a whole number from 2 */
  readonly period: number;
  /** 'periodic' unless told: the same season every year; an odd number from 3 (years) lets it change, slower the larger */
  readonly sWindow?: 'periodic' | number;
  /** false unless told; true: values far from the curve count less, in 15 rounds */
  readonly robust?: boolean;
  /** neighbours of the trend, odd: the next odd number from 1.5 period/(1 − 1.5/sWindow) unless told */
  readonly tWindow?: number;
  /** neighbours of the low-pass filter, odd: the next odd number from the period unless told */
  readonly lWindow?: number;
  /** means (0) or lines (1): 0, 1 and that of the trend unless told */
  readonly sDegree?: 0 | 1;
  readonly tDegree?: 0 | 1;
  readonly lDegree?: 0 | 1;
  /** 1 unless told: every value; 'tenth': every ⌈window/10⌉th, straight lines between, as R does; or one number for all three */
  readonly jump?: 'tenth' | number;
  /** passes within a round, 2 (robust 1), and rounds of robustness, 0 (robust 15), unless told */
  readonly inner?: number;
  readonly outer?: number;
}

export interface StlPlan {
  readonly period: number;
  readonly periodic: boolean;
  readonly windows: { readonly seasonal: number; readonly trend: number; readonly lowPass: number };
  readonly degrees: { readonly seasonal: 0 | 1; readonly trend: 0 | 1; readonly lowPass: 0 | 1 };
  readonly jumps: { readonly seasonal: number; readonly trend: number; readonly lowPass: number };
  readonly inner: number;
  readonly outer: number;
}

const odd = (value: number): number => (value % 2 === 0 ? value + 1 : value);

export function stlPlan(n: number, options: StlOptions): StlPlan {
  const { period, sWindow = 'periodic', robust = false, jump = 1 } = options;
  if (!(Number.isInteger(period) && period >= 2)) throw new RangeError(`stl: period must be a whole number from 2, got ${period}`);
  const periodic = sWindow === 'periodic';
  const seasonal = window('sWindow', periodic ? 10 * Math.max(1, n) + 1 : sWindow);
  const trend = window('tWindow', options.tWindow ?? odd(Math.ceil((1.5 * period) / (1 - 1.5 / seasonal))));
  const lowPass = window('lWindow', options.lWindow ?? odd(period));
  const degrees = {
    seasonal: degree('sDegree', options.sDegree ?? 0),
    trend: degree('tDegree', options.tDegree ?? 1),
    lowPass: degree('lDegree', options.lDegree ?? options.tDegree ?? 1),
  };
  if (jump !== 'tenth' && !(Number.isInteger(jump) && jump >= 1))
    throw new RangeError(`stl: jump must be 'tenth' or a whole number from 1, got ${jump}`);
  const each = (width: number): number => (jump === 'tenth' ? Math.ceil(width / 10) : jump);
  const inner = options.inner ?? (robust ? 1 : 2);
  const outer = options.outer ?? (robust ? 15 : 0);
  if (!(Number.isInteger(inner) && inner >= 1)) throw new RangeError(`stl: inner must be a whole number from 1, got ${inner}`);
  if (!(Number.isInteger(outer) && outer >= 0)) throw new RangeError(`stl: outer must be a whole number from 0, got ${outer}`);
  return {
    period,
    periodic,
    windows: { seasonal, trend, lowPass },
    degrees,
    jumps: { seasonal: each(seasonal), trend: each(trend), lowPass: each(lowPass) },
    inner,
    outer,
  };
}

function window(name: string, value: number): number {
  if (!(Number.isInteger(value) && value >= 3 && value % 2 === 1))
    throw new RangeError(`stl: ${name} must be an odd number from 3, got ${value}`);
  return value;
}

function degree(name: string, value: 0 | 1): 0 | 1 {
  if (value !== 0 && value !== 1) throw new RangeError(`stl: ${name} must be 0 or 1, got ${String(value)}`);
  return value;
}
