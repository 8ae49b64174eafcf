// The twelve months, January first: like the hours of the week, but every month of the calendar has its own length.
import type { Spread } from './aoristic-spread.ts';
import { dayOfMonth, monthOf } from './civil-day.ts';

/** A mean month of the calendar, in minutes: only to guess from. */
const meanMonth = (146_097 * 1440) / 4800;

export interface YearMonths extends Spread {
  weights(): Float64Array;
}

/** For stretches between two wall-clock minutes. */
export function yearMonths(earliest: number, latest: number): YearMonths {
  const firstMonth = monthOf(earliest / 1440);
  const months = monthOf(latest / 1440) - firstMonth + 1;
  const starts = Float64Array.from({ length: months + 1 }, (_, m) => dayOfMonth(firstMonth + m) * 1440);
  const edges = new Float64Array(months + 1);
  const steps = new Float64Array(months + 1);

  function monthAt(at: number): number {
    let m = Math.min(months - 1, Math.max(0, Math.floor((at - starts[0]!) / meanMonth)));
    while (m > 0 && starts[m]! > at) m--;
    while (m < months && starts[m + 1]! <= at) m++;
    return m;
  }

  return {
    stretch(from, to, perMinute) {
      const first = monthAt(from);
      const last = monthAt(to);
      if (first === last) {
        edges[first]! += (to - from) * perMinute;
        return;
      }
      edges[first]! += (starts[first + 1]! - from) * perMinute;
      edges[last]! += (to - starts[last]!) * perMinute;
      steps[first + 1]! += perMinute;
      steps[last]! -= perMinute;
    },
    instant(at, weight) {
      edges[monthAt(at)]! += weight;
    },
    weights() {
      const year = new Float64Array(12);
      let running = 0;
      for (let m = 0; m < months; m++) {
        running += steps[m]!;
        const month = (((firstMonth + m) % 12) + 12) % 12;
        year[month] = year[month]! + edges[m]! + Math.max(0, running) * (starts[m + 1]! - starts[m]!);
      }
      return year;
    },
  };
}
