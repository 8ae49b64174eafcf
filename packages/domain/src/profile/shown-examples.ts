// Values that a person may see to know a column by.

import { looksLikePersonnummer } from '../personal-data/column-of-digits.ts';
import { findPersonal } from '../personal-data/find-personal.ts';

const mostExamples = 5;

/** The first different values, at most five, none that looks like personal data. */
export function shownExamples(cells: readonly string[]): string[] {
  return [...new Set(cells)].filter(mayBeShown).slice(0, mostExamples);
}

export const mayBeShown = (cell: string): boolean => cell !== '' && !findPersonal(cell) && !looksLikePersonnummer(cell);
