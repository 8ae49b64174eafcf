// The shape of four years in a list row: for the eye only, the numbers stand beside it.

import type { ChartTheme } from './chart-colours.ts';
import { colour } from './chart-colours.ts';
import { element, hatchRect, px, runs } from './svg-text.ts';

export interface QuarterSeries {
  readonly labels: readonly string[];
  readonly counts: readonly (number | null)[];
  readonly low: readonly (number | null)[];
  readonly high: readonly (number | null)[];
}

/** A small line with its band; hidden from screen readers. The last four quarters come after a dotted line. */
export function sparkline(quarters: QuarterSeries, options: { width?: number; height?: number; theme?: ChartTheme } = {}): string {
  const { width = 96, height = 28, theme = 'page' } = options;
  const max = Math.max(1, ...quarters.counts.map((n) => n ?? 0), ...quarters.high.map((n) => n ?? 0));
  const step = (width - 6) / Math.max(1, quarters.counts.length);
  const x = (i: number) => 3 + (i + 0.5) * step;
  const y = (n: number) => height - 3 - (Math.max(0, n) / max) * (height - 6);
  const out: string[] = [];
  for (const run of runs(quarters.high)) {
    const up = run.map(([i, v], k) => `${k === 0 ? 'M' : 'L'}${px(x(i))} ${px(y(v))}`).join('');
    const down = [...run].reverse().map(([i]) => `L${px(x(i))} ${px(y(quarters.low[i] ?? 0))}`);
    out.push(element('path', { d: `${up}${down.join('')}Z`, fill: colour('d-band', theme) }));
  }
  quarters.counts.forEach((n, i) => {
    if (n === null) out.push(hatchRect(x(i) - step / 2, 2, step, height - 4, colour('hatch', theme), 4));
  });
  const split = 3 + (quarters.counts.length - 4) * step;
  if (quarters.counts.length > 4)
    out.push(element('line', { x1: split, x2: split, y1: 1, y2: height - 1, stroke: colour('ink-3', theme), 'stroke-dasharray': '1 3' }));
  for (const run of runs(quarters.counts)) {
    const d = run.map(([i, v], k) => `${k === 0 ? 'M' : 'L'}${px(x(i))} ${px(y(v))}`).join('');
    out.push(element('path', { d, fill: 'none', stroke: colour('d-line', theme), 'stroke-width': '1.5', 'stroke-linejoin': 'round' }));
  }
  const last = quarters.counts.at(-1);
  if (typeof last === 'number')
    out.push(element('circle', { cx: x(quarters.counts.length - 1), cy: y(last), r: 2, fill: colour('d-line', theme) }));
  return `<svg xmlns="http://www.w3.org/2000/svg" class="chart chart-sparkline" aria-hidden="true" viewBox="0 0 ${px(width)} ${px(height)}" width="${px(width)}" height="${px(height)}">${out.join('')}</svg>`;
}
