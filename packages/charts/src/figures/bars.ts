// Named amounts as bars, the values written at their ends.
import { colour } from '../chart-colours.ts';
import { element, label, svg } from '../svg-text.ts';
import { ink, strokes, tickText, width } from './frame.ts';

export interface BarsFigure {
  readonly title: string;
  readonly bars: readonly { readonly name: string; readonly value: number; readonly marked?: boolean }[];
}

export function barsFigure({ title, bars }: BarsFigure): string {
  const most = Math.max(0, ...bars.map(({ value }) => value));
  const least = Math.min(0, ...bars.map(({ value }) => value));
  const [left, right, top] = [190, width - 70, 10];
  const height = top + 26 * bars.length + 10;
  const x = (value: number): number => left + ((value - least) / (most - least || 1)) * (right - left);
  const out = [element('rect', { x: 0, y: 0, width, height, fill: colour('paper', 'print') })];
  bars.forEach(({ name, value, marked }, i) => {
    const y = top + 26 * i;
    const from = Math.min(x(0), x(value));
    out.push(label(name, { x: 10, y: y + 16, fill: ink }, 'print'));
    out.push(
      element('rect', { x: from, y: y + 4, width: Math.max(1, Math.abs(x(value) - x(0))), height: 17, fill: strokes[marked ? 1 : 0] }),
    );
    out.push(label(tickText(value), { x: Math.max(x(value), x(0)) + 6, y: y + 16, fill: ink }, 'print'));
  });
  const desc = `${bars.map(({ name, value }) => `${name}: ${tickText(value)}`).join('; ')}.`;
  return svg('figure-bars', { width, lang: 'en', theme: 'print', title }, height, desc, out.join(''));
}
