import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isColumnOfIds, looksLikePersonnummer } from './column-of-digits.ts';
import { findPersonal } from './find-personal.ts';
import { maskValue } from './mask-value.ts';

// 811218-9876 is the check-digit example of the Swedish tax agency; 811278-9873 the same day as a coordination number
it.each([
  ['811218-9876', 'personnummer'],
  ['19811218-9876', 'personnummer'],
  ['811218+9876', 'personnummer'],
  ['811218 9876', 'personnummer'],
  ['811278-9873', 'personnummer'],
  ['målsägande 8112189876 hördes', 'personnummer'],
  ['målsägande 198112189876', 'personnummer'],
  ['5000-K123456-24', 'case-number'],
  ['se K 123456-24', 'case-number'],
  ['5000-k1234567-23 stöld', 'case-number'],
  ['AM-12345-24', 'case-number'],
  ['bil ABC123 vid hallen', 'plate'],
  ['ABC 12D', 'plate'],
  ['abc123', 'plate'],
  ['ring 070-123 45 67', 'phone'],
  ['0701234567 ringde', 'phone'],
  ['+46 70 123 45 67', 'phone'],
  ['0455-30 30 30', 'phone'],
  ['08-123 456 78', 'phone'],
  ['tel 08-12345678', 'phone'],
  ['namn@example.org', 'email'],
  ['åsa.öberg@exempelhamn.se', 'email'],
])('%s is %s', (text, kind) => {
  expect(findPersonal(text)).toBe(kind);
});

it.each([
  ['811218-9875', 'the check digit is wrong'],
  ['811318-9876', 'no such month'],
  ['556016-0680', 'a company’s number'],
  ['Storgatan 12', 'a street'],
  ['Område 12-34', 'an area'],
  ['E01008397', 'an area code'],
  ['1080C1230', 'a statistical area'],
  ['0847', 'an offence code'],
  ['Theft from the person', 'words'],
  ['2023-03-21 13:15', 'a time'],
  ['026XX S KEDVALE AVE', 'a block'],
  ['360810443021005', 'a census block'],
  ['1 234 567,50', 'an amount'],
  ['56.161224,15.5869', 'a point'],
])('%s is nothing personal: %s', (text) => {
  expect(findPersonal(text)).toBeNull();
});

it('masks a personnummer to its century, and everything personal whole', () => {
  expect(maskValue('19811218-9876')).toBe('19••••••-••••');
  expect(maskValue('198112189876')).toBe('19••••••-••••');
  expect(maskValue('811218-9876')).toBe('••••••-••••');
  expect(maskValue('8112189876')).toBe('••••••-••••');
  expect(maskValue('5000-K123456-24')).toBe('••••••••••••');
  expect(maskValue('ring 070-123 45 67 till kontoret')).toBe('••••••••••••');
  expect(maskValue('2023-13-04')).toBe('2023-13-04');
  expect(maskValue('x'.repeat(50))).toBe(`${'x'.repeat(39)}…`);
});

it('never shows personal data that stands beyond where a long text is cut', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 80 }), (text) => {
      const masked = maskValue(`${text} 19811218-9876`);
      expect(masked).toMatch(/^•+$/);
    }),
  );
});

/** Numbers as files write them: ids of any length, coordinates in degrees and metres, amounts. */
function* numbers(count: number): Generator<string> {
  let state = 42;
  for (let i = 0; i < count; i++) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    const share = state / 2 ** 32;
    yield String(Math.floor(share * 1e10));
    yield `20${String(Math.floor(share * 1e10)).padStart(10, '0')}`;
    yield `1${(share * 10).toFixed(6)}`;
    yield `${(6_200_000 + share * 1e6).toFixed(3)}`;
    yield `${Math.floor(share * 1000)} ${String(Math.floor(share * 1e9) % 1000).padStart(3, '0')},${String(Math.floor(share * 100)).padStart(2, '0')}`;
    yield `(${(55 + share * 14).toFixed(6)}, ${(11 + share * 12).toFixed(6)})`;
  }
}

it('takes at most one id, coordinate or amount in 100,000 for personal data', () => {
  let seen = 0;
  let taken = 0;
  for (const text of numbers(100_000)) {
    seen++;
    if (findPersonal(text)) taken++;
  }
  expect(seen).toBe(600_000);
  expect(taken).toBeLessThanOrEqual(6);
});

it('tells a column of plain personnummer from a column of ids', () => {
  const ids = Array.from({ length: 1000 }, (_, i) => `20${1_000_000_007 + i * 7_919}`);
  expect(ids.some(looksLikePersonnummer)).toBe(true);
  expect(isColumnOfIds(ids)).toBe(true);
  expect(isColumnOfIds(['198112189876', '', '8112189876'])).toBe(false);
  expect(isColumnOfIds(['Centrum', '8112189876'])).toBe(false);
});
