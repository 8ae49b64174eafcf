import { expect, it } from 'vitest';
import { findPersonal, maskValue } from './find-personal.ts';

it('finds what belongs to a person in text', () => {
  // 811218-9876 is the check-digit example of the Swedish tax agency
  expect(findPersonal('811218-9876')).toBe('personnummer');
  expect(findPersonal('5000-K123456-23')).toBe('case-number');
  expect(findPersonal('bil ABC123 vid hallen')).toBe('plate');
  expect(findPersonal('ring 070-123 45 67')).toBe('phone');
  expect(findPersonal('namn@example.org')).toBe('email');
});

it('masks a personnummer to its century', () => {
  expect(maskValue('19811218-9876')).toBe('19••••••-••••');
});

it('takes no id, coordinate or amount for personal data', () => {
  let state = 42;
  let taken = 0;
  for (let i = 0; i < 100_000; i++) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    const share = state / 2 ** 32;
    for (const text of [String(Math.floor(share * 1e10)), `1${(share * 10).toFixed(6)}`, (share * 1e6).toFixed(2)])
      if (findPersonal(text)) taken++;
  }
  expect(taken).toBeLessThanOrEqual(3);
});
