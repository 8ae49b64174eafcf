// A day and a clock time in Sweden as a moment, whatever clock the computer has.

const wall = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Stockholm',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

/** The Swedish clock at a moment, as if it were UTC. */
function swedishWall(moment: number): number {
  const parts = Object.fromEntries(wall.formatToParts(moment).map(({ type, value }) => [type, Number(value)]));
  return Date.UTC(parts.year ?? 0, (parts.month ?? 1) - 1, parts.day, parts.hour, parts.minute);
}

/** @param day YYYY-MM-DD @param clock HH:MM. A time the clock skips in spring is an hour later; one it passes twice is the first. */
export function swedishMoment(day: string, clock: string): Date {
  const asked = Date.parse(`${day}T${clock}:00Z`);
  const at = asked - (swedishWall(asked) - asked);
  // the offset before a change and after it are an hour apart: the first guess may stand on the wrong side
  const earlier = asked - 2 * 3_600_000;
  return new Date(swedishWall(earlier) === asked ? earlier : swedishWall(at) === asked ? at : asked - 3_600_000);
}

/** HH:MM by the Swedish clock. */
export const swedishClock = (moment: Date): string => new Date(swedishWall(moment.getTime())).toISOString().slice(11, 16);
