// The 168 hours of the week, Monday 00 first, filled by cumulative differences: a long stretch costs as much as a short one.
import type { Spread } from './aoristic-spread.ts';

export const hoursOfWeek = 168;
const weekMinutes = 10_080;

export interface WeekHours extends Spread {
  weights(): Float64Array;
}

export function weekHours(): WeekHours {
  const edges = new Float64Array(hoursOfWeek + 1);
  // change of the weight of hour h against hour h − 1 from whole hours inside stretches
  const steps = new Float64Array(hoursOfWeek + 1);
  let everywhere = 0;

  /** Within one week. */
  function within(start: number, end: number, perMinute: number): void {
    const first = Math.floor(start / 60);
    const last = Math.floor(end / 60);
    if (first === last) {
      edges[first]! += (end - start) * perMinute;
      return;
    }
    edges[first]! += ((first + 1) * 60 - start) * perMinute;
    edges[last]! += (end - last * 60) * perMinute;
    if (last === first + 1) return;
    steps[first + 1]! += 60 * perMinute;
    steps[last]! -= 60 * perMinute;
  }

  return {
    stretch(from, to, perMinute) {
      const start = minuteOfWeek(from);
      const weeks = Math.floor((to - from) / weekMinutes);
      everywhere += weeks * 60 * perMinute;
      const end = start + (to - from - weeks * weekMinutes);
      if (end <= weekMinutes) within(start, end, perMinute);
      else {
        within(start, weekMinutes, perMinute);
        within(0, end - weekMinutes, perMinute);
      }
    },
    instant(at, weight) {
      edges[Math.floor(minuteOfWeek(at) / 60)]! += weight;
    },
    weights() {
      const week = new Float64Array(hoursOfWeek);
      let running = 0;
      for (let hour = 0; hour < hoursOfWeek; hour++) {
        running += steps[hour]!;
        // differences of sums leave dust of either sign; a weight is never below nothing
        week[hour] = edges[hour]! + everywhere + Math.max(0, running);
      }
      return week;
    },
  };
}

/** 0 at Monday 00:00; 1970-01-01 was a Thursday. */
function minuteOfWeek(minutes: number): number {
  const sinceMonday = minutes + 4320;
  const rest = sinceMonday - weekMinutes * Math.floor(sinceMonday / weekMinutes);
  // the quotient of a time just before midnight may round up
  return rest < 0 ? rest + weekMinutes : rest;
}
