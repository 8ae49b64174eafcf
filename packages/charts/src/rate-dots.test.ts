import { expect, it } from 'vitest';
import { type RateRow, rateAxis, rateAxisDrawing, rateDot } from './rate-dots.ts';

const row = (rate: number, low: number, high: number, against: RateRow['against'] = 'unclear'): RateRow => ({
  label: 'Hallen',
  rate,
  interval: [low, high],
  against,
});
const options = { width: 206, lang: 'sv', title: 'Hallen' } as const;

it('the axis holds every rate; one very wide interval does not squeeze the others', () => {
  const rows = [...Array.from({ length: 12 }, () => row(5, 3, 8)), row(6, 1, 90)];
  const axis = rateAxis(rows);
  expect(axis).toBeGreaterThanOrEqual(8);
  expect(axis).toBeLessThan(20);
  expect(rateDot(rows[12]!, 5, axis, options)).toContain('leaves-axis');
  expect(rateDot(rows[0]!, 5, axis, options)).not.toContain('leaves-axis');
});

it('a filled dot only where the rate differs from the whole', () => {
  const filled = (drawn: string) => /<circle[^>]*fill="([^"]+)" stroke="\1"/.test(drawn);
  expect(filled(rateDot(row(19, 16, 23, 'above'), 7, 25, options))).toBe(true);
  expect(filled(rateDot(row(8, 5, 12), 7, 25, options))).toBe(false);
});

it('small rates keep their decimals on the axis, and nothing at all still draws', () => {
  expect(rateAxisDrawing(rateAxis([row(0.4, 0.2, 0.8)]), { rate: 0.5, name: 'hela kommunen' }, options)).toContain('0,5');
  expect(rateAxis([row(0, 0, 0)])).toBeGreaterThan(0);
  expect(rateAxisDrawing(rateAxis([]), null, options)).toContain('<svg');
});
