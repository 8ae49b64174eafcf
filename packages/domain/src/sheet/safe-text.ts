// Text that a spreadsheet takes as text. Excel, LibreOffice and Google read a cell that begins with one of these signs as a formula, also
// behind spaces, and their full-width forms where the keyboard writes them.

// what a reader skips before it looks for a sign: spaces, control characters, marks of no width
const unseen = '[\\s\\p{Cc}\\p{Cf}\\p{Z}]*';
const beginsAFormula = new RegExp(`^(?:${unseen}[=+\\-@＝＋－＠﹢﹣﹦﹫−]|[\\t\\r\\n])`, 'u');

/** Led by an apostrophe when it would begin a formula: the one mark every spreadsheet knows as "this is text". */
export const safeText = (text: string): string => (beginsAFormula.test(text) ? `'${text}` : text);
