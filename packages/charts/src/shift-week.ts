// A week of shifts on what is expected: the heat of 24 hours × 7 days, today's shifts dashed, the proposed ones solid. Frames, never colour alone.
import { colour } from './chart-colours.ts';
import { chartWords } from './chart-words.ts';
import { type ChartTable, element, numberText } from './svg-text.ts';
import { peakRuns, type WeekHeatOptions, weekHeat } from './week-heat.ts';

export interface WeekShift {
  /** Monday = 0 */
  readonly day: number;
  readonly start: number;
  /** hours; may pass midnight and the end of the week */
  readonly length: number;
}
export interface ShiftWeekOptions extends Omit<WeekHeatOptions, 'peak'> {
  readonly today: readonly WeekShift[];
  readonly proposed: readonly WeekShift[];
}

/** The chart as SVG text; `week` is 168 values, Monday 00 first, all places together. */
export function shiftWeek(week: readonly number[], { today, proposed, ...options }: ShiftWeekOptions): string {
  const { width, lang } = options;
  const theme = options.theme ?? 'page';
  // the same grid as the heat's
  const left = 34;
  const top = 18;
  const w = (width - left) / 24;
  const h = options.height ? (options.height - top - 2) / 7 : Math.min(20, Math.max(12, w));
  const frames = (shifts: readonly WeekShift[], kind: 'today' | 'proposed') =>
    peakRuns(hoursOf(shifts)).map(({ day, from, to }) => {
      const inset = kind === 'today' ? 2 : 0;
      return element('rect', {
        class: `shift ${kind}`,
        x: left + from * w - 0.5 + inset,
        y: top + day * h - 0.5 + inset,
        width: (to - from) * w - 2 * inset,
        height: h - 2 * inset,
        fill: 'none',
        stroke: colour('ink', theme),
        'stroke-width': kind === 'today' ? '1.2' : '2',
        'stroke-dasharray': kind === 'today' ? '3 2' : undefined,
      });
    });
  const words = chartWords[lang];
  const told = (shifts: readonly WeekShift[]) =>
    shifts.map(({ day, start, length }) => `${words.weekdays[day]} ${two(start)}–${two((start + length) % 24 || 24)}`).join(', ');
  const desc =
    lang === 'sv'
      ? `Föreslagna pass: ${told(proposed) || 'inga'}. Dagens pass: ${told(today) || 'inga'}.`
      : `Proposed shifts: ${told(proposed) || 'none'}. Today’s shifts: ${told(today) || 'none'}.`;
  const drawn = weekHeat(week, { ...options, peak: [], desc });
  return drawn.replace(/<\/svg>$/, `${[...frames(today, 'today'), ...frames(proposed, 'proposed')].join('')}</svg>`);
}

const two = (hour: number): string => String(hour).padStart(2, '0');

function hoursOf(shifts: readonly WeekShift[]): number[] {
  const hours = new Set<number>();
  for (const { day, start, length } of shifts) for (let i = 0; i < length; i++) hours.add((day * 24 + start + i) % 168);
  return [...hours].sort((a, b) => a - b);
}

/** What is expected per weekday and quarter of the day: the same numbers as the heat, added up so that they can be read. */
export function shiftWeekTable(week: readonly number[], caption: string, lang: 'sv' | 'en'): ChartTable {
  const words = chartWords[lang];
  const quarter = (day: number, part: number) => week.slice(day * 24 + part * 6, day * 24 + part * 6 + 6).reduce((a, b) => a + b, 0);
  return {
    caption,
    head: [lang === 'sv' ? 'Dag' : 'Day', '00–06', '06–12', '12–18', '18–24'],
    rows: words.weekdays.map((name, day) => [name, ...[0, 1, 2, 3].map((part) => numberText(quarter(day, part), lang, 0))]),
  };
}
