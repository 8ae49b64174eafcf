// Rows that are about the other rows: a sum under a group or under all of them, a count of rows, a note on the source. Told by their own words;
// whether a row with such a word may still be an incident is judged where its columns are known.

const spaced = (words: readonly string[]): string => words.join('|');
const sums = spaced([
  '(?:del|total|slut|års|månads|grupp)?summa',
  'totalt?',
  'totaler',
  'totalantal',
  'totalt antal',
  'samtliga',
  'sum',
  'sums',
  'sub-?totals?',
  'grand totals?',
  'totals',
  'antal',
  'antal (?:rader|poster|händelser|ärenden|brott)',
  'rader totalt',
  '(?:number of )?(?:rows|records|incidents)',
  'row count',
]);
const number = '[-−]?\\d+(?:[ \u00a0\u202f.,]\\d+)*(?: ?%| ?st\\.?)?';
const numberCell = new RegExp(`^(?:${number}|[-–])$`);
/** "Summa", "Totalt:", "Antal rader: 120", "Summa (120)" */
const sumAlone = new RegExp(`^(?:${sums})\\s*[:=]?(?:\\s*\\(?${number}\\)?)?$`, 'i');
/** "Summa Centrum", "Centrum Totalt", "Totalt 2026": a word of its own, so that Totalvägen and Summagatan are none */
const sumOfGroup = new RegExp(`^(?:${sums})[: ]\\s*\\S.*$|^\\S.*\\s(?:${sums}):?$`, 'i');
const note =
  /^(?:\*+\s*\S|[¹²³]|\d\)\s|(?:källa|källor|anm(?:ärkning(?:ar)?)?|not|noter|fotnot|obs|förklaring|urval|filter|tillämpade filter|utskrift(?:sdatum)?|utskriven|uttag(?:et|sdatum)?|uppgift(?:er|erna)? (?:hämtad|från|ur)|source|sources|notes?|footnotes?|applied filters|retrieved|printed|exported)\s*[:.])/iu;

export type FootWord = 'sum' | 'groupSum' | 'note';

/** What a cell says of its row, when it says that the row is about others. */
export function footWord(cell: string): FootWord | null {
  if (sumAlone.test(cell)) return 'sum';
  if (note.test(cell)) return 'note';
  return sumOfGroup.test(cell) ? 'groupSum' : null;
}

/** A cell that a sum may stand beside: a number, also with blanks or a percentage, or a dash. */
export const isSumNumber = (cell: string): boolean => numberCell.test(cell);

/** A sum or a note by its cells alone, where it is not known yet what the columns are. */
export function isFootRow(cells: readonly string[]): boolean {
  const filled = cells.filter((cell) => cell !== '');
  const words = filled.map(footWord);
  if (words[0] === 'note') return true;
  const at = words.findIndex((word, i) => word === 'sum' || (i === 0 && word === 'groupSum'));
  return at >= 0 && filled.every((cell, i) => i === at || words[i] === 'sum' || isSumNumber(cell));
}
