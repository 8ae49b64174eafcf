// Words of the data-protection documents, which are in Swedish, as the law's own. What roles and classes are called: access/access-words.ts.

import type { Grain } from '../access/grain.ts';
import { monthNames } from '../calendar/month-names.ts';
import type { SharingFacts } from './privacy-facts.ts';

const grainNames: Readonly<Record<Grain, string>> = {
  rows: 'rader',
  points: 'punkter i rutnät, utan brottskod',
  'area-month': 'antal per område och månad',
  counts: 'antal per område och månad, små tal dolda',
};

/** How finely a receiver sees, with the number that goes with it. */
export function grainText({ grain, minimum, gridMetres }: Pick<SharingFacts, 'grain' | 'minimum' | 'gridMetres'>): string {
  if (grain === 'points')
    return gridMetres > 0 ? `punkter i rutor om ${gridMetres} m, utan brottskod` : 'punkter som de lämnades, utan brottskod';
  if (grain === 'counts') return `antal per område och månad, inget under ${minimum}`;
  return grainNames[grain];
}

/** @example swedishDate('2026-11-25') // '25 november 2026' */
export function swedishDate(day: string): string {
  const [year = '', month = '', date = ''] = day.split('-');
  return `${Number(date)}\u00a0${monthNames.sv[Number(month) - 1]} ${year}`;
}

/** @example monthsText(60) // '5 år' */
export function monthsText(n: number | null): string {
  if (n === null) return 'bevaras enligt arkivreglerna';
  if (n % 12 === 0) return `${n / 12}\u00a0år`;
  return n === 1 ? 'en månad' : `${n}\u00a0månader`;
}

export const listed = (items: readonly string[]): string =>
  items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} och ${items.at(-1)}`;

export const amount = (n: number): string => n.toLocaleString('sv-SE').replace(/\s/g, '\u00a0');
