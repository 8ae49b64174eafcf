// When a time zone's clocks are put forward or back: what is needed to know hours that do not exist and hours that come twice.
// The rules come from the platform's own time zone database; nothing here depends on the zone the program runs in.

/** At `at` (UTC minutes since 1970) the clock's distance from UTC goes from `before` to `after` minutes. */
export interface ZoneChange {
  readonly at: number;
  readonly before: number;
  readonly after: number;
}

const minute = 60_000;
/** No zone has had two changes within a week. */
const step = 7 * 1440;

const formats = new Map<string, Intl.DateTimeFormat>();
/** by zone and year: asked for every row, so without making a key of text each time */
const changes = new Map<string, Map<number, readonly ZoneChange[]>>();

/** Minutes from UTC in this zone at this UTC minute. @throws RangeError for a zone that is not in the database */
export function offsetAt(utc: number, zone: string): number {
  let format = formats.get(zone);
  if (!format) {
    format = new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: 'longOffset' });
    formats.set(zone, format);
  }
  const said = /GMT(?:([+-])(\d{2}):(\d{2}))?/.exec(format.format(utc * minute));
  if (!said?.[1]) return 0;
  return (said[1] === '-' ? -1 : 1) * (Number(said[2]) * 60 + Number(said[3]));
}

/** The changes from half a day before to half a day after this UTC year, in order. Cost: about a millisecond, once per year and zone. */
export function zoneChanges(year: number, zone: string): readonly ZoneChange[] {
  let ofZone = changes.get(zone);
  if (!ofZone) {
    ofZone = new Map();
    changes.set(zone, ofZone);
  }
  const known = ofZone.get(year);
  if (known) return known;
  const found: ZoneChange[] = [];
  const end = Date.UTC(year + 1, 0, 1) / minute + 720;
  let at = Date.UTC(year, 0, 1) / minute - 720;
  let before = offsetAt(at, zone);
  while (at < end) {
    const next = Math.min(end, at + step);
    const after = offsetAt(next, zone);
    if (after !== before) found.push({ at: changeBetween(at, next, before, zone), before, after });
    [at, before] = [next, after];
  }
  ofZone.set(year, found);
  return found;
}

function changeBetween(from: number, to: number, before: number, zone: string): number {
  let [low, high] = [from, to];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (offsetAt(middle, zone) === before) low = middle;
    else high = middle;
  }
  return high;
}

const yearOf = (minutes: number): number => new Date(minutes * minute).getUTCFullYear();

/** The wall-clock minute at a UTC minute. */
export function wallMinute(utc: number, zone: string): number {
  if (zone === 'UTC') return utc;
  let offset: number | null = null;
  for (const change of zoneChanges(yearOf(utc), zone)) {
    if (utc >= change.at) offset = change.after;
    else {
      offset ??= change.before;
      break;
    }
  }
  return utc + (offset ?? offsetAt(utc, zone));
}

/**
 * A wall-clock minute that the clock jumped over (02:30 on the night to summer time) is moved on as far as the clock was, to 03:30:
 * someone whose watch was not put forward wrote it down. Other minutes are given back as they are.
 */
export function existingMinute(wall: number, zone: string): number {
  if (zone === 'UTC') return wall;
  for (const { at, before, after } of zoneChanges(yearOf(wall), zone)) {
    if (after > before && wall >= at + before && wall < at + after) return wall + after - before;
  }
  return wall;
}

/** Does the clock show this minute twice (02:00–03:00 on the night to winter time)? */
export function comesTwice(wall: number, zone: string): boolean {
  return zoneChanges(yearOf(wall), zone).some(({ at, before, after }) => after < before && wall >= at + after && wall < at + before);
}
