// What a measure must hold to before it is written: a cause or a reason for having none, days in order, a schedule within them.
import { Fault } from '../fault.ts';
import type { Schedule } from './schedule.ts';

export interface MeasureBasis {
  readonly causeId: string | null;
  readonly noCauseReason: string | null;
  readonly starts: string;
  readonly ends: string;
  readonly schedule: Schedule | null;
}

export const shortestReason = 10;
/** Five years of every day: a longer list is a slip in the form. */
export const mostOccurrences = 1830;

/** @throws Fault measure.noCause, measure.dates, measure.scheduleOutside */
export function checkMeasure({ causeId, noCauseReason, starts, ends, schedule }: MeasureBasis): void {
  if (causeId === null && (noCauseReason ?? '').trim().length < shortestReason) throw new Fault('measure.noCause', { n: shortestReason });
  if (ends < starts) throw new Fault('measure.dates', { starts, ends });
  if (schedule && (schedule.first < starts || schedule.first > ends)) throw new Fault('measure.scheduleOutside', { starts, ends });
}
