// Estimates with their intervals, one row each, beside the value that means nothing has happened.
import { colour } from '../chart-colours.ts';
import { element, label, svg } from '../svg-text.ts';
import { faint, ink, roundTicks, strokes, tickText, width } from './frame.ts';

export interface IntervalsFigure {
  readonly title: string;
  readonly rows: readonly { readonly name: string; readonly value: number; readonly lo: number; readonly hi: number }[];
  /** where the line stands: 1 for ratios, 0 for differences */
  readonly none?: number;
  /** ratios on a logarithmic axis */
  readonly log?: boolean;
}

export function intervalsFigure({ title, rows, none, log = false }: IntervalsFigure): string {
  const to = (value: number): number => (log ? Math.log(value) : value);
  const ends = rows.flatMap(({ value, lo, hi }) => [value, lo, hi]).filter((value) => Number.isFinite(value) && (!log || value > 0));
  if (none !== undefined) ends.push(none);
  const low = Math.min(...ends);
  const high = Math.max(...ends);
  const [left, right, top] = [190, width - 24, 14];
  const height = top + 30 * rows.length + 34;
  const x = (value: number): number => left + Math.min(1, Math.max(0, (to(value) - to(low)) / (to(high) - to(low) || 1))) * (right - left);
  const bottom = height - 30;
  const ticks = log
    ? [0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 50].filter((tick) => tick >= low * 0.99 && tick <= high * 1.01)
    : roundTicks(low, high);
  const out = [element('rect', { x: 0, y: 0, width, height, fill: colour('paper', 'print') })];
  for (const tick of ticks) {
    out.push(element('line', { x1: x(tick), x2: x(tick), y1: top, y2: bottom, stroke: colour('d-grid', 'print') }));
    out.push(label(tickText(tick), { x: x(tick), y: bottom + 17, 'text-anchor': 'middle', fill: faint }, 'print'));
  }
  if (none !== undefined)
    out.push(element('line', { x1: x(none), x2: x(none), y1: top, y2: bottom, stroke: ink, 'stroke-dasharray': '3 3' }));
  rows.forEach(({ name, value, lo, hi }, i) => {
    const y = top + 30 * i + 16;
    out.push(label(name, { x: 10, y: y + 4, fill: ink }, 'print'));
    out.push(element('line', { x1: x(log && lo <= 0 ? low : lo), x2: x(hi), y1: y, y2: y, stroke: strokes[0], 'stroke-width': '2' }));
    out.push(element('circle', { cx: x(value), cy: y, r: 4.5, fill: strokes[0] }));
  });
  const desc = `${rows.map(({ name, value, lo, hi }) => `${name}: ${tickText(value)}, from ${tickText(lo)} to ${Number.isFinite(hi) ? tickText(hi) : '∞'}`).join('; ')}.`;
  return svg('figure-intervals', { width, lang: 'en', theme: 'print', title }, height, desc, out.join(''));
}
