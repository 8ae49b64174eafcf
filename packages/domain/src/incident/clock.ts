// A time of day in a cell of text: with or without colon, with am and pm, or as a spreadsheet's fraction of a day.

const colons = /^(\d{1,2})[:.](\d{2})(?:[:.](\d{2})(?:[.,]\d+)?)?\s*([AaPp])?\.?(?:[Mm]\.?)?$/;

/** Minutes of the day, 0–1440 ("24:00" is the end of the day): "1345", "745", "13:45", "1:45 PM", "0.572916"; NaN otherwise. */
export function readClock(text: string): number {
  if (/^(?:0|0?[.,]\d+)$/.test(text)) return minutesOfFraction(Number(text.replace(',', '.')));
  const colon = colons.exec(text);
  if (colon) return minutesOf(hourOf(Number(colon[1]), colon[4]), Number(colon[2]));
  if (/^\d{1,4}$/.test(text)) return minutesOf(Math.floor(Number(text) / 100), Number(text) % 100);
  return Number.NaN;
}

/** Why readClock could not read it: digits of a clock that no clock shows, 25:10, or no time of day at all. */
export const clockFault = (text: string): 'import.noSuchClock' | 'import.badDate' =>
  colons.test(text) || /^\d{3,4}$/.test(text) ? 'import.noSuchClock' : 'import.badDate';

/** Hour and minute as minutes of the day; NaN for a time that no clock shows. */
export function minutesOf(hour: number, minute: number): number {
  return (hour < 24 && minute < 60) || (hour === 24 && minute === 0) ? hour * 60 + minute : Number.NaN;
}

/** 12 am is midnight and 12 pm is noon; without a mark the hour is as written. */
export function hourOf(hour: number, half: string | undefined): number {
  if (!half) return hour;
  if (hour < 1 || hour > 12) return Number.NaN;
  return (hour % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
}

/** A fraction of a day as whole minutes. Fractions are not exact, so they are first rounded to the second. */
export function minutesOfFraction(fraction: number): number {
  return Math.floor(Math.round(fraction * 86_400) / 60);
}
