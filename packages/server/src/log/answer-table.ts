// An answer of the log as a table to take away.
import { functionTitle, type Lang, logQuestions, logSentence } from '@samsyn/domain';
import type { TableFile } from '../tables/table-file.ts';
import type { EntryRow, LogQuery } from './log-queries.ts';
import { rowOf } from './show-answer.ts';

const headings = {
  sv: [
    'Post',
    'Tid (svensk)',
    'Funktion',
    'Organisation',
    'Vad',
    'Om',
    'Rader',
    'Varför, angivet',
    'Nekad',
    'Före',
    'Efter',
    'Kontrollsumma',
  ],
  en: [
    'Entry',
    'Time (Swedish)',
    'Function',
    'Organisation',
    'What',
    'About',
    'Rows',
    'Why, as stated',
    'Refused',
    'Before',
    'After',
    'Hash',
  ],
} as const;

export function answerTable(entries: readonly EntryRow[], query: LogQuery, taken: string, lang: Lang): TableFile {
  const refused = entries.filter(({ outcome }) => outcome === 'refused').length;
  const done = logQuestions[query.question].outcome === 'refused' ? refused : entries.length - refused;
  const functions = new Set(entries.map((entry) => `${functionTitle(entry)[lang]}|${entry.organisation}`)).size;
  const rows = entries.reduce((sum, entry) => sum + (entry.rows ?? 0), 0);
  const facts = { question: query.question, month: query.month, times: done, rows, functions, refused: 0, about: null };
  return {
    name: lang === 'sv' ? 'Logg' : 'Log',
    columns: headings[lang],
    notes: [logSentence(facts, lang), taken],
    rows: entries.map((entry) => {
      const row = rowOf(entry);
      return [
        row.seq,
        entry.at.toLocaleString('sv-SE', { timeZone: 'Europe/Stockholm' }),
        row.who[lang],
        row.organisation ?? '',
        row.what[lang],
        row.detail?.[lang] ?? '',
        row.rows,
        row.purpose ?? '',
        row.refused,
        row.before ?? '',
        row.after ?? '',
        entry.hash.toString('hex'),
      ];
    }),
  };
}

export const answerName = (query: LogQuery, format: string, lang: Lang): string =>
  `${lang === 'sv' ? 'logg' : 'log'}-${query.question}-${query.month}.${format}`;
