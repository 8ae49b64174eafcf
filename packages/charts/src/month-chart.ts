// Is this year above what could be expected, and in which months? Counts per month against the expected band.
import { colour } from './chart-colours.ts';
import { chartWords, monthName } from './chart-words.ts';
import { type ChartOptions, type ChartTable, countTicks, element, hatchRect, label, numberText, px, runs, svg } from './svg-text.ts';

export interface MonthSeries {
  /** "2025-03", consecutive */
  readonly months: readonly string[];
  /** null = no data that month; drawn hatched with the word */
  readonly counts: readonly (number | null)[];
  readonly expected: readonly (number | null)[];
  readonly low: readonly (number | null)[];
  readonly high: readonly (number | null)[];
  /** index of the window's first month */
  readonly windowStart: number;
}

export interface MonthChartOptions extends ChartOptions {
  /** words in the drawing; the standard words when left out. `window` stands over the window, e.g. "96 mot 60 väntade" */
  readonly labels?: {
    readonly window?: string;
    readonly count?: string;
    readonly band?: string;
    /** what a month without a count is called; "saknas" unless told (a published copy holds months back) */
    readonly missing?: string;
  };
}

const above = (s: MonthSeries, i: number) => {
  const [n, high] = [s.counts[i] ?? null, s.high[i] ?? null];
  return n !== null && high !== null && n > high;
};
const below = (s: MonthSeries, i: number) => {
  const [n, low] = [s.counts[i] ?? null, s.low[i] ?? null];
  return n !== null && low !== null && n < low;
};

const right = 6;

/** Where the months stand: the left edge of the first, and how wide each is; for a reading line over the drawing. */
export function monthScale({ months, counts, high, width, lang }: Pick<MonthSeries, 'months' | 'counts' | 'high'> & ChartOptions): {
  readonly ticks: readonly number[];
  readonly left: number;
  readonly step: number;
} {
  const ticks = countTicks(Math.max(1, ...counts.map((n) => n ?? 0), ...high.map((n) => n ?? 0)));
  // room for the longest number on the axis
  const left = Math.max(34, 10 + 6.6 * Math.max(...ticks.map((tick) => numberText(tick, lang).length)));
  return { ticks, left, step: (width - left - right) / Math.max(1, months.length) };
}

/** The chart as SVG text. Cost is linear in the months. */
export function monthChart(series: MonthSeries & MonthChartOptions): string {
  const { months, counts, expected, low, high, windowStart, width, lang, labels } = series;
  const theme = series.theme ?? 'page';
  const words = chartWords[lang];
  const height = series.height ?? 260;
  const hole = counts.some((n) => n === null);
  const top = 42 + (hole ? 14 : 0);
  const bottom = 24;
  const { ticks, left, step } = monthScale(series);
  const max = ticks.at(-1) ?? 1;
  const x = (i: number) => left + (i + 0.5) * step;
  const y = (n: number) => height - bottom - (Math.max(0, n) / max) * (height - top - bottom);
  const c = (name: Parameters<typeof colour>[0]) => colour(name, theme);
  const out: string[] = [];

  for (const tick of ticks) {
    out.push(element('line', { x1: left, x2: width - right, y1: y(tick), y2: y(tick), stroke: c(tick === 0 ? 'd-axis' : 'd-grid') }));
    out.push(label(numberText(tick, lang), { x: left - 6, y: y(tick) + 4, 'text-anchor': 'end', fill: c('ink-3') }));
  }
  for (const run of runs(high)) {
    const edge = (i: number, at: 'first' | 'last') => x(i) + (at === 'first' ? -step / 2 : step / 2);
    const first = run[0]![0];
    const last = run.at(-1)![0];
    const upper = run.map(([i, v]) => `L${px(x(i))} ${px(y(v))}`).join('');
    const lower = [...run].reverse().map(([i]) => `L${px(x(i))} ${px(y(low[i] ?? 0))}`);
    const d = `M${px(edge(first, 'first'))} ${px(y(run[0]![1]))}${upper}L${px(edge(last, 'last'))} ${px(y(run.at(-1)![1]))}L${px(edge(last, 'last'))} ${px(y(low[last] ?? 0))}${lower.join('')}L${px(edge(first, 'first'))} ${px(y(low[first] ?? 0))}Z`;
    out.push(element('path', { class: 'band', d, fill: c('d-band') }));
  }
  counts.forEach((n, i) => {
    if (n === null) {
      out.push(element('g', { class: 'missing' }, hatchRect(x(i) - step / 2, top, step, height - top - bottom, c('hatch'))));
      if (counts[i - 1] !== null || i === 0) {
        const end = counts.findIndex((v, k) => k > i && v !== null);
        const middle = (x(i) + x((end < 0 ? counts.length : end) - 1)) / 2;
        out.push(
          label(labels?.missing ?? words.missing, {
            x: Math.min(middle, width - 20),
            y: top - 5,
            'text-anchor': 'middle',
            fill: c('ink-3'),
          }),
        );
      }
    }
  });
  const line = (values: readonly (number | null)[]) =>
    runs(values)
      .map((run) => run.map(([i, v], k) => `${k === 0 ? 'M' : 'L'}${px(x(i))} ${px(y(v))}`).join(''))
      .join('');
  out.push(element('path', { class: 'expected', d: line(expected), fill: 'none', stroke: c('d-band-edge'), 'stroke-width': '1.5' }));
  if (windowStart > 0 && windowStart < months.length) {
    const at = x(windowStart) - step / 2;
    out.push(
      element('line', { class: 'window', x1: at, x2: at, y1: 18, y2: height - bottom, stroke: c('ink'), 'stroke-dasharray': '2 3' }),
    );
  }
  out.push(
    element('path', {
      class: 'counts',
      d: line(counts),
      fill: 'none',
      stroke: c('d-line'),
      'stroke-width': '1.75',
      'stroke-linejoin': 'round',
    }),
  );
  counts.forEach((n, i) => {
    if (n === null) return;
    if (above(series, i))
      out.push(
        element('circle', { class: 'above', cx: x(i), cy: y(n), r: 4.5, fill: c('rise-mark'), stroke: c('paper'), 'stroke-width': '1' }),
      );
    else if (below(series, i))
      out.push(
        element('circle', { class: 'below', cx: x(i), cy: y(n), r: 4.5, fill: c('fall-mark'), stroke: c('paper'), 'stroke-width': '1' }),
      );
    else if (step >= 6) out.push(element('circle', { cx: x(i), cy: y(n), r: 1.75, fill: c('d-line') }));
  });
  const everyYear = step * 12 >= 34 ? 1 : Math.ceil(34 / (step * 12));
  let shown = 0;
  months.forEach((month, i) => {
    const at = x(i) - step / 2;
    if (month.endsWith('-01') && shown++ % everyYear === 0 && at < width - 34) {
      out.push(element('line', { x1: at, x2: at, y1: height - bottom, y2: height - 4, stroke: c('d-axis') }));
      out.push(label(month.slice(0, 4), { x: at + 4, y: height - 8, fill: c('ink') }));
    }
    if (month.endsWith('-07') && step * 12 >= 80)
      out.push(label(words.months[6] ?? '', { x: x(i), y: height - 8, 'text-anchor': 'middle', fill: c('ink-3') }));
  });
  if (labels?.window)
    out.push(label(labels.window, { x: width - right, y: 12, 'text-anchor': 'end', fill: c('ink'), 'font-weight': '600' }, theme, 'paper'));
  const count = labels?.count ?? words.perMonth;
  const band = high.some((n) => n !== null) ? (labels?.band ?? words.band) : '';
  // The band's name stands right of the window's line where there is room for it, else left of the line.
  const windowLine = x(windowStart) - step / 2;
  const room = windowStart <= 0 || width - right - windowLine > 6.2 * band.length;
  const bandEnd = room ? width - right : windowLine - 8;
  if (band) out.push(label(band, { x: bandEnd, y: 32, 'text-anchor': 'end', fill: c('ink-3') }, theme, 'paper'));
  // On a narrow chart the axis gives way: what is counted stands in the title and the table as well.
  if (!band || left + 6.2 * count.length + 12 < bandEnd - 6.2 * band.length) out.push(label(count, { x: left, y: 32, fill: c('ink') }));
  return svg('months', series, height, monthDescription(series), out.join(''));
}

