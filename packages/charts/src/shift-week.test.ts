import { expect, test } from 'vitest';
import { shiftWeek, shiftWeekTable } from './shift-week.ts';

const week = Array.from({ length: 168 }, (_, t) => (t % 24 >= 18 ? 2 : 0.5));
const options = { width: 540, lang: 'sv', title: 'Pass' } as const;

test('proposed shifts are solid, today’s dashed; a night is two frames, and the words say the shifts', () => {
  const svg = shiftWeek(week, { ...options, today: [{ day: 0, start: 8, length: 4 }], proposed: [{ day: 4, start: 22, length: 4 }] });
  expect(svg.match(/class="shift proposed"/g)).toHaveLength(2);
  expect(svg.match(/class="shift today"[^>]*stroke-dasharray/g)).toHaveLength(1);
  expect(svg).toContain('Föreslagna pass: fre 22–02. Dagens pass: mån 08–12.');
  expect(svg.endsWith('</svg>')).toBe(true);
});

test('Sunday night runs into Monday; no shifts are said as none', () => {
  const svg = shiftWeek(week, { ...options, today: [], proposed: [{ day: 6, start: 23, length: 2 }] });
  expect(svg.match(/class="shift proposed"/g)).toHaveLength(2);
  expect(svg).toContain('Dagens pass: inga.');
});

test('the table holds the same as the heat', () => {
  const { rows } = shiftWeekTable(week, 'x', 'sv');
  expect(rows[0]).toEqual(['mån', '3', '3', '3', '12']);
  expect(rows).toHaveLength(7);
});
