// What a regression of an interrupted series stands on: level, trend, step, change of slope, season.

export interface InterruptedShape {
  /** index of the first observation after the measure began */
  readonly start: number;
  /** observations in a year: 12, 52.1775, 365.25; left out = no season */
  readonly period?: number;
  /** waves a year, each with sine and cosine; 2 with a period unless told */
  readonly harmonics?: number;
  /** what the change of slope counts at the first observation after: 0 (unless told) makes the step the change at that observation, 1 the
   * change just before it */
  readonly slopeFrom?: 0 | 1;
}

export interface InterruptedColumns {
  readonly columns: readonly Float64Array[];
  readonly names: readonly string[];
}

/** Where `interruptedColumns` puts them. */
export const [trendColumn, stepColumn, slopeColumn] = [1, 2, 3] as const;

/** Many series of one shape stand on the same columns: the last are kept, and nobody writes into them. */
let kept: { readonly key: string; readonly made: InterruptedColumns } | null = null;

export function interruptedColumns(n: number, shape: InterruptedShape): InterruptedColumns {
  const { start, period, harmonics, slopeFrom } = shape;
  const key = `${n} ${start} ${period} ${harmonics} ${slopeFrom}`;
  if (kept?.key !== key) kept = { key, made: makeColumns(n, shape) };
  return kept.made;
}

function makeColumns(n: number, { start, period, harmonics = period ? 2 : 0, slopeFrom = 0 }: InterruptedShape): InterruptedColumns {
  const width = 4 + 2 * harmonics;
  const memory = new Float64Array(width * n);
  const columns = Array.from({ length: width }, (_, a) => memory.subarray(a * n, (a + 1) * n));
  const names = ['level', 'trend', 'step', 'slope'];
  const [level, trend, step, slope] = columns as [Float64Array, Float64Array, Float64Array, Float64Array];
  for (let i = 0; i < n; i++) {
    level[i] = 1;
    trend[i] = i + 1;
    step[i] = i < start ? 0 : 1;
    slope[i] = i < start ? 0 : i - start + slopeFrom;
  }
  for (let k = 1; k <= harmonics; k++) {
    names.push(`sine ${k}`, `cosine ${k}`);
    wave(columns[2 + 2 * k]!, columns[3 + 2 * k]!, (2 * Math.PI * k) / period!);
  }
  return { columns, names };
}

/** Sine and cosine of 1, 2, 3 … turns: each from the one before by the addition theorem, afresh every 32nd, so that no error gathers. */
function wave(sine: Float64Array, cosine: Float64Array, turn: number): void {
  const [s1, c1] = [Math.sin(turn), Math.cos(turn)];
  for (let i = 0; i < sine.length; i++)
    if (i % 32 === 0) {
      sine[i] = Math.sin(turn * (i + 1));
      cosine[i] = Math.cos(turn * (i + 1));
    } else {
      sine[i] = sine[i - 1]! * c1 + cosine[i - 1]! * s1;
      cosine[i] = cosine[i - 1]! * c1 - sine[i - 1]! * s1;
    }
}

/** @throws RangeError */
export function checkShape(who: string, n: number, { start, period, harmonics = period ? 2 : 0 }: InterruptedShape): void {
  if (!(Number.isInteger(start) && start >= 0 && start <= n))
    throw new RangeError(`${who}: start must be an index from 0 to ${n}, got ${start}`);
  if (period !== undefined && !(period >= 2 && Number.isFinite(period)))
    throw new RangeError(`${who}: period must be 2 or more, got ${period}`);
  if (!(Number.isInteger(harmonics) && harmonics >= 0))
    throw new RangeError(`${who}: harmonics must be a whole number from 0, got ${harmonics}`);
  if (harmonics > 0 && period === undefined) throw new RangeError(`${who}: harmonics need a period`);
  if (harmonics > 0 && !(2 * harmonics < period!))
    throw new RangeError(`${who}: harmonics must be fewer than half of the period ${period}, got ${harmonics}`);
}
