// Which problems differ from the expected, and how sure is each? One dot and whisker per row on a log axis around 1.
import { type ChartColour, colour } from './chart-colours.ts';
import { chartWords } from './chart-words.ts';
import { type ChartOptions, type ChartTable, element, hatchRect, label, numberText, px, svg } from './svg-text.ts';

export type ChartVerdict = 'rise' | 'fall' | 'no_clear_change' | 'cannot_tell' | 'not_comparable';

export interface RatioRow {
  readonly label: string;
  readonly ratio: number | null;
  readonly interval: readonly [number, number] | null;
  readonly verdict: ChartVerdict;
}

export interface RatioDotsOptions extends ChartOptions {
  /** ends of the axis; 0.5–2.5 unless told */
  readonly axis?: readonly [number, number];
  /** the row labels' width in px; 0 leaves them out (a table row names them already) */
  readonly labelWidth?: number;
  /** draw the tick labels above the rows */
  readonly ticks?: boolean;
  readonly rowHeight?: number;
}

const marks: Record<ChartVerdict, ChartColour> = {
  rise: 'rise-mark',
  fall: 'fall-mark',
  no_clear_change: 'flat-mark',
  cannot_tell: 'flat-mark',
  not_comparable: 'hatch',
};

/** The chart as SVG text. An interval that leaves the axis ends in an arrow; no ratio gives the hatched bar. */
export function ratioDots(rows: readonly RatioRow[], options: RatioDotsOptions): string {
  const { width, lang, axis = [0.5, 2.5], labelWidth = 0, ticks = true, rowHeight = 32 } = options;
  const theme = options.theme ?? 'page';
  const top = ticks ? 20 : 0;
  const height = top + rows.length * rowHeight;
  const [from, to] = [labelWidth + 8, width - 8];
  const x = (ratio: number) => from + (Math.log(ratio / axis[0]) / Math.log(axis[1] / axis[0])) * (to - from);
  const inside = (ratio: number) => Math.min(to, Math.max(from, x(Math.max(ratio, 1e-6))));
  const out: string[] = [];
  for (const tick of [0.5, 1, 2].filter((t) => t >= axis[0] && t <= axis[1])) {
    const one = tick === 1;
    out.push(element('line', { x1: x(tick), x2: x(tick), y1: top, y2: height, stroke: colour(one ? 'ink-3' : 'd-grid', theme) }));
    if (ticks)
      out.push(
        label(numberText(tick, lang, one || tick === 2 ? 0 : 1), {
          x: x(tick),
          y: 12,
          'text-anchor': 'middle',
          fill: colour('ink-3', theme),
        }),
      );
  }
  rows.forEach((row, i) => {
    const y = top + (i + 0.5) * rowHeight;
    const stroke = colour(marks[row.verdict], theme);
    if (labelWidth > 0) out.push(label(row.label, { x: 0, y: y + 4, fill: colour('ink', theme) }));
    if (row.verdict === 'not_comparable' || row.ratio === null) {
      out.push(element('g', { class: `verdict-${row.verdict}` }, hatchRect(from, y - 6, to - from, 12, colour('hatch', theme))));
      return;
    }
    const parts: string[] = [];
    if (row.interval) {
      const [low, high] = row.interval;
      const dash = row.verdict === 'cannot_tell' ? '3 3' : undefined;
      parts.push(
        element('line', { x1: inside(low), x2: inside(high), y1: y, y2: y, stroke, 'stroke-width': '1.75', 'stroke-dasharray': dash }),
      );
      const arrow = (at: number, way: 1 | -1) =>
        parts.push(
          element('path', {
            class: 'leaves-axis',
            d: `M${px(at - 5 * way)} ${px(y - 4)}L${px(at)} ${px(y)}L${px(at - 5 * way)} ${px(y + 4)}`,
            fill: 'none',
            stroke,
            'stroke-width': '1.5',
          }),
        );
      if (low < axis[0]) arrow(from, -1);
      if (high > axis[1]) arrow(to, 1);
    }
    const filled = row.verdict === 'rise' || row.verdict === 'fall';
    if (row.ratio >= axis[0] && row.ratio <= axis[1])
      parts.push(
        element('circle', {
          cx: x(row.ratio),
          cy: y,
          r: 4.25,
          fill: filled ? stroke : colour('paper', theme),
          stroke,
          'stroke-width': '1.5',
        }),
      );
    out.push(element('g', { class: `verdict-${row.verdict}` }, parts.join('')));
  });
  return svg(
    'ratios',
    options,
    height,
    ratioDotsTable(rows, '', lang)
      .rows.map((cells) => `${cells.filter(Boolean).join(', ')}.`)
      .join(' '),
    out.join(''),
  );
}

/** The same rows as a table: name, ratio, interval, verdict. */
function ratioDotsTable(rows: readonly RatioRow[], caption: string, lang: 'sv' | 'en'): ChartTable {
  const words = chartWords[lang];
  return {
    caption,
    head: [words.row, words.ratio, words.interval, words.verdict],
    rows: rows.map((row) => [
      row.label,
      row.ratio === null ? '' : numberText(row.ratio, lang, 2),
      row.interval === null ? '' : `${numberText(row.interval[0], lang, 2)}–${numberText(row.interval[1], lang, 2)}`,
      words.verdicts[row.verdict],
    ]),
  };
}
