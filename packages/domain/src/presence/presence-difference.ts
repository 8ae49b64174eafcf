// Whether one week of shifts meets more than another, or whether that cannot be told. Hours that both cover say nothing of the difference, so
// only the hours that one of them covers alone are counted.
import { poissonMeanInterval } from '@samsyn/stats';

export interface PresenceDifference {
  /** expected incidents per year at covered hours: of the one less of the other */
  readonly perYear: number;
  readonly interval: { readonly low: number; readonly high: number };
  /** incidents of the window at the hours that only one of them covers */
  readonly n: number;
  readonly verdict: 'more' | 'fewer' | 'cannot_tell';
}

/** incidents of the window, below which nothing is said of covered hours */
export const leastCovered = 10;

/**
 * 95 % interval of the difference of two independent Poisson means, put together from the interval of each (MOVER: Zou & Donner 2008,
 * Statistics in Medicine 27:1693). Counts of a smoothed week vary less than Poisson counts, so it is on the wide side.
 * @param incidents expected per year, cell by cell. @param years length of the window that they were counted in
 */
export function presenceDifference(
  incidents: Float64Array,
  one: ReadonlySet<number>,
  other: ReadonlySet<number>,
  years: number,
): PresenceDifference {
  const alone = (a: ReadonlySet<number>, b: ReadonlySet<number>): number => {
    let sum = 0;
    for (const cell of a) if (!b.has(cell)) sum += incidents[cell] ?? 0;
    return sum * years;
  };
  const [x, y] = [alone(one, other), alone(other, one)];
  const [[xLow, xHigh], [yLow, yHigh]] = [poissonMeanInterval(x), poissonMeanInterval(y)];
  const low = (x - y - Math.hypot(x - xLow, yHigh - y)) / years;
  const high = (x - y + Math.hypot(xHigh - x, y - yLow)) / years;
  const n = Math.round(x + y);
  const sure = x + y >= leastCovered;
  return {
    perYear: (x - y) / years,
    interval: { low, high },
    n,
    verdict: sure && low > 0 ? 'more' : sure && high < 0 ? 'fewer' : 'cannot_tell',
  };
}
