// A part of a year by its name, as tables of counts write it: "januari", "Jan", "5", "kvartal 2", "Q3", "Helår".
import { monthTime, quarterTime, type TimeFault, type WallTime, yearTime } from './wall-time.ts';

/** First letters that tell the months apart, in Swedish and English alike ("maj" and "may" both start with "ma"). */
const months = ['jan', 'feb', 'mar', 'apr', 'ma[jy]', 'jun', 'jul', 'aug', 'sep', 'o[kc]t', 'nov', 'dec'].map(
  (start) => new RegExp(`^${start}[a-z]*\\.?$`, 'i'),
);
const quarter = /^(?:kv|kvartal|q|quarter)\.?\s*([1-4])$|^([1-4])(?::[ae]|a|e)?\s*(?:kv|kvartalet)$/i;
const wholeYear = /^(?:hel[aå]r(?:et)?|hela året|år(?:et)?|year|annual|)$/i;

/** The year of a cell such as "2026 prel."; NaN when it is none. */
export function readYear(text: string): number {
  const year = /^(\d{4})(?:\s*\(?prel[a-zåäö]*\.?\)?)?$/i.exec(text);
  return year ? Number(year[1]) : Number.NaN;
}

/** The period with this name in this year. */
export function periodOf(year: number, name: string): WallTime | TimeFault {
  if (wholeYear.test(name)) return yearTime(year);
  const part = quarter.exec(name);
  if (part) return quarterTime(year, Number(part[1] ?? part[2]));
  if (/^\d{1,2}$/.test(name)) return monthTime(year, Number(name));
  const month = months.findIndex((pattern) => pattern.test(name));
  return month < 0 ? 'import.badDate' : monthTime(year, month + 1);
}
