// Swedish wall time and moments. An hour that the clocks jump over is moved on; one that comes twice is its first.
import { existingMinute, offsetAt, zoneChanges } from '../incident/zone-changes.ts';

const zone = 'Europe/Stockholm';
const minute = 60_000;

/** The moment (milliseconds since 1970) of `2026-07-03T21:00` on a Swedish clock. */
export function instantOf(wall: string): number {
  const written = Date.parse(`${wall.slice(0, 16)}Z`) / minute;
  if (Number.isNaN(written)) throw new RangeError(`no wall time: ${wall}`);
  const shown = existingMinute(written, zone);
  const year = new Date(shown * minute).getUTCFullYear();
  // the latest change that the clock has passed; twice-shown minutes belong to before it
  let offset: number | null = null;
  for (const { at, before, after } of zoneChanges(year, zone)) {
    offset ??= before;
    if (shown >= at + Math.max(before, after)) offset = after;
  }
  return (shown - (offset ?? offsetAt(shown, zone))) * minute;
}

/** What a Swedish clock shows at this moment: `2026-07-03T21:00`. */
export function wallOf(moment: Date | number): string {
  const at = typeof moment === 'number' ? moment : moment.getTime();
  return new Date(at + offsetAt(Math.floor(at / minute), zone) * minute).toISOString().slice(0, 16);
}

/** A wall time so many minutes on, on the clock: 21.00 and five hours is 02.00 whatever the clocks do that night. */
export const wallAfter = (wall: string, minutes: number): string =>
  new Date(Date.parse(`${wall.slice(0, 16)}Z`) + minutes * minute).toISOString().slice(0, 16);
