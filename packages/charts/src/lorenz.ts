// How unevenly is it spread? Share of places against share of offences, with the even spread as the diagonal.
import { colour } from './chart-colours.ts';
import { chartWords, percentText } from './chart-words.ts';
import { type ChartOptions, type ChartTable, element, label, px, svg } from './svg-text.ts';

/** The curve from counts per place, heaviest first: [share of places, share of counts]. Empty when there is nothing to share. */
export function lorenzPoints(counts: readonly number[]): [number, number][] {
  const total = counts.reduce((a, b) => a + b, 0);
  if (total <= 0) return [];
  let sum = 0;
  const sorted = [...counts].sort((a, b) => b - a);
  return [
    [0, 0],
    ...sorted.map((n, i): [number, number] => {
      sum += n;
      return [(i + 1) / sorted.length, sum / total];
    }),
  ];
}

/** The chart as SVG text; counts are one per place, places without offences included. */
export function lorenz(counts: readonly number[], options: ChartOptions): string {
  const { width, lang } = options;
  const theme = options.theme ?? 'page';
  const height = options.height ?? width;
  const words = chartWords[lang];
  const [left, bottom, top, right] = [40, 36, 20, 14];
  const x = (v: number) => left + v * (width - left - right);
  const y = (v: number) => height - bottom - v * (height - top - bottom);
  const out: string[] = [];
  for (const tick of [0, 0.5, 1]) {
    out.push(element('line', { x1: x(0), x2: x(1), y1: y(tick), y2: y(tick), stroke: colour(tick === 0 ? 'd-axis' : 'd-grid', theme) }));
    out.push(label(percentText(tick, lang), { x: left - 6, y: y(tick) + 4, 'text-anchor': 'end', fill: colour('ink-3', theme) }));
    out.push(
      label(percentText(tick, lang), {
        x: x(tick),
        y: height - bottom + 16,
        'text-anchor': tick === 1 ? 'end' : 'middle',
        fill: colour('ink-3', theme),
      }),
    );
  }
  out.push(label(words.countShare, { x: left, y: 12, fill: colour('ink', theme) }));
  out.push(label(words.placesShare, { x: x(1), y: height - 4, 'text-anchor': 'end', fill: colour('ink', theme) }));
  out.push(element('line', { x1: x(0), y1: y(0), x2: x(1), y2: y(1), stroke: colour('d-other', theme), 'stroke-dasharray': '3 3' }));
  out.push(label(words.even, { x: x(0.62), y: y(0.52), fill: colour('ink-3', theme) }));
  const d = lorenzPoints(counts)
    .map(([a, b], i) => `${i === 0 ? 'M' : 'L'}${px(x(a))} ${px(y(b))}`)
    .join('');
  if (d) out.push(element('path', { d, fill: 'none', stroke: colour('accent', theme), 'stroke-width': '1.75' }));
  const rows = lorenzTable(counts, '', lang).rows;
  return svg('lorenz', options, height, rows.map(([a, b]) => `${a}: ${b}.`).join(' '), out.join(''));
}

/** What the heaviest 5, 10, 25 and 50 percent of the places hold. */
export function lorenzTable(counts: readonly number[], caption: string, lang: 'sv' | 'en'): ChartTable {
  const words = chartWords[lang];
  const points = lorenzPoints(counts);
  const held = (share: number) => points[Math.max(1, Math.round(share * (points.length - 1)))]?.[1];
  return {
    caption,
    head: [words.placesShare, words.countShare],
    rows: points.length < 2 ? [] : [0.05, 0.1, 0.25, 0.5].map((s) => [percentText(s, lang), percentText(held(s) ?? 1, lang)]),
  };
}
