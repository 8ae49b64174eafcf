// When in the week does it happen? 24 hours × 7 days of aoristic weights, with the peak hours framed.
import { colour, sequentialStep } from './chart-colours.ts';
import { chartWords, percentText } from './chart-words.ts';
import { type ChartOptions, type ChartTable, element, label, numberText, svg } from './svg-text.ts';

/**
 * The peak of the week: the fewest hours, heaviest first, that together hold at least `share` of the weight and each carry
 * twice an even spread. Empty when nothing stands out or less than `least` is known.
 */
export function peakHours(week: readonly number[], share = 0.5, least = 20): number[] {
  const total = week.reduce((a, b) => a + b, 0);
  if (total < least) return [];
  const order = week.map((_, i) => i).sort((a, b) => (week[b] ?? 0) - (week[a] ?? 0) || a - b);
  const chosen: number[] = [];
  let sum = 0;
  for (const i of order) {
    const value = week[i] ?? 0;
    // Hours as heavy as the last one chosen come along: a peak is never cut in the middle of equals.
    const enough = sum >= share * total && value < (week[chosen.at(-1) ?? i] ?? 0) * (1 - 1e-9);
    if (enough || value < (2 * total) / 168) break;
    chosen.push(i);
    sum += value;
  }
  return chosen.sort((a, b) => a - b);
}

/** Hours 0–167 as runs within a day. */
export function peakRuns(peak: readonly number[]): { day: number; from: number; to: number }[] {
  const found: { day: number; from: number; to: number }[] = [];
  for (const i of [...peak].sort((a, b) => a - b)) {
    const [day, hour] = [Math.floor(i / 24), i % 24];
    const open = found.at(-1);
    if (open && open.day === day && open.to === hour) open.to = hour + 1;
    else found.push({ day, from: hour, to: hour + 1 });
  }
  return found;
}

export interface WeekHeatOptions extends ChartOptions {
  /** indexes 0–167 to frame; `peakHours` when left out */
  readonly peak?: readonly number[];
}

/** The chart as SVG text; `week` is 168 weights, Monday 00 first. */
export function weekHeat(week: readonly number[], options: WeekHeatOptions): string {
  const { width, lang } = options;
  const theme = options.theme ?? 'page';
  const words = chartWords[lang];
  const left = 34;
  const top = 18;
  const w = (width - left) / 24;
  const h = options.height ? (options.height - top - 2) / 7 : Math.min(20, Math.max(12, w));
  const height = top + 7 * h + 2;
  const max = Math.max(0, ...week);
  const out: string[] = [];
  for (let hour = 0; hour <= 24; hour += 6) {
    const anchor = hour === 0 ? 'start' : hour === 24 ? 'end' : 'middle';
    out.push(label(String(hour).padStart(2, '0'), { x: left + hour * w, y: 12, 'text-anchor': anchor, fill: colour('ink-3', theme) }));
  }
  words.weekdays.forEach((name, day) => {
    out.push(label(name, { x: left - 8, y: top + (day + 0.5) * h + 4, 'text-anchor': 'end', fill: colour('ink', theme) }));
    for (let hour = 0; hour < 24; hour++) {
      const value = week[day * 24 + hour] ?? 0;
      const fill = colour(value > 0 ? sequentialStep(value, max) : 'paper-2', theme);
      out.push(element('rect', { x: left + hour * w, y: top + day * h, width: w - 1, height: h - 1, fill }));
    }
  });
  for (const run of peakRuns(options.peak ?? peakHours(week)))
    out.push(
      element('rect', {
        class: 'peak',
        x: left + run.from * w - 0.5,
        y: top + run.day * h - 0.5,
        width: (run.to - run.from) * w,
        height: h,
        fill: 'none',
        stroke: colour('ink', theme),
        'stroke-width': '1.5',
      }),
    );
  const table = weekHeatTable(week, '', lang, options.peak);
  return svg('week', options, height, table.rows.map((row) => `${row[0]}: ${row[2]}.`).join(' '), out.join(''));
}

/** [0, 1, 2, 5] as "mån–ons, lör": three or more in a row become a range. */
function dayNames(days: readonly number[], names: readonly string[]): string {
  const parts: string[] = [];
  for (let i = 0; i < days.length; ) {
    let end = i;
    while (days[end + 1] === (days[end] ?? 0) + 1) end++;
    const [first, last] = [names[days[i] ?? 0] ?? '', names[days[end] ?? 0] ?? ''];
    parts.push(
      end - i >= 2
        ? `${first}–${last}`
        : days
            .slice(i, end + 1)
            .map((day) => names[day] ?? '')
            .join(', '),
    );
    i = end + 1;
  }
  return parts.join(', ');
}

/** The framed hours, the rest and the sum: time, weight, share of those with a known time. At most eight framed rows. */
export function weekHeatTable(week: readonly number[], caption: string, lang: 'sv' | 'en', peak?: readonly number[]): ChartTable {
  const words = chartWords[lang];
  const total = week.reduce((a, b) => a + b, 0);
  const clock = (hour: number) => `${String(hour).padStart(2, '0')}${lang === 'en' ? ':00' : ''}`;
  const hours = (from: number, to: number) => `${clock(from)}–${clock(to)}`;
  const sameHours = new Map<string, { days: number[]; n: number }>();
  for (const { day, from, to } of peakRuns(peak ?? peakHours(week))) {
    const group = sameHours.get(hours(from, to)) ?? { days: [], n: 0 };
    group.days.push(day);
    group.n += week.slice(day * 24 + from, day * 24 + to).reduce((a, b) => a + b, 0);
    sameHours.set(hours(from, to), group);
  }
  const all = [...sameHours].map(([name, { days, n }]) => ({ name: `${dayNames(days, words.weekdays)} ${name}`, n }));
  const shown = [...all].sort((a, b) => b.n - a.n).slice(0, 8);
  const rest = total - shown.reduce((sum, { n }) => sum + n, 0);
  const row = (name: string, n: number) => [name, numberText(n, lang, 1), total > 0 ? percentText(n / total, lang) : ''];
  return {
    caption,
    head: [words.time, words.count, words.share],
    rows: [
      ...shown.map(({ name, n }) => row(name, n)),
      ...(shown.length ? [row(lang === 'sv' ? 'all annan tid' : 'all other times', Math.max(0, rest))] : []),
      row(words.known, total),
    ],
  };
}
