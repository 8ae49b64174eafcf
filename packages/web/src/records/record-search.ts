// Whether a document fits what is typed: every word somewhere in its number, title or organisation.
import type { RecordRow } from '@samsyn/domain';

export function fitsSearch(row: RecordRow, search: string): boolean {
  const text = [row.registerNumber ?? '', row.title, row.organisation].join(' ').toLocaleLowerCase('sv');
  return search
    .toLocaleLowerCase('sv')
    .split(/\s+/)
    .every((word) => text.includes(word));
}
