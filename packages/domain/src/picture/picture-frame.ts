// Which months the picture covers: the period of the data, the window that is judged, and the months before it.
import { monthEndIso, monthStartIso } from '../calendar/day-numbers.ts';
import type { Comparability } from '../comparability/check-comparability.ts';
import type { PictureOptions } from './picture-data.ts';

export interface PictureFrame {
  /** year × 12 + month of the period's first month */
  readonly firstMonth: number;
  /** whole months in the period; 0 when nothing can be counted */
  readonly months: number;
  /** index of the period's first month in the comparability series */
  readonly offset: number;
  /** index of the window's first month within the period */
  readonly windowFrom: number;
  readonly windowMonths: number;
  /** the window was shortened because the period holds less than two years */
  readonly shortened: boolean;
}

const usualWindow = 12;
const shortWindow = 6;
/** With this many months the last six have the same six a year earlier to be compared with. */
const enoughForShort = 18;

/**
 * The window is the last twelve whole months, the last six where there are 18 to 23 months in all, and what was asked for when a
 * length was given by hand. A period shorter than the window is the window.
 */
export function pictureFrame(comparability: Comparability, options: PictureOptions): PictureFrame {
  const { from, to, series } = comparability;
  const months = Math.max(0, to - from + 1);
  const shortened = options.windowMonths === undefined && months < 2 * usualWindow && months >= enoughForShort;
  const wanted = options.windowMonths ?? (shortened ? shortWindow : usualWindow);
  const windowMonths = Math.min(wanted, months);
  return { firstMonth: series.firstMonth + from, months, offset: from, windowFrom: months - windowMonths, windowMonths, shortened };
}

/** First and last day of a run of months, indices into the period. */
export function monthRange(frame: PictureFrame, from: number, to: number): { from: string; to: string } {
  return { from: monthStartIso(frame.firstMonth + from), to: monthEndIso(frame.firstMonth + to) };
}

/** No municipality's data go farther back than this. */
const farthestBack = 60;

/** Back-years (1 = the year before the window) that hold months of a year marked as abnormal, or lie before those asked for: set aside. */
export function abnormalBackYears(frame: PictureFrame, options: PictureOptions): number[] {
  const firstYear = (frame.firstMonth + frame.windowFrom) / 12;
  const backs = (options.abnormalYears ?? []).flatMap((year) => [Math.floor(firstYear - year), Math.ceil(firstYear - year)]);
  const { backYears } = options;
  const beyond = backYears === undefined ? [] : Array.from({ length: farthestBack }, (_, back) => back + 1 + backYears);
  return [...new Set([...backs, ...beyond])].filter((back) => back >= 1);
}
