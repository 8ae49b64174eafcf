// Aoristic weights (Ratcliffe 2000, 2002): an event known only to lie between two times is spread evenly over that interval.
// Wall-clock minutes: a night with a changed clock keeps the hours people read on it.

export const hoursOfWeek = 168;
const weekMinutes = 10_080;

/**
 * The week of a set of events: 168 weights, Monday 00 first, that sum to the number of events (times `counts`).
 * @param from, to  minutes since 1970-01-01 00:00 on the wall clock; `to` exclusive, to ≤ from = an instant
 * @param counts    events behind each row; 1 unless given
 * Intervals longer than a week wrap, so that whole weeks weigh on every hour alike. O(n + 168) by cumulative differences.
 */
export function aoristicWeek(from: ArrayLike<number>, to: ArrayLike<number>, counts?: ArrayLike<number>): Float64Array {
  const edges = new Float64Array(hoursOfWeek);
  // change of the weight of hour h against hour h − 1 from whole hours inside intervals
  const steps = new Float64Array(hoursOfWeek + 1);
  let everywhere = 0;
  for (let i = 0; i < from.length; i++) {
    const weight = counts ? counts[i]! : 1;
    // 1970-01-01 was a Thursday: three days after Monday
    const start = (((from[i]! + 4320) % weekMinutes) + weekMinutes) % weekMinutes;
    const length = to[i]! - from[i]!;
    if (length <= 0) {
      edges[Math.floor(start / 60)]! += weight;
      continue;
    }
    const perMinute = weight / length;
    everywhere += Math.floor(length / weekMinutes) * 60 * perMinute;
    const rest = length % weekMinutes;
    if (rest === 0) continue;
    const end = start + rest;
    const firstHour = Math.floor(start / 60);
    const lastHour = Math.floor(end / 60);
    if (firstHour === lastHour) {
      edges[firstHour]! += rest * perMinute;
      continue;
    }
    edges[firstHour]! += ((firstHour + 1) * 60 - start) * perMinute;
    if (end > lastHour * 60) edges[lastHour % hoursOfWeek]! += (end - lastHour * 60) * perMinute;
    if (lastHour > firstHour + 1) {
      const whole = 60 * perMinute;
      const a = firstHour + 1;
      if (lastHour <= hoursOfWeek) {
        steps[a]! += whole;
        steps[lastHour]! -= whole;
      } else {
        if (a < hoursOfWeek) {
          steps[a]! += whole;
          steps[hoursOfWeek]! -= whole;
        }
        steps[Math.max(0, a - hoursOfWeek)]! += whole;
        steps[lastHour - hoursOfWeek]! -= whole;
      }
    }
  }
  const week = new Float64Array(hoursOfWeek);
  let running = 0;
  for (let hour = 0; hour < hoursOfWeek; hour++) {
    running += steps[hour]!;
    // differences of sums leave dust of either sign; a weight is never below nothing
    week[hour] = edges[hour]! + everywhere + Math.max(0, running);
  }
  return week;
}

/** The same folded to the 24 hours of a day. */
export function hoursOfDay(week: ArrayLike<number>): Float64Array {
  const day = new Float64Array(24);
  for (let hour = 0; hour < hoursOfWeek; hour++) day[hour % 24]! += week[hour]!;
  return day;
}
