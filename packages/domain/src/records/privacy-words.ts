// Names of roles, classes of data and grains as the data-protection documents write them. The documents are in Swedish, as the law's own.
import type { Grain } from '../access/grain.ts';
import type { Access, DataClass } from '../access/matrix.ts';
import type { Role } from '../access/roles.ts';
import type { SharingFacts } from './privacy-facts.ts';

export const roleNames: Readonly<Record<Role, string>> = {
  coordinator: 'Samordnare',
  'police-analyst': 'Polisens analytiker',
  'joint-analyst': 'Gemensam analytiker',
  practitioner: 'Utförare',
  reporter: 'Rapportör',
  'council-member': 'Rådsledamot',
  'data-protection-officer': 'Granskare, dataskydd',
  registrar: 'Registrator',
  administrator: 'Administratör',
};

export const classNames: Readonly<Record<DataClass, string>> = {
  rows: 'rader',
  picture: 'problembild',
  problems: 'problem och prioriteringar',
  measures: 'åtgärder',
  field: 'fältposter',
  meetings: 'möten',
  agreement: 'överenskommelse',
  records: 'diarium',
  access: 'roller och delning',
  log: 'logg',
};

export const accessNames: Readonly<Record<Exclude<Access, 'none'>, string>> = {
  own: 'egna',
  shared: 'enligt delning',
  read: 'läser',
  write: 'skriver',
};

export const grainNames: Readonly<Record<Grain, string>> = {
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

const months = ['januari', 'februari', 'mars', 'april', 'maj', 'juni', 'juli', 'augusti', 'september', 'oktober', 'november', 'december'];

/** @example swedishDate('2026-11-25') // '25 november 2026' */
export function swedishDate(day: string): string {
  const [year = '', month = '', date = ''] = day.split('-');
  return `${Number(date)}\u00a0${months[Number(month) - 1]} ${year}`;
}

/** @example monthsText(60) // '5 år' */
export function monthsText(n: number): string {
  if (n % 12 === 0) return `${n / 12}\u00a0år`;
  return n === 1 ? 'en månad' : `${n}\u00a0månader`;
}

export const listed = (items: readonly string[]): string =>
  items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} och ${items.at(-1)}`;

export const capital = (text: string): string => text.slice(0, 1).toLocaleUpperCase('sv') + text.slice(1);

export const amount = (n: number): string => n.toLocaleString('sv-SE').replace(/\s/g, '\u00a0');
