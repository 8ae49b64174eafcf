// Events known only to lie between two times, each handed on as stretches of wall-clock time with the weight of one minute of it.
import { type ClockZone, checkZone, offsetAt } from './clock-zone.ts';

/** What hours or months do with a stretch, and with an event whose time is known. */
export interface Spread {
  stretch(from: number, to: number, perMinute: number): void;
  instant(at: number, weight: number): void;
}

/** Dates end here, 270,000 years from 1970: further numbers are no minutes. */
const furthest = 1.44e11;

export function spreadEvents(
  name: string,
  from: ArrayLike<number>,
  to: ArrayLike<number>,
  counts: ArrayLike<number> | undefined,
  zone: ClockZone | undefined,
  spread: Spread,
): void {
  if (zone) checkZone(name, zone);
  let near = 0;
  for (let i = 0; i < from.length; i++) {
    const weight = counts ? counts[i]! : 1;
    const start = from[i]!;
    const end = to[i]!;
    const length = end - start;
    // an end that is missing, or not behind the start, leaves the start
    if (!(length > 0)) {
      if (zone) near = offsetAt(zone, start, near);
      spread.instant(zone ? start + zone.offset[near]! : start, weight);
      continue;
    }
    const perMinute = weight / length;
    if (!zone) {
      spread.stretch(start, end, perMinute);
      continue;
    }
    near = offsetAt(zone, start, near);
    let k = near;
    for (let at = start; at < end; k++) {
      const until = k + 1 < zone.from.length ? Math.min(end, zone.from[k + 1]!) : end;
      spread.stretch(at + zone.offset[k]!, until + zone.offset[k]!, perMinute);
      at = until;
    }
  }
}

export function checkEvents(name: string, from: ArrayLike<number>, to: ArrayLike<number>, counts?: ArrayLike<number>): void {
  if (to.length !== from.length) throw new RangeError(`${name}: to has ${to.length} times, from has ${from.length}`);
  if (counts && counts.length !== from.length) throw new RangeError(`${name}: counts has ${counts.length} values, from has ${from.length}`);
  for (let i = 0; i < from.length; i++) {
    if (!(Math.abs(from[i]!) <= furthest))
      throw new RangeError(`${name}: from must be minutes within ±${furthest}, got ${from[i]} at ${i}`);
    if (Math.abs(to[i]!) > furthest) throw new RangeError(`${name}: to must be minutes within ±${furthest} or NaN, got ${to[i]} at ${i}`);
    if (counts && !(counts[i]! >= 0 && counts[i]! < Infinity))
      throw new RangeError(`${name}: counts must be 0 or more, got ${counts[i]} at ${i}`);
  }
}
