// Does a text hold what belongs to a person? Numbers alone (ids, coordinates, amounts) are not taken for personal data:
// one in a thousand of any ten digits passes for a personnummer. Whether a column of plain digits holds them is for column-of-digits.ts.
import { isPersonnummer, personnummerPattern, plainPersonnummer } from './personnummer.ts';

export type PersonalKind = 'personnummer' | 'case-number' | 'plate' | 'phone' | 'email';

/** Begun where a run of its signs begins: looked for from every sign, a long word would cost its length squared. */
const email = /(?<![\p{L}\d._%+-])[\p{L}\d._%+-]+@[\p{L}\d-]+\.[\p{L}\d.-]+/u;
/** The police's 5000-K123456-24, also without the unit in front, and the prosecutor's AM-12345-24. */
const caseNumber = /(?<![\p{L}\d])(?:(?:\d{4}-? ?)?K ?\d{3,7}-\d{2}|AM-\d{3,6}-\d{2})(?!\d)/iu;
/** Three letters without I, Q, V, Å, Ä, Ö, two digits, a digit or a letter. In lower case only when written together. */
const plate = /(?<![\p{L}\d])(?:[A-HJ-PR-UW-Z]{3} ?\d{2}[A-HJ-NPR-UW-Z\d]|[a-hj-pr-uw-z]{3}\d{2}[a-hj-npr-uw-z\d])(?![\p{L}\d])/u;
const mobile = /(?<![\d.,])(?:(?:\+|00)46[ -]?(?:\(0\) ?)?|0)7[02369][- /]?\d{3}[ -]?\d{2}[ -]?\d{2}(?!\d)/;
/** Other numbers need the spaces or the dash that people write: 0455-30 30 30, 08-123 456 78, 08-12345678. */
const landline = /(?<![\d.,:-])(?:(?:\+|00)46 ?(?:\(0\) ?)?|0)[1-9]\d{0,2}[- /](?:\d{2,3} \d{2,3}(?: \d{2,3})?|\d{5,8})(?![\d-])/;

/** The first kind found, or null. Cost: a text without any digit or @ is done at once. */
export function findPersonal(text: string): PersonalKind | null {
  if (text.length < 6 || !/[\d@]/.test(text)) return null;
  if (text.includes('@') && email.test(text)) return 'email';
  if (!/\d\D{0,2}\d/.test(text)) return null;
  for (const [, date = '', last = ''] of text.matchAll(personnummerPattern)) if (isPersonnummer(date, last)) return 'personnummer';
  if (/^[+−-]?[\d., ]*$/.test(text)) return /^(?:\+|00)46/.test(text) || /^0\d+[- ]/.test(text) ? phoneIn(text) : null;
  if (/\p{L}/u.test(text)) {
    for (const [, date = '', last = ''] of text.matchAll(plainPersonnummer)) if (isPersonnummer(date, last)) return 'personnummer';
    if (caseNumber.test(text)) return 'case-number';
    if (plate.test(text)) return 'plate';
  }
  return phoneIn(text);
}

function phoneIn(text: string): PersonalKind | null {
  if (/^\d+$/.test(text)) return null;
  return mobile.test(text) || landline.test(text) ? 'phone' : null;
}
