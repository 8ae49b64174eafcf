// What a Swedish offence code means, and what took its place when it ended.
import { crimeCodeTable } from './crime-code-table.ts';

const relations = ['stranger', 'acquainted', 'partner', 'family'] as const;
export type Relation = (typeof relations)[number];

export interface CrimeCode {
  /** four digits; the leading zero belongs to it */
  readonly code: string;
  readonly name: string;
  /** last year in use; null: still in use */
  readonly ended: number | null;
  /** key in `categories` */
  readonly category: string;
  /** key in `placeTypes`; null: the code says nothing of the place */
  readonly placeType: string | null;
  readonly relation: Relation | null;
  /** codes that took over; empty: none, or not known */
  readonly successors: readonly string[];
}

function parse(line: string): CrimeCode {
  const [code = '', name = '', ended = '', category = '', place = '', relation = '', successors = ''] = line.split(';');
  return {
    code,
    name,
    ended: ended === '' ? null : Number(ended),
    category,
    placeType: place || null,
    relation: relations.find((known) => known === relation) ?? null,
    successors: successors === '' ? [] : successors.split('+'),
  };
}

export const crimeCodes: readonly CrimeCode[] = crimeCodeTable.split('\n').map(parse);

const byCode = new Map(crimeCodes.map((code) => [code.code, code]));

/** The code as written, four digits; null for one that is not in the list. A lost leading zero is not put back here. */
export function findCrimeCode(code: string): CrimeCode | null {
  return byCode.get(code) ?? null;
}

/** When the code ended and what followed, for finding breaks in series; null for a code that is not in the list. */
export function codeFacts(code: string): { readonly ended: number | null; readonly successors: readonly string[] } | null {
  return findCrimeCode(code);
}
