// Each chart draws what its data says and nothing that its data does not say.
import { describe, expect, it } from 'vitest';
import { areaMap, lorenzPoints, monthChart, monthChartTable, peakHours, ratioDots, sparkline, weekHeat, weekHeatTable } from './index.ts';

const months = Array.from({ length: 24 }, (_, i) => `${2024 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}`);
const series = {
  months,
  counts: months.map((_, i) => (i === 5 ? null : i === 20 ? 19 : 8)),
  expected: months.map((_, i) => (i < 12 ? null : 8)),
  low: months.map((_, i) => (i < 12 ? null : 3)),
  high: months.map((_, i) => (i < 12 ? null : 14)),
  windowStart: 12,
};
const options = { width: 500, lang: 'sv', title: 'Stölder <b> & "mer"' } as const;

describe('the month chart', () => {
  it('marks the month above the band and only that one', () => {
    expect(monthChart({ ...series, ...options }).match(/class="above"/g)).toHaveLength(1);
  });
  it('hatches a month without data, says the word and breaks the line', () => {
    const drawn = monthChart({ ...series, ...options });
    expect(drawn).toContain('>saknas<');
    expect(drawn.match(/class="counts" d="([^"]*)"/)?.[1]?.match(/M/g)).toHaveLength(2);
  });
  it('draws no hatch and no such word when every month has data, also when it is zero', () => {
    const drawn = monthChart({ ...series, counts: months.map(() => 0), ...options });
    expect(drawn).not.toContain('saknas');
    expect(drawn).not.toContain('NaN');
  });
  it('escapes its title and never lets markup through', () => {
    expect(monthChart({ ...series, ...options })).toContain('<title>Stölder &lt;b&gt; &amp; &quot;mer&quot;</title>');
  });
  it('takes colours from the page, or fixed ones in print', () => {
    expect(monthChart({ ...series, ...options })).toContain('var(--rise-mark)');
    expect(monthChart({ ...series, ...options, theme: 'print' })).not.toContain('var(');
  });
  it('sums counts and expected over the same months in its table', () => {
    const holed = { ...series, counts: series.counts.map((n, i) => (i === 13 ? null : n)) };
    expect(monthChartTable(holed, 'x', 'sv').rows.at(-1)).toEqual(['Summa', '99', '88', '', '']);
    expect(monthChartTable(holed, 'x', 'sv').rows[1]?.[1]).toBe('saknas');
  });
});

describe('the ratio dots', () => {
  it('end in an arrow where an interval leaves the axis', () => {
    const row = { label: 'a', ratio: 1.8, interval: [0.3, 4] as const, verdict: 'cannot_tell' as const };
    const drawn = ratioDots([row], options);
    expect(drawn.match(/leaves-axis/g)).toHaveLength(2);
    expect(drawn).toContain('stroke-dasharray="3 3"');
    expect(ratioDots([{ ...row, interval: [1.2, 2.1] }], options)).not.toContain('leaves-axis');
  });
  it('draw a hatched bar and no dot when nothing can be compared', () => {
    const drawn = ratioDots([{ label: 'a', ratio: null, interval: null, verdict: 'not_comparable' }], options);
    expect(drawn).not.toContain('<circle');
    expect(drawn).toContain('verdict-not_comparable');
  });
});

describe('the week', () => {
  const week = Array.from({ length: 168 }, (_, i) => (i >= 41 && i < 45 ? 20 : 0.1));
  it('frames the peak as one run and repeats it in the table', () => {
    expect(peakHours(week)).toEqual([41, 42, 43, 44]);
    expect(weekHeat(week, options).match(/class="peak"/g)).toHaveLength(1);
    expect(weekHeatTable(week, 'x', 'sv').rows[0]?.[0]).toBe('tis 17–21');
  });
  it('names days with the same hours together', () => {
    const nights = Array.from({ length: 168 }, (_, i) => (i % 24 < 3 && i < 120 ? 9 : 0.1));
    expect(weekHeatTable(nights, 'x', 'sv', [0, 1, 24, 25, 48, 49, 120, 121]).rows[0]?.[0]).toBe('mån–ons, lör 00–02');
  });
  it('frames nothing in an even week or a nearly empty one', () => {
    expect(peakHours(week.map(() => 1))).toEqual([]);
    expect(peakHours(week.map((_, i) => (i === 3 ? 4 : 0)))).toEqual([]);
  });
  it('draws an empty week without numbers that are not numbers', () => {
    expect(
      weekHeat(
        week.map(() => 0),
        options,
      ),
    ).not.toContain('NaN');
  });
});

describe('the map', () => {
  const ring: [number, number][] = [
    [15, 56],
    [15.1, 56],
    [15.1, 56.1],
    [15, 56.1],
    [15, 56],
  ];
  it('hatches an area whose value is not shown and draws a scale bar', () => {
    const drawn = areaMap(
      { bounds: [15, 56, 15.1, 56.1], areas: [{ name: 'Centrum', rings: [ring], label: [15.05, 56.05], value: null }] },
      { ...options, id: 'm' },
    );
    expect(drawn).toContain('url(#m-hatch)');
    // 0.1° of longitude at 56.05° north is 6.2 km over 324 px, 19 m a pixel: the largest round bar within 120 px is 2 km.
    expect(drawn).toContain('>2\u00a0km<');
  });
});

describe('the numbers on the map', () => {
  const square = (w: number, h: number): [number, number][] => [
    [15 + w, 56 + h],
    [15.01 + w, 56 + h],
    [15.01 + w, 56.01 + h],
    [15 + w, 56.01 + h],
  ];
  const cells = Array.from({ length: 100 }, (_, i) => ({ ring: square((i % 10) / 100, Math.floor(i / 10) / 100), count: 3, sure: true }));
  it('are all drawn, also where cells cover everything', () => {
    const numbers = ['1', '2', '3'].map((text, i) => ({ text, at: [15.03 + i / 50, 56.05] as const }));
    const drawn = areaMap({ bounds: [15, 56, 15.1, 56.1], areas: [], cells, numbers }, { ...options, id: 'm' });
    for (const { text } of numbers) expect(drawn).toContain(`>${text}</text>`);
  });
});

describe('the small ones', () => {
  it('the sparkline is hidden from screen readers', () => {
    expect(sparkline({ labels: ['a'], counts: [3], low: [null], high: [null] })).toContain('aria-hidden="true"');
  });
  it('the Lorenz curve of even counts is the diagonal, and of none is empty', () => {
    expect(lorenzPoints([2, 2])).toEqual([
      [0, 0],
      [0.5, 0.5],
      [1, 1],
    ]);
    expect(lorenzPoints([0, 0])).toEqual([]);
  });
});
