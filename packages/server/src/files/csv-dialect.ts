// How a delimited text is written: delimiter, quotation mark, escape and line break, decided on its first thousand rows or more.
// Idea of the score (pattern × type): van den Burg, Nazábal and Sutton 2019, "Wrangling messy CSV files by detecting row and type patterns".
import Papa from 'papaparse';
import { looksTyped } from './cell-type.ts';

export interface CsvDialect {
  readonly delimiter: string;
  readonly quote: string;
  readonly escape: string;
  readonly newline: '\n' | '\r';
}

interface Parsed {
  readonly data: string[][];
  readonly meta: { readonly cursor: number };
}

/** Parses a text with papaparse; with `more` the last row is left since it may go on. `cursor` is where the next row starts. */
export function parseCsv(text: string, dialect: CsvDialect, more: boolean): { rows: string[][]; cursor: number } {
  const parser = new Papa.Parser({
    delimiter: dialect.delimiter,
    quoteChar: dialect.quote,
    escapeChar: dialect.escape,
    newline: dialect.newline,
  });
  const parsed: Parsed = parser.parse(text, 0, more);
  // After a final line break the parser gives one row of nothing more.
  if (!more && text.endsWith(dialect.newline) && parsed.data.at(-1)?.join('') === '') parsed.data.pop();
  return { rows: parsed.data, cursor: more ? parsed.meta.cursor : text.length };
}

/** Decides the dialect of a text from its beginning. A text with one column comes out with a comma. Cost: one parse per candidate. @param named  the delimiter, where a person said it */
export function decideDialect(text: string, complete: boolean, named?: string): CsvDialect {
  const newline = decideNewline(text);
  if (named !== undefined) {
    const quote = decideQuote(text, named);
    return { delimiter: named, quote, escape: decideEscape(text, quote), newline };
  }
  const candidates: { dialect: CsvDialect; score: number }[] = [];
  for (const delimiter of [';', '\t', '|', ',', '; ', ', ']) {
    // A blank after the delimiter is part of it only where it stands before a quotation mark, which must open its cell.
    if (!text.includes(delimiter.length > 1 ? `${delimiter}"` : delimiter)) continue;
    const quote = decideQuote(text, delimiter);
    const dialect = { delimiter, quote, escape: decideEscape(text, quote), newline };
    candidates.push({ dialect, score: scoreDialect(text, dialect, complete) });
  }
  // Earlier candidates win ties: a comma is also decimal sign and punctuation, a semicolon seldom is.
  let best: { dialect: CsvDialect; score: number } | undefined;
  for (const candidate of candidates) if (!best || candidate.score > best.score + 1e-9) best = candidate;
  return best && best.score > 0 ? best.dialect : { delimiter: ',', quote: '"', escape: '"', newline };
}

/** LF also stands for CRLF: the CR is trimmed with the last cell. CR alone only when hardly any LF is there. */
function decideNewline(text: string): '\n' | '\r' {
  let lf = 0;
  let cr = 0;
  for (let i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) lf++;
  for (let i = text.indexOf('\r'); i >= 0; i = text.indexOf('\r', i + 1)) if (text.charCodeAt(i + 1) !== 10) cr++;
  return cr > lf * 2 ? '\r' : '\n';
}

/** A single quotation mark is the quote when it opens and closes cells and the double one does not. */
function decideQuote(text: string, delimiter: string): string {
  const opens = (quote: string) => text.split(delimiter + quote).length - 1;
  const closes = (quote: string) => text.split(quote + delimiter).length - 1;
  const double = Math.min(opens('"'), closes('"'));
  const single = Math.min(opens("'"), closes("'"));
  return double === 0 && single > 0 ? "'" : '"';
}

/** Backslash escapes only when `\"` occurs inside text and the doubled quotation mark does not. */
function decideEscape(text: string, quote: string): string {
  const backslash = text.split(`\\${quote}`).length - 1;
  if (backslash === 0) return quote;
  const doubled = text.split(new RegExp(`[^,;|\\t\\r\\n]${quote}${quote}[^,;|\\t\\r\\n]`)).length - 1;
  return doubled === 0 ? '\\' : quote;
}

/** Share of rows with the usual width × how many cells read as something × whether there is a row of headings of that width. */
function scoreDialect(text: string, dialect: CsvDialect, complete: boolean): number {
  const { rows } = parseCsv(text, dialect, !complete);
  const filled = rows.filter((row) => row.some((cell) => cell.trim() !== '')).slice(0, 5000);
  const width = usualWidth(filled);
  if (width < 2) return 0;
  const regular = filled.filter((row) => row.length === width);
  let typed = 0;
  let cells = 0;
  for (let r = 0; r < regular.length; r += Math.max(1, Math.floor(regular.length / 300))) {
    for (const cell of regular[r]!) {
      cells++;
      if (looksTyped(cell, dialect.delimiter)) typed++;
    }
  }
  const firstWide = filled.findIndex((row) => row.length >= width);
  const preambleShare = firstWide / filled.length;
  const share = regular.length / filled.length;
  return share * share * (0.05 + typed / Math.max(1, cells)) * (1 - 1 / (width + 1)) * (1 - preambleShare);
}

/** The commonest width among rows of two cells or more, or 1. */
export function usualWidth(rows: readonly (readonly string[])[]): number {
  const counts = new Map<number, number>();
  for (const row of rows) if (row.length > 1) counts.set(row.length, (counts.get(row.length) ?? 0) + 1);
  let best = 1;
  let most = 0;
  for (const [width, n] of counts) {
    if (n > most || (n === most && width > best)) {
      best = width;
      most = n;
    }
  }
  return best;
}
