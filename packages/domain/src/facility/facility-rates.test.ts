import { expect, test } from 'vitest';
import { facilityRates } from './facility-rates.ts';

const hall = (count: number | null, exposure: number | null, i = 0) => ({ id: String(i), count, exposure });

test('a rate is per 10 000 a year with its interval, and the one that stands out is named', () => {
  const [first, , last] = facilityRates([hall(60, 50_000), hall(20, 50_000), hall(18, 60_000), hall(4, 80_000)], 1);
  expect(first?.rate).toBeCloseTo(12, 6);
  expect(first?.interval?.[0]).toBeLessThan(12);
  expect(first?.verdict).toBe('above');
  expect(last?.verdict).toBe('as_others');
});

test('few, hidden or without exposure: nothing is said', () => {
  const rates = facilityRates([hall(2, 10_000), hall(1, 10_000), hall(null, 10_000), hall(3, null)], 1);
  expect(rates.map(({ verdict }) => verdict)).toEqual(['cannot_tell', 'cannot_tell', 'cannot_tell', 'cannot_tell']);
  expect(rates[2]).toMatchObject({ rate: null, interval: null });
});

test('two alone are not compared: there are no others', () => {
  expect(facilityRates([hall(90, 1000), hall(1, 1000)], 1).map(({ verdict }) => verdict)).toEqual(['cannot_tell', 'cannot_tell']);
});

test('equal halls: in a hundred lists drawn alike, hardly one names anybody', () => {
  let seed = 7;
  const random = () => {
    seed = (seed * 48_271) % 2_147_483_647;
    return seed / 2_147_483_647;
  };
  let named = 0;
  for (let round = 0; round < 100; round++) {
    const counts = Array.from({ length: 12 }, () => 0);
    for (let i = 0; i < 240; i++) counts[Math.floor(random() * 12)]! += 1;
    const rates = facilityRates(
      counts.map((count, i) => hall(count, 50_000, i)),
      1,
    );
    if (rates.some(({ verdict }) => verdict === 'above' || verdict === 'below')) named++;
  }
  expect(named).toBeLessThanOrEqual(8);
});
