import { expect, test } from 'vitest';
import { dayBars, dayBarsTable } from './day-bars.ts';

const days = Array.from({ length: 30 }, (_, i) => ({
  day: i + 1,
  count: i === 4 ? 6 : i === 9 ? 2 : 0,
  refused: i === 17 ? 2 : 0,
  weekend: [5, 6, 12, 13, 19, 20, 26, 27].includes(i),
}));
const data = { days, unit: 'öppningar', width: 656, lang: 'sv', title: 'Öppnade rader per dag' } as const;

test('a bar for each day with a count, grey for the weekends, refused beside and not in the bars', () => {
  const drawn = dayBars(data);
  expect(drawn.match(/fill="var\(--accent\)"/g)).toHaveLength(2);
  expect(drawn.match(/fill="var\(--paper-2\)"/g)).toHaveLength(8);
  expect(drawn).toContain('<title>2 nekade</title>');
  expect(drawn).toContain('>6</text>');
  expect(drawn).not.toMatch(/style=|NaN|undefined/);
  // the highest tick is a round number above the highest day
  expect(drawn).toContain('10 öppningar');
});

test('a month of nothing is drawn as nothing, and a name from outside is text', () => {
  const drawn = dayBars({ ...data, days: days.map((day) => ({ ...day, count: 0, refused: 0 })), title: '<b>"x"' });
  expect(drawn).not.toContain('--accent');
  expect(drawn).toContain('&lt;b&gt;&quot;x&quot;');
  expect(drawn).toContain('<desc>0 öppningar</desc>');
});

test('the table holds the same numbers', () => {
  expect(dayBarsTable({ days, unit: 'öppningar', lang: 'sv' }).rows).toEqual([
    ['5', '6', '0'],
    ['10', '2', '0'],
    ['18', '0', '2'],
  ]);
});
