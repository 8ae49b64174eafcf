// A range never breaks at its dash, and a paragraph sign never leaves its number: for headings, where a break is seen from afar.
const joiner = '\u2060';

export function keptTogether(text: string): string {
  return text.replace(/(\S)–(\S)/g, `$1${joiner}–${joiner}$2`).replace(/§ /g, '§\u00a0');
}
