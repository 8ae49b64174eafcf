// Wall-clock time from real time. The package has no clock and no table of zones: a zone is told as what its clocks did, and when.

export interface ClockZone {
  /** minutes since 1970-01-01 00:00 UTC from which each offset holds, ascending; the first one holds before it too */
  readonly from: ArrayLike<number>;
  /** minutes that the wall clock is ahead of UTC from then on */
  readonly offset: ArrayLike<number>;
}

/**
 * What did the clock on the wall show? Turns real minutes into wall-clock minutes by the clock changes of a zone.
 * @not Where times were written down from the wall clock already, as police records are: they need no turning.
 * @formula wall = real + offset[k] for the last k with from[k] ≤ real
 * @pitfall Not reversible: the hour when clocks go back is shown twice, the hour when they go forward never.
 * @pitfall A zone told too short goes on with its last offset: a summer after the last told change is an hour off.
 * @param real minutes since 1970-01-01 00:00 UTC
 * @param zone when which offset begins
 * @returns minutes since 1970-01-01 00:00 on the wall clock, as many as given
 * @throws RangeError on a time that is not finite, a zone that is empty, of unequal lengths, or not ascending
 * @cost O(n log k) for k clock changes; a million times 30 ms
 * @source The rules of summer time: Directive 2000/84/EC (last Sunday of March and of October, 01:00 UTC). Checked against the zone table of Node 20
 *   (Intl, Europe/Stockholm).
 * @example
 * const utc = (...when: [number, number, number, number]) => Date.UTC(...when) / 60_000;
 * const stockholm = {
 *   from: [utc(2025, 9, 26, 1), utc(2026, 2, 29, 1), utc(2026, 9, 25, 1)],
 *   offset: [60, 120, 60],
 * };
 * const hours = Array.from({ length: 5 }, (_, i) => utc(2026, 2, 28, 23) + 60 * i);
 * Array.from(wallMinutes(hours, stockholm), (minute) => (minute / 60) % 24) // 0, 1, 3, 4, 5: no hour 2 that night
 * @figure barsFigure({ title: 'Hours the clock showed from midnight on 29 March 2026', bars: answer.map((hour, i) => ({ name: `${i + 1}. hour of the day`, value: hour })) })
 */
export function wallMinutes(real: ArrayLike<number>, zone: ClockZone): Float64Array {
  checkZone('wallMinutes', zone);
  const wall = new Float64Array(real.length);
  let k = 0;
  for (let i = 0; i < wall.length; i++) {
    const at = real[i]!;
    if (!Number.isFinite(at)) throw new RangeError(`wallMinutes: times must be finite, got ${at} at ${i}`);
    k = offsetAt(zone, at, k);
    wall[i] = at + zone.offset[k]!;
  }
  return wall;
}

export function checkZone(name: string, { from, offset }: ClockZone): void {
  if (from.length === 0 || from.length !== offset.length)
    throw new RangeError(`${name}: a zone needs as many offsets as times, at least one, got ${offset.length} and ${from.length}`);
  for (let k = 0; k < from.length; k++) {
    if (!Number.isFinite(offset[k]!)) throw new RangeError(`${name}: offsets must be finite, got ${offset[k]} at ${k}`);
    if (Number.isNaN(from[k]!) || (k > 0 && !(from[k]! > from[k - 1]!)))
      throw new RangeError(`${name}: a zone's times must ascend, got ${from[k]} at ${k}`);
  }
}

/** Which offset holds at a time; `near` is where it was last. */
export function offsetAt({ from }: ClockZone, at: number, near: number): number {
  const last = from.length - 1;
  if ((near === 0 || from[near]! <= at) && (near === last || from[near + 1]! > at)) return near;
  let low = 0;
  let high = last;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (from[middle]! <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}
