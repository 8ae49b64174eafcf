// A cell of a workbook as text: dates as ISO without any time zone, numbers as a person sees them, codes untouched.

/** What the workbook reader gives for a cell. Its dates carry the wall time of the sheet in their UTC fields. */
export type SheetValue = string | number | boolean | Date | null;

export function sheetCellText(value: SheetValue): string {
  if (value === null) return '';
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return numberText(value);
  if (value instanceof Date) return dateText(value);
  return value ? 'TRUE' : 'FALSE';
}

/** Spreadsheets keep 15 significant digits: 0.30000000000000004 is shown, and meant, as 0.3. Never with an exponent below 1e21. */
export function numberText(value: number): string {
  if (!Number.isFinite(value)) return '';
  const text = String(Number(value.toPrecision(15)));
  return text.includes('e-') ? Number(text).toFixed(20).replace(/0+$/, '') : text;
}

/**
 * `2023-03-21` at midnight, otherwise `2023-03-21 13:15:00`, rounded to the second since day fractions are not exact.
 * A time of day alone is a date in 1899 (day zero) to a spreadsheet and comes out as `13:15:00`.
 */
function dateText(date: Date): string {
  if (Number.isNaN(date.getTime())) return '';
  const iso = new Date(Math.round(date.getTime() / 1000) * 1000).toISOString();
  const day = iso.slice(0, 10);
  const time = iso.slice(11, 19);
  if (day === '1899-12-31' || day === '1899-12-30') return time;
  return time === '00:00:00' ? day : `${day} ${time}`;
}
