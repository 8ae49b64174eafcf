// What the README shows is what comes out.
import { expect, test } from 'vitest';
import { pAdjust, rateChange } from './index.ts';

test('the README’s example gives the numbers it shows', () => {
  const change = rateChange({ x1: 25, x2: 40, t1: 1, t2: 1 });
  expect(change).toMatchObject({ known: true, ratio: 1.6 });
  if (!change.known) return;
  expect([change.lo.toFixed(2), change.hi.toFixed(2), change.p.toFixed(3)]).toEqual(['0.97', '2.67', '0.064']);
  expect([...pAdjust([0.01, 0.04])]).toEqual([0.02, 0.04]);
});
