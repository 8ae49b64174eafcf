// A few amounts beside each other, each with its interval: bars from zero with whiskers, the number at the end of the row.
import { colour } from './chart-colours.ts';
import { type ChartOptions, type ChartTable, element, label, numberText, svg } from './svg-text.ts';

export interface MetBar {
  readonly name: string;
  readonly value: number;
  readonly interval: readonly [number, number];
  /** the one that is spoken of */
  readonly chosen?: boolean;
}

export function metBars(bars: readonly MetBar[], options: ChartOptions & { readonly digits?: number }): string {
  const { width, lang, digits = 0 } = options;
  const theme = options.theme ?? 'page';
  const narrow = width < 420;
  const [left, right] = [narrow ? 0 : 118, 52];
  const h = narrow ? 50 : 38;
  const max = Math.max(1e-9, ...bars.map(({ value, interval }) => Math.max(value, interval[1])));
  const x = (value: number): number => left + (value / max) * (width - left - right);
  const out = bars.flatMap(({ name, value, interval, chosen }, i) => {
    const top = i * h + (narrow ? 22 : 0);
    const middle = top + (narrow ? 12 : h / 2);
    const whisker = { stroke: colour('ink', theme), 'stroke-width': '1.5' };
    const [low, high] = [x(interval[0]), x(interval[1])];
    return [
      label(name, { x: 0, y: narrow ? top - 6 : middle + 4, fill: colour('ink', theme), 'font-weight': chosen ? '640' : undefined }, theme),
      element('rect', {
        x: left,
        y: middle - 6,
        width: Math.max(0, x(value) - left),
        height: 12,
        fill: colour(chosen ? 'seq-6' : 'd-band-edge', theme),
      }),
      element('line', { x1: low, x2: high, y1: middle, y2: middle, ...whisker }),
      element('line', { x1: low, x2: low, y1: middle - 5, y2: middle + 5, ...whisker }),
      element('line', { x1: high, x2: high, y1: middle - 5, y2: middle + 5, ...whisker }),
      label(
        numberText(value, lang, digits),
        { x: width, y: middle + 4, 'text-anchor': 'end', fill: colour('ink', theme), 'font-weight': '640' },
        theme,
      ),
    ];
  });
  const desc = bars
    .map(
      ({ name, value, interval: [low, high] }) =>
        `${name}: ${numberText(value, lang, digits)} (${numberText(low, lang, digits)}–${numberText(high, lang, digits)}).`,
    )
    .join(' ');
  return svg('met', options, bars.length * h + 2, desc, out.join(''));
}

export function metBarsTable(
  bars: readonly MetBar[],
  caption: string,
  head: readonly [string, string, string],
  lang: 'sv' | 'en',
  digits = 0,
): ChartTable {
  return {
    caption,
    head: [...head],
    rows: bars.map(({ name, value, interval: [low, high] }) => [
      name,
      numberText(value, lang, digits),
      `${numberText(low, lang, digits)}–${numberText(high, lang, digits)}`,
    ]),
  };
}
