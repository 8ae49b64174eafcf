// On which days of a month did it happen, and how often? One bar a day; Saturdays and Sundays stand on grey.
import { colour } from './chart-colours.ts';
import { type ChartOptions, type ChartTable, countTicks, element, label, numberText, svg } from './svg-text.ts';

export interface DayCounts {
  /** in order, from the first of the month */
  readonly days: readonly { readonly day: number; readonly count: number; readonly refused: number; readonly weekend: boolean }[];
  /** "öppningar": what is counted, beside the highest tick */
  readonly unit: string;
}

const words = {
  sv: { refused: (n: number) => `${n} ${n === 1 ? 'nekad' : 'nekade'}`, day: 'Dag', count: 'Antal', denied: 'Nekade' },
  en: { refused: (n: number) => `${n} refused`, day: 'Day', count: 'Count', denied: 'Refused' },
} as const;

/** The chart as SVG text. Refused attempts are not in the bars: they are told beside them. */
export function dayBars(data: DayCounts & ChartOptions): string {
  const { days, unit, width, lang } = data;
  const theme = data.theme ?? 'page';
  const height = data.height ?? 104;
  const c = (name: Parameters<typeof colour>[0]) => colour(name, theme);
  const top = 18;
  const base = height - 20;
  const step = width / Math.max(1, days.length);
  const ticks = countTicks(Math.max(1, ...days.map(({ count }) => count)), 2);
  const max = ticks.at(-1) ?? 1;
  const y = (n: number) => base - (n / max) * (base - top);
  const out: string[] = [];
  days.forEach(({ weekend }, i) => {
    if (weekend) out.push(element('rect', { x: i * step, y: top, width: step, height: base - top, fill: c('paper-2') }));
  });
  for (const tick of ticks)
    out.push(element('line', { x1: 0, x2: width, y1: y(tick), y2: y(tick), stroke: c(tick === 0 ? 'd-axis' : 'd-grid') }));
  out.push(label(`${numberText(max, lang)} ${unit}`, { x: width, y: 11, 'text-anchor': 'end', fill: c('ink-3') }));
  days.forEach(({ day, count, refused }, i) => {
    const middle = (i + 0.5) * step;
    if (count > 0) {
      out.push(element('rect', { x: i * step + step * 0.16, y: y(count), width: step * 0.68, height: base - y(count), fill: c('accent') }));
      out.push(label(numberText(count, lang), { x: middle, y: y(count) - 4, 'text-anchor': 'middle', fill: c('ink-2') }));
    }
    // a mark for every day, so that two neighbours never write over each other; the words stand in the table
    if (refused > 0)
      out.push(
        element(
          'g',
          {},
          `${element('title', {}, words[lang].refused(refused))}${element('path', { d: octagon(middle, base + 0.5), fill: c('fault') })}`,
        ),
      );
    if (day % 4 === 1) out.push(label(String(day), { x: middle, y: height - 4, 'text-anchor': 'middle', fill: c('ink-3') }));
  });
  return svg('day-bars', data, height, dayBarsDesc(data), out.join(''));
}

/** The same numbers, days without any left out. */
export function dayBarsTable({ days, unit, lang }: DayCounts & Pick<ChartOptions, 'lang'>): ChartTable {
  const said = words[lang];
  return {
    caption: unit,
    head: [said.day, said.count, said.denied],
    rows: days
      .filter(({ count, refused }) => count > 0 || refused > 0)
      .map(({ day, count, refused }) => [String(day), numberText(count, lang), numberText(refused, lang)]),
  };
}

function dayBarsDesc({ days, unit, lang }: DayCounts & ChartOptions): string {
  const told = days.filter(({ count }) => count > 0).map(({ day, count }) => `${day}: ${numberText(count, lang)}`);
  return told.length === 0 ? `0 ${unit}` : `${unit}. ${told.join(', ')}.`;
}

function octagon(x: number, y: number): string {
  const [r, k] = [4, 1.7];
  return `M${x - k} ${y - r}H${x + k}L${x + r} ${y - k}V${y + k}L${x + k} ${y + r}H${x - k}L${x - r} ${y + k}V${y - k}Z`.replace(
    /\d+\.\d{2,}/g,
    (n) => String(Math.round(Number(n) * 10) / 10),
  );
}
