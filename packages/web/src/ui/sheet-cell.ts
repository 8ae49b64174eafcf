// A number on a page as a spreadsheet reads it: no spaces inside, a plain minus. The decimal sign stays that of the reader's language, which is her
// spreadsheet's too.

/** "1 104" → "1104", "−0,4" → "-0,4"; "1–10" is no number and stays. */
export function sheetCell(text: string): string {
  const bare = text.replaceAll(/[\u00a0\u202f\u2009 ](?=\d{3}(?:\D|$))/g, '').replace(/^\u2212/, '-');
  return /^-?\d+(?:[.,]\d+)?(?:\u00a0?%)?$/.test(bare) ? bare.replace('\u00a0', '') : text;
}
