// The frame of a figure in the documentation of methods: two axes with round ticks, and what stands inside. Fixed print colours.
import { colour } from '../chart-colours.ts';
import { element, label, numberText, px, svg } from '../svg-text.ts';

export interface FigureText {
  /** what the figure shows, in words; it is its name */
  readonly title: string;
  readonly xName?: string;
  readonly yName?: string;
}

export interface Frame {
  x(value: number): number;
  y(value: number): number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export const width = 640;
export const height = 280;
export const ink = colour('ink', 'print');
export const faint = colour('ink-3', 'print');
/** told apart by lightness as well as hue */
export const strokes = [colour('accent', 'print'), colour('rise-mark', 'print'), colour('d-other', 'print'), colour('fall-mark', 'print')];

/** About `wanted` round values that span low to high. */
export function roundTicks(low: number, high: number, wanted = 5): number[] {
  const rough = (high - low || 1) / wanted;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = ([1, 2, 5, 10].find((m) => m * power >= rough * 0.999) ?? 10) * power;
  const ticks: number[] = [];
  for (let i = Math.ceil(low / step - 1e-9); i * step <= high + step * 1e-9; i++) ticks.push(i * step);
  return ticks;
}

/** Least and most of all finite values, a little apart when they are equal. */
export function span(lists: readonly ArrayLike<number>[]): [number, number] {
  let low = Infinity;
  let high = -Infinity;
  for (const list of lists)
    for (let i = 0; i < list.length; i++)
      if (Number.isFinite(list[i])) {
        low = Math.min(low, list[i]!);
        high = Math.max(high, list[i]!);
      }
  if (!(low <= high)) return [0, 1];
  return low === high ? [low - 0.5, high + 0.5] : [low, high];
}

export function tickText(value: number): string {
  const size = Math.abs(value);
  const digits = size === 0 || Number.isInteger(value) || size >= 100 ? 0 : Math.max(0, Math.min(6, 2 - Math.floor(Math.log10(size))));
  return numberText(value, 'en', digits)
    .replace(/(\.\d*?)0+$/, '$1')
    .replace(/\.$/, '');
}

/** Draws axes around what `inside` makes. */
export function framed(
  kind: string,
  text: FigureText,
  xs: readonly [number, number],
  ys: readonly [number, number],
  desc: string,
  inside: (frame: Frame) => readonly string[],
): string {
  const [left, right, top, bottom] = [58, width - 16, 26, height - 44];
  const frame: Frame = {
    left,
    right,
    top,
    bottom,
    x: (value) => left + ((value - xs[0]) / (xs[1] - xs[0])) * (right - left),
    y: (value) => bottom - ((value - ys[0]) / (ys[1] - ys[0])) * (bottom - top),
  };
  const out = [element('rect', { x: 0, y: 0, width, height, fill: colour('paper', 'print') })];
  for (const tick of roundTicks(ys[0], ys[1])) {
    out.push(element('line', { x1: left, x2: right, y1: frame.y(tick), y2: frame.y(tick), stroke: colour('d-grid', 'print') }));
    out.push(label(tickText(tick), { x: left - 7, y: frame.y(tick) + 4, 'text-anchor': 'end', fill: faint }, 'print'));
  }
  out.push(...inside(frame));
  out.push(element('path', { d: `M${px(left)} ${px(bottom)}H${px(right)}`, stroke: colour('d-axis', 'print') }));
  for (const tick of roundTicks(xs[0], xs[1], 8))
    out.push(label(tickText(tick), { x: frame.x(tick), y: bottom + 17, 'text-anchor': 'middle', fill: faint }, 'print'));
  if (text.xName) out.push(label(text.xName, { x: right, y: height - 8, 'text-anchor': 'end', fill: faint }, 'print'));
  if (text.yName) out.push(label(text.yName, { x: 8, y: 15, fill: faint }, 'print'));
  return svg(`figure-${kind}`, { width, lang: 'en', theme: 'print', title: text.title }, height, desc, out.join(''));
}