const capital = (text: string) => text.slice(0, 1).toUpperCase() + text.slice(1);

function monthDescription(series: MonthSeries & MonthChartOptions): string {
  const { months, counts, lang } = series;
  const over = months.filter((_, i) => above(series, i)).map((m) => monthName(m, lang));
  const holes = months.filter((_, i) => counts[i] === null).map((m) => monthName(m, lang));
  const span = `${monthName(months[0] ?? '', lang)}–${monthName(months.at(-1) ?? '', lang)}`;
  const words = chartWords[lang];
  const parts = [`${words.perMonth}, ${span}.`];
  if (over.length) parts.push(`${words.aboveBand}: ${over.join(', ')}.`);
  if (holes.length) parts.push(`${capital(series.labels?.missing ?? words.missing)}: ${holes.join(', ')}.`);
  return parts.join(' ');
}

/** The window's months as a table with their sum: month, count, expected, band, above or below. */
export function monthChartTable(
  series: MonthSeries,
  caption: string,
  lang: 'sv' | 'en',
  missing = chartWords[lang].missing,
  from = series.windowStart,
): ChartTable {
  const words = chartWords[lang];
  const cell = (n: number | null | undefined, digits = 0) => (n === null || n === undefined ? missing : numberText(n, lang, digits));
  const banded = series.high.slice(from).some((n) => n !== null);
  const rows = series.months.slice(from).map((month, k) => {
    const i = from + k;
    const [low, high] = [series.low[i] ?? null, series.high[i] ?? null];
    const count = [monthName(month, lang), cell(series.counts[i])];
    if (!banded) return count;
    const mark = above(series, i) ? words.above : below(series, i) ? words.below : '';
    const range = low === null || high === null ? '' : `${numberText(Math.ceil(low), lang)}–${numberText(Math.floor(high), lang)}`;
    return [...count, series.expected[i] === null ? '' : cell(series.expected[i], 1), range, mark];
  });
  const add = (values: readonly (number | null)[]) => values.slice(from).reduce<number>((sum, n) => sum + (n ?? 0), 0);
  // A month without counts has no part in either sum.
  const comparable = series.expected.map((n, i) => (series.counts[i] === null ? null : n));
  rows.push(
    banded
      ? [words.sum, numberText(add(series.counts), lang), numberText(add(comparable), lang), '', '']
      : [words.sum, numberText(add(series.counts), lang)],
  );
  return {
    caption,
    head: banded ? [words.month, words.count, words.expected, words.bandHead, words.place] : [words.month, words.count],
    rows,
  };
}
