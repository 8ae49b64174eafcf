// The same for very many series: shares of them go to workers.
import type { Pool } from '../parallel/pool.ts';
import type { Farrington } from './farrington-answer.ts';
import type { FarringtonOptions } from './farrington-options.ts';

/**
 * What is going up now, among thousands of weekly series? `farrington` on all processors; the answer is the same whatever their number.
 * @not For a few hundred series and one week: one processor needs less time than the workers' start.
 * @formula as `farrington`: each series is judged by itself, so that shares of them join without a seam
 * @pitfall The workers must serve it by this name: `serveTasks({ farrington }, port)`.
 * @param pool of `startPool`
 * @param counts whole numbers from 0, series after series
 * @param nSeries how many series
 * @param nTime how many weeks each of them has
 * @returns what `farrington` returns
 * @throws RangeError on sizes that do not fit; rejects with the message of `farrington` on any other misuse
 * @cost that of `farrington` shared among the workers, and a copy of the counts
 * @source as `farrington`
 * @example
 * const counts = Int32Array.from({ length: 640 }, (_, i) => (i % 320 === 319 ? 16 + i / 320 : 6 + (i % 3)));
 * const inThisThread = () => ({ send(task) { this.tell(answerTask({ farrington }, task)); }, listen(tell) { this.tell = tell; }, stop() {} });
 * const waiting = farringtonOn(startPool(inThisThread, 2), counts, 2, 320);
 * typeof waiting.then
 * @figure barsFigure({ title: 'Upper bounds of two series, judged together or apart', bars: [counts.slice(0, 320), counts.slice(320)].map((one, i) => ({
 *   name: `series ${i + 1}`, value: farrington(one, 1, 320).upper[0] })) })
 */
export async function farringtonOn(
  pool: Pool,
  counts: ArrayLike<number>,
  nSeries: number,
  nTime: number,
  options: FarringtonOptions = {},
): Promise<Farrington> {
  if (!(Number.isInteger(nSeries) && nSeries >= 1)) throw new RangeError(`farringtonOn: series must be whole, 1 or more, got ${nSeries}`);
  if (counts.length !== nSeries * nTime)
    throw new RangeError(`farringtonOn: ${counts.length} counts for ${nSeries} series of ${nTime} weeks`);
  const shares = Math.min(nSeries, pool.workers * 2);
  const edge = (share: number): number => Math.floor((share * nSeries) / shares);
  const calls = Array.from({ length: shares }, (_, share) => {
    const [from, to] = [edge(share), edge(share + 1)];
    return [Float64Array.from({ length: (to - from) * nTime }, (_, i) => counts[from * nTime + i]!), to - from, nTime, options] as const;
  });
  return joined((await pool.map('farrington', calls)) as Farrington[], nSeries);
}

function joined(parts: readonly Farrington[], series: number): Farrington {
  const { weeks, first } = parts[0]!;
  const n = series * weeks;
  const numbers = (name: 'expected' | 'upper' | 'p' | 'score' | 'phi' | 'trend'): Float64Array => {
    const all = new Float64Array(n);
    let at = 0;
    for (const part of parts) {
      all.set(part[name], at);
      at += part[name].length;
    }
    return all;
  };
  const marks = (name: 'state' | 'alarm'): Uint8Array => Uint8Array.from(parts.flatMap((part) => [...part[name]]));
  return {
    series,
    weeks,
    first,
    state: marks('state'),
    alarm: marks('alarm'),
    expected: numbers('expected'),
    upper: numbers('upper'),
    p: numbers('p'),
    score: numbers('score'),
    phi: numbers('phi'),
    trend: numbers('trend'),
  };
}
