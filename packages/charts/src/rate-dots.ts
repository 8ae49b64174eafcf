// Where is it more than the exposure explains? One dot and whisker per row on a linear axis from 0, with the whole as a line.
import { type ChartColour, colour } from './chart-colours.ts';
import type { ChartLang, ChartOptions } from './svg-text.ts';
import { countTicks, element, label, numberText, px, svg } from './svg-text.ts';

export interface RateRow {
  readonly label: string;
  readonly rate: number;
  readonly interval: readonly [number, number];
  readonly against: 'above' | 'below' | 'unclear';
}

const marks: Record<RateRow['against'], ChartColour> = { above: 'rise-mark', below: 'fall-mark', unclear: 'flat-mark' };

/** Where the axis ends: past every rate and, but for the widest, past the intervals; an interval beyond it gets an arrow. */
export function rateAxis(rows: readonly RateRow[]): number {
  const rates = rows.map((row) => row.rate);
  const highs = rows.map((row) => row.interval[1]).sort((a, b) => a - b);
  const most = Math.max(1e-9, ...rates, highs[Math.floor(highs.length * 0.9)] ?? 0);
  const power = 10 ** Math.floor(Math.log10(most));
  return ([1, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10].find((m) => m * power >= most * 1.02) ?? 10) * power;
}

/** One row's drawing as SVG text, to stand in a table row; `all` is the whole's rate on the same axis. */
export function rateDot(row: RateRow, all: number | null, axis: number, options: ChartOptions): string {
  const { width, height = 32, lang } = options;
  const theme = options.theme ?? 'page';
  const x = scale(width, axis);
  const stroke = colour(marks[row.against], theme);
  const y = height / 2;
  const [low, high] = row.interval;
  const past = high > axis;
  const parts = [
    ...ticks(axis).map((tick) => element('line', { x1: x(tick), x2: x(tick), y1: 0, y2: height, stroke: colour('d-grid', theme) })),
    all === null ? '' : element('line', { x1: x(all), x2: x(all), y1: 0, y2: height, stroke: colour('ink-3', theme) }),
    element('line', { x1: x(low), x2: x(Math.min(high, axis)), y1: y, y2: y, stroke, 'stroke-width': '1.75' }),
    past
      ? element('path', {
          class: 'leaves-axis',
          d: `M${px(x(axis) - 5)} ${px(y - 4)}L${px(x(axis))} ${px(y)}L${px(x(axis) - 5)} ${px(y + 4)}`,
          fill: 'none',
          stroke,
          'stroke-width': '1.5',
        })
      : '',
    element('circle', {
      cx: x(row.rate),
      cy: y,
      r: 4.25,
      fill: row.against === 'unclear' ? colour('paper', theme) : stroke,
      stroke,
      'stroke-width': '1.5',
    }),
  ];
  return svg(
    'rate',
    options,
    height,
    `${numberText(row.rate, lang, 1)} (${numberText(low, lang, 1)}–${numberText(high, lang, 1)})`,
    parts.join(''),
  );
}

/** The axis above the rows: ticks and, under them, the whole's name at its line. */
export function rateAxisDrawing(axis: number, all: { readonly rate: number; readonly name: string } | null, options: ChartOptions): string {
  const { width, lang } = options;
  const theme = options.theme ?? 'page';
  const height = 34;
  const x = scale(width, axis);
  const grey = colour('ink-3', theme);
  const parts = ticks(axis).map((tick) =>
    label(tickText(tick, axis, lang), { x: x(tick), y: 30, 'text-anchor': tick === 0 ? 'start' : 'middle', fill: grey }),
  );
  if (all && all.rate <= axis) {
    const at = x(all.rate);
    const anchor = at > width / 2 ? 'end' : 'start';
    parts.push(label(all.name, { x: anchor === 'end' ? at + 4 : at - 4, y: 12, 'text-anchor': anchor, fill: colour('ink', theme) }));
  }
  return svg('rate-axis', options, height, '', parts.join(''));
}

const scale = (width: number, axis: number) => (value: number) => 6 + (Math.max(0, value) / axis) * (width - 12);

function ticks(axis: number): number[] {
  if (axis < 3) return [0, axis / 2, axis];
  return countTicks(axis, 3).filter((tick) => tick <= axis);
}

function tickText(tick: number, axis: number, lang: ChartLang): string {
  const digits = axis < 3 ? (axis < 0.3 ? 2 : 1) : 0;
  return numberText(tick, lang, tick === 0 ? 0 : digits);
}
