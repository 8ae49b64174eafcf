// Aoristic weights (Ratcliffe 2000, 2002): an event known only to lie between two times is spread evenly over that interval.
import { hoursOfWeek, weekHours } from './aoristic-hours.ts';
import { yearMonths } from './aoristic-months.ts';
import { checkEvents, spreadEvents } from './aoristic-spread.ts';
import type { ClockZone } from './clock-zone.ts';

export interface AoristicOptions {
  /** 168: hours of the week, Monday 00 first (unless told); 24: hours of the day; 12: months, January first */
  readonly bins?: 168 | 24 | 12;
  /** events behind each row; 1 unless given */
  readonly counts?: ArrayLike<number>;
  /** given: the times are real minutes since 1970-01-01 00:00 UTC; not given: minutes on the wall clock */
  readonly zone?: ClockZone;
}

/**
 * In which hours (or months) does it happen, when only an earliest and a latest time are known? Each event is spread evenly over its interval.
 * @not For intervals that say nothing about the hour (a holiday of weeks): they lay a flat floor under every hour. Leave them out and say how many.
 * @formula weight(h) = Σ events · minutes of [from, to) on hour h / minutes of [from, to);  an instant has weight 1 on its own hour
 * @pitfall A weight is not a count: an hour with 3.2 may have had none. Test nothing on it as if it were Poisson.
 * @pitfall A burglary between 08 and 17 lies evenly over the working day: the day looks flat where it is only unknown.
 * @pitfall When clocks go back, hour 02 lasts twice as long, and when they go forward it is missing: give real times and a zone, or that night's
 *   intervals are an hour wrong.
 * @pitfall A `to` before `from` is taken as an instant at `from`: count such rows first, they are mistakes.
 * @param from earliest minute of each event
 * @param to latest minute, exclusive; NaN (missing) or not after `from` = an instant
 * @param options bins, counts, zone
 * @returns 168, 24 or 12 weights (events) that sum to the number of events (times `counts`); all 0 without events
 * @throws RangeError on unequal lengths, a `from` that is not finite, negative counts, a broken zone, other bins
 * @cost O(n + bins), whatever the length of the intervals: a million events 40 ms
 * @source Ratcliffe 2000, IJGIS 14(7); Ratcliffe 2002, J Quantitative Criminology 18(1). Checked against the exact overlap and aoristic 1.1.1 (1e-9).
 * @example
 * const monday = 4 * 1440; // 1970-01-05
 * const from = [monday + 8 * 60, monday + 22 * 60, monday + 1440 + 17 * 60 + 20];
 * const to = [monday + 17 * 60, monday + 26 * 60, Number.NaN]; // during work, around midnight, seen at 17.20
 * aoristic(from, to, { bins: 24 })
 * @figure barsFigure({ title: 'Three events over the hours of the day', bars: [...answer].map((value, hour) => ({ name: `${hour}`, value })) })
 */
export function aoristic(from: ArrayLike<number>, to: ArrayLike<number>, options: AoristicOptions = {}): Float64Array {
  const { bins = hoursOfWeek, counts, zone } = options;
  if (bins !== 168 && bins !== 24 && bins !== 12) throw new RangeError(`aoristic: bins must be 168, 24 or 12, got ${String(bins)}`);
  checkEvents('aoristic', from, to, counts);
  if (bins === 12) return months(from, to, counts, zone);
  const hours = weekHours();
  spreadEvents('aoristic', from, to, counts, zone, hours);
  const week = hours.weights();
  return bins === 24 ? hoursOfDay(week) : week;
}

/**
 * At what time of day, whatever the day of the week? Folds the 168 hours of a week to 24.
 * @not Where weekend nights differ from other nights, as they do in town centres: look at the 168.
 * @formula day(h) = Σ week(24 d + h) over the days d
 * @pitfall Hour 00 of Saturday is Friday's night: a day cut at midnight splits every night in two.
 * @param week 168 weights, Monday 00 first
 * @returns 24 weights with the same sum
 * @throws RangeError when not 168 are given
 * @cost O(168): below 1 µs
 * @source Adding up. Checked against the exact overlap by hour of day (1e-9).
 * @example
 * const friday = 8 * 1440; // 1970-01-09
 * const from = Array.from({ length: 30 }, (_, i) => friday + 20 * 60 + 37 * i);
 * hoursOfDay(aoristic(from, from.map((start) => start + 120)))
 * @figure barsFigure({ title: 'The same thirty by hour of the day', bars: [...answer].map((value, hour) => ({ name: `${hour}`, value })) })
 */
export function hoursOfDay(week: ArrayLike<number>): Float64Array {
  if (week.length !== hoursOfWeek) throw new RangeError(`hoursOfDay: a week has 168 hours, got ${week.length}`);
  const day = new Float64Array(24);
  for (let hour = 0; hour < hoursOfWeek; hour++) day[hour % 24] = day[hour % 24]! + week[hour]!;
  return day;
}

function months(from: ArrayLike<number>, to: ArrayLike<number>, counts?: ArrayLike<number>, zone?: ClockZone): Float64Array {
  if (from.length === 0) return new Float64Array(12);
  let earliest = Infinity;
  let latest = -Infinity;
  for (let i = 0; i < from.length; i++) {
    earliest = Math.min(earliest, from[i]!);
    latest = Math.max(latest, from[i]!);
    // not a maximum: a missing end is NaN
    if (to[i]! > latest) latest = to[i]!;
  }
  let ahead = 0;
  for (let k = 0; zone && k < zone.offset.length; k++) ahead = Math.max(ahead, Math.abs(zone.offset[k]!));
  const year = yearMonths(earliest - ahead, latest + ahead);
  spreadEvents('aoristic', from, to, counts, zone, year);
  return year.weights();
}
