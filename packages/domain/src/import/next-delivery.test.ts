import { expect, test } from 'vitest';
import { nextDelivery } from './next-delivery.ts';

test('a chosen rhythm counts from the last delivery, to the same day or the month’s last', () => {
  expect(nextDelivery(['2026-01-31'], 'monthly', '2026-02-10')).toEqual({ on: '2026-02-28', from: 'chosen', late: 0 });
  expect(nextDelivery(['2026-10-05'], 'weekly', '2026-10-13')).toEqual({ on: '2026-10-12', from: 'chosen', late: 0 });
  expect(nextDelivery(['2026-10-05'], 'weekly', '2026-10-20')).toMatchObject({ late: 8 });
  expect(nextDelivery(['2025-12-31'], 'tertial', '2026-01-01')?.on).toBe('2026-04-30');
});

test('without one it is as before, told from three deliveries on; several on a day are one', () => {
  expect(nextDelivery(['2026-08-03', '2026-09-01', '2026-09-01'], null, '2026-09-20')).toBeNull();
  expect(nextDelivery(['2026-08-03', '2026-09-02', '2026-10-02'], null, '2026-10-20')).toEqual({
    on: '2026-11-01',
    from: 'intervals',
    late: 0,
  });
});

test('it is late only when it is later than the source uses to vary', () => {
  const even = ['2026-07-01', '2026-08-01', '2026-09-01', '2026-10-01'];
  expect(nextDelivery(even, null, '2026-11-04')?.late).toBe(0);
  expect(nextDelivery(even, null, '2026-11-12')?.late).toBe(11);
  const uneven = ['2026-06-01', '2026-06-20', '2026-08-10', '2026-08-25', '2026-10-01'];
  expect(nextDelivery(uneven, null, '2026-11-10')?.late).toBe(0);
});

test('nothing was ever delivered: nothing is expected', () => {
  expect(nextDelivery([], 'monthly', '2026-11-30')).toBeNull();
});
