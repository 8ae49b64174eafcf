// What is said in the terminal about a file that was read: personal data left out, once per column, and what was put right.
import { type ColumnReading, type Lang, personalWords, say } from '@samsyn/domain';

export interface ReadFacts {
  readonly columns: readonly ColumnReading[];
  readonly warnings: readonly { readonly sv: string; readonly en: string }[];
}

export function readNotices({ columns, warnings }: ReadFacts, lang: Lang): string[] {
  const said: string[] = [];
  for (const { column, personal, note } of columns) {
    if (personal !== null) said.push(`${column}: ${personalWords[personal]?.[lang] ?? personal}`);
    if (note !== null) said.push(`${column}: ${say(note.key, note.details, lang)}`);
  }
  return [...said, ...warnings.map((warning) => warning[lang])];
}
