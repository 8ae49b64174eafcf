// Days and months as ISO text, counted on: "2026-11-30" → "2027-02-28". No clock and no time zone: a day is a day.

const millis = 86_400_000;
const at = (day: string): number => Date.parse(`${day.slice(0, 10)}T00:00:00Z`);
const isoOf = (moment: number): string => new Date(moment).toISOString().slice(0, 10);

/** So many days later; earlier when below zero. */
export const daysAfter = (day: string, days: number): string => isoOf(at(day) + days * millis);

/** Whole days from one to the other; below zero when the other is earlier. */
export const daysBetween = (from: string, to: string): number => Math.round((at(to) - at(from)) / millis);

/** The same day of a later month, of an earlier one when below zero; the last day of it where it is shorter. */
export function monthsAfter(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return isoOf(Date.UTC(year, month - 1 + months, Math.min(date, last)));
}

/** Every month from the first to the last, as YYYY-MM. */
export function monthsBetween(months: readonly string[]): string[] {
  const index = (month: string) => Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1;
  const sorted = [...months].sort();
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (first === undefined || last === undefined) return [];
  return Array.from({ length: index(last) - index(first) + 1 }, (_, i) => {
    const at = index(first) + i;
    return `${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`;
  });
}
