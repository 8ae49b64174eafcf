// A correction of rows in quarantine: what all rows with the same fault in the same column, and the same value there, are read as instead.
// Rows are found by the value as it is shown, so that what is masked is corrected without ever being told.
import { z } from 'zod';
import { rowFaults } from './import-report.ts';

/**
 * replace: another text in the cell. without: the row comes in without that field, without a place, without a time. swapDayMonth: 2026-13-04
 * is the fourth of the thirteenth. swapPoint: latitude and longitude change places. category: of this kind. other: no kind of ours.
 */
export const correctionKinds = ['replace', 'without', 'swapDayMonth', 'swapPoint', 'category', 'other'] as const;
export type CorrectionKind = (typeof correctionKinds)[number];

export const givenCorrection = z
  .object({
    fault: z.enum(rowFaults),
    column: z.string().max(400),
    /** as the quarantine shows it; null: every value of that column with that fault */
    value: z.string().max(400).nullable(),
    kind: z.enum(correctionKinds),
    /** the new text of the cell, or the key of a category */
    replacement: z.string().trim().min(1).max(200).nullable(),
  })
  .refine(({ kind, replacement }) => (kind === 'replace' || kind === 'category') === (replacement !== null), { path: ['replacement'] })
  .refine(({ fault, kind }) => kindsFor[fault].includes(kind), { path: ['kind'] });
export type GivenCorrection = z.infer<typeof givenCorrection>;

/** What can be done about each fault. A value that holds personal data is only ever left out. */
export const kindsFor: Readonly<Record<(typeof rowFaults)[number], readonly CorrectionKind[]>> = {
  'import.badDate': ['replace', 'swapDayMonth', 'without'],
  'import.dateRange': ['replace', 'swapDayMonth', 'without'],
  'import.noSuchDay': ['replace', 'swapDayMonth', 'without'],
  'import.noSuchMonth': ['swapDayMonth', 'replace', 'without'],
  'import.noSuchClock': ['replace', 'without'],
  'import.shortYear': ['replace', 'without'],
  'import.sheetDay': ['replace', 'without'],
  'import.future': ['replace', 'swapDayMonth', 'without'],
  'import.bareRow': ['other', 'category'],
  'import.timeOrder': ['replace', 'without'],
  'import.badCount': ['replace', 'without'],
  'import.metres': ['without'],
  'import.swapped': ['swapPoint', 'without'],
  'import.elsewhere': ['swapPoint', 'without'],
  'import.personal': ['without'],
  'import.ambiguousAddress': ['replace', 'without'],
  'import.unknownCode': ['replace', 'category', 'other'],
};

/** Day and month of a date in other order, the rest as it stands: 2026-13-04 11.00 → 2026-04-13 11.00. Null where no date is seen or both orders are the same. */
export function swapDayMonth(text: string): string | null {
  const yearFirst = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(.*)$/.exec(text);
  const yearLast = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})(.*)$/.exec(text);
  const packed = /^((?:19|20)\d{2})(\d{2})(\d{2})(\D.*)?$/.exec(text);
  const swapped = yearFirst
    ? `${yearFirst[1]}${yearFirst[2]}${yearFirst[4]}${yearFirst[2]}${yearFirst[3]}${yearFirst[5]}`
    : yearLast
      ? `${yearLast[3]}${yearLast[2]}${yearLast[1]}${yearLast[2]}${yearLast[4]}${yearLast[5]}`
      : packed
        ? `${packed[1]}${packed[3]}${packed[2]}${packed[4] ?? ''}`
        : null;
  return swapped === text ? null : swapped;
}

/** Would the date be one with day and month in other order? */
export function swapsToDate(text: string): boolean {
  const swapped = swapDayMonth(text);
  if (swapped === null) return false;
  const yearLast = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})/.exec(swapped);
  // with the year last only a number above twelve tells which of the two is the day
  const [a, b] = [Number(yearLast?.[1]), Number(yearLast?.[2])];
  const parts = yearLast ? ['', yearLast[3], Math.min(a, b), Math.max(a, b)] : /^(\d{4})[-/.]?(\d{1,2})[-/.]?(\d{1,2})/.exec(swapped);
  if (!parts) return false;
  const [, year = '', month = '', day = ''] = parts;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  return date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day);
}
