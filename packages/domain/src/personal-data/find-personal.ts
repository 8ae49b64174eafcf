// Does a text hold what belongs to a person? Numbers alone (ids, coordinates, amounts) are not taken for personal data.

export type PersonalKind = 'personnummer' | 'case-number' | 'plate' | 'phone' | 'email';

const personnummer = /(?<![\d-])((?:19|20)?\d{6})[-+](\d{4})(?!\d)/g;
const patterns: readonly (readonly [PersonalKind, RegExp])[] = [
  ['email', /[\w.+-]+@[\w-]+\.[\w.-]+/],
  ['case-number', /(?<!\w)\d{4}-K\d{3,7}-\d{2}(?!\d)/i],
  ['plate', /(?<![A-ZÅÄÖ\d])[A-HJ-PR-UW-Z]{3} ?\d{2}[A-HJ-NPR-UW-Z\d](?![A-ZÅÄÖ\d])/],
  ['phone', /(?<![\d.,])(?:\+46 ?|0)7[02369][- ]?\d{3}[ ]?\d{2}[ ]?\d{2}(?!\d)/],
];

/** The first kind found, or null. Twelve plain digits are tried as a personnummer; ten plain digits only beside other text. */
export function findPersonal(text: string): PersonalKind | null {
  if (text.length < 6) return null;
  for (const [, date = '', last = ''] of text.matchAll(personnummer)) if (isPersonnummer(date, last)) return 'personnummer';
  const words = /\p{L}/u.test(text);
  if (words)
    for (const [digits] of text.matchAll(/(?<!\d)(?:(?:19|20)\d{10}|\d{10})(?!\d)/g))
      if (isPersonnummer(digits.slice(0, -4), digits.slice(-4))) return 'personnummer';
  for (const [kind, pattern] of patterns) {
    if (kind === 'phone' && /^\d+$/.test(text)) continue;
    if (pattern.test(text)) return kind;
  }
  return null;
}

/** Date (a samordningsnummer adds 60 to the day) and Luhn check digit. */
function isPersonnummer(date: string, last: string): boolean {
  const short = date.slice(-6);
  const month = Number(short.slice(2, 4));
  const day = Number(short.slice(4, 6)) % 60;
  if (month < 1 || month > 12 || day < 1 || day > 31) return false;
  let sum = 0;
  [...(short + last)].forEach((digit, i) => {
    const n = Number(digit) * (i % 2 === 0 ? 2 : 1);
    sum += n > 9 ? n - 9 : n;
  });
  return sum % 10 === 0;
}

/** The value as it may be stored and shown: "19••••••-••••"; other text keeps its first two signs at most when it holds personal data. */
export function maskValue(value: string): string {
  const kind = findPersonal(value);
  if (kind === null) return value.length > 40 ? `${value.slice(0, 39)}…` : value;
  if (kind === 'personnummer' && /^(?:19|20)\d{6}[-+]?\d{4}$/.test(value)) return `${value.slice(0, 2)}••••••-••••`;
  return '•'.repeat(Math.min(12, value.length));
}
