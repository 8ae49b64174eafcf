// Register numbers (diarienummer): every municipality writes them its own way, so little is asked of one that is typed.

export const longestRegisterNumber = 60;
// letters, figures and the signs that such numbers are written with; never first a sign
const written = /^[\p{L}\p{N}][\p{L}\p{N} ./:–-]*$/u;

/** The number as it is kept, spaces tidied; null when it is none: no figure in it, too long, or signs that no register uses. */
export function registerNumber(text: string): string | null {
  const tidy = text.normalize('NFC').replace(/\s+/g, ' ').trim();
  return tidy.length <= longestRegisterNumber && /\p{N}/u.test(tidy) && written.test(tidy) ? tidy : null;
}

export interface NumberSeries {
  /** the unit's letters: KS, SAM */
  readonly prefix: string;
  readonly digits: number;
}

/** A number of a running series. @example seriesNumber({ prefix: 'KS', digits: 4 }, 2026, 123) // 'KS 2026/0123' */
export function seriesNumber({ prefix, digits }: NumberSeries, year: number, n: number): string {
  return `${prefix} ${year}/${String(n).padStart(digits, '0')}`;
}

/** The letters of a series; null when they are none. */
export function seriesPrefix(text: string): string | null {
  const tidy = text.normalize('NFC').trim();
  return /^\p{L}[\p{L}\p{N}-]{0,19}$/u.test(tidy) ? tidy : null;
}
