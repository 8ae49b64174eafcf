// The calendar of the data: what each source holds, month by month, as the checks of the picture found it. Nothing is guessed here: a month
// is whole unless a remark says otherwise.
import type { PictureWarning } from '../picture/picture.ts';

/**
 * none: before the source begins · whole · unfinished: still being registered · part: a hole in one kind of crime or one area ·
 * hole: far fewer than the source otherwise has · missing: nothing at all · awaited: after the last delivery
 */
export const monthStates = ['none', 'whole', 'unfinished', 'part', 'hole', 'missing', 'awaited'] as const;
export type MonthState = (typeof monthStates)[number];

export interface CalendarMonth {
  /** "2025-03" */
  readonly month: string;
  readonly state: MonthState;
  /** a code, an area or the way of registering changed at the beginning of the month */
  readonly changed: boolean;
}

/** First and last day that the source has told of; null: nothing yet. */
export interface ToldPeriod {
  readonly from: string | null;
  readonly to: string | null;
}

/** The `n` whole months before the day, oldest first. @param today ISO date */
export function wholeMonthsBefore(today: string, n: number): string[] {
  const last = Number(today.slice(0, 4)) * 12 + Number(today.slice(5, 7)) - 2;
  return Array.from({ length: n }, (_, i) => {
    const month = last - n + 1 + i;
    return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
  });
}

const changeCodes: readonly PictureWarning['code'][] = [
  'code.ended',
  'code.started',
  'area.renamed',
  'area.level_changed',
  'reporting.changed',
];

/** One source's months. @param remarks those of the picture that concern this source */
export function sourceMonths(told: ToldPeriod, remarks: readonly PictureWarning[], months: readonly string[]): CalendarMonth[] {
  return months.map((month) => ({
    month,
    state: stateOf(month, told, remarks),
    changed: remarks.some((one) => changeCodes.includes(one.code) && changeMonth(one) === month),
  }));
}

function stateOf(month: string, told: ToldPeriod, remarks: readonly PictureWarning[]): MonthState {
  if (told.from === null || told.to === null || month < told.from.slice(0, 7)) return 'none';
  if (month > told.to.slice(0, 7)) return 'awaited';
  const here = remarks.filter((one) => within(month, one));
  if (here.some(({ code }) => code === 'source.missing_month')) return 'missing';
  const holes = here.filter(({ code }) => code === 'source.hole');
  if (holes.some(({ category, area }) => category === null && area === null)) return 'hole';
  if (here.some(({ code }) => code === 'reporting.immature')) return 'unfinished';
  return holes.length > 0 ? 'part' : 'whole';
}

/** A remark that names its months is about those alone. */
function within(month: string, { months, from, to }: PictureWarning): boolean {
  if (months) return months.includes(month);
  return month >= (from?.slice(0, 7) ?? '0000') && month <= (to?.slice(0, 7) ?? '9999');
}

/** A code ends with its last day: what changed is the month after. */
function changeMonth({ code, from, to }: PictureWarning): string | null {
  if (code !== 'code.ended') return from?.slice(0, 7) ?? null;
  if (to === null) return null;
  const next = Number(to.slice(0, 4)) * 12 + Number(to.slice(5, 7));
  return `${Math.floor(next / 12)}-${String((next % 12) + 1).padStart(2, '0')}`;
}

/** How many months the sources lack altogether: those that are missing and those with a gap in the whole source. */
export function missingMonths(sources: readonly { readonly months: readonly Pick<CalendarMonth, 'state'>[] }[]): number {
  return sources.reduce((sum, { months }) => sum + months.filter(({ state }) => state === 'missing' || state === 'hole').length, 0);
}

/** Remarks that say themselves why, or are mended where the delivery is: nobody waits for an explanation of them. */
const plainCodes: readonly PictureWarning['code'][] = ['reporting.immature', 'place.unknown', 'coordinates.centre', 'value.unmapped'];

export const asksExplanation = ({ code }: { readonly code: PictureWarning['code'] }): boolean => !plainCodes.includes(code);

/** How many remarks wait for an explanation. */
export function openRemarks(remarks: readonly { readonly code: PictureWarning['code']; readonly explanation: object | null }[]): number {
  return remarks.filter((remark) => remark.explanation === null && asksExplanation(remark)).length;
}
