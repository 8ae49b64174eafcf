// A stored measure as pages and documents get it: counted, judged against its plan, its schedule in words.
import { type MeasureRow, planStatus, scheduleWords } from '@samsyn/domain';
import type { OccasionSums, StoredMeasure } from './queries.ts';

const nothing = { due: 0, done: 0, missed: 0, cancelled: 0, late: 0, ahead: 0, amount: 0, minutesPlanned: 0, minutesDone: 0 };

export function rowOf(stored: StoredMeasure, sums: OccasionSums | undefined, today: string): MeasureRow {
  const { due, done, missed, cancelled, late, ahead, amount: finished, minutesPlanned, minutesDone } = sums ?? nothing;
  const { id, number, title, problem, cause, noCauseReason, typeKey, approach, owner, person, starts, ends, expected, state } = stored;
  const { budgetHours, budgetKr, rule, goals, amountPlanned, amountUnit, followUp, areaKeys } = stored;
  const occasions = { due, done, missed, cancelled, late, ahead };
  const amount = amountPlanned === null ? null : { planned: amountPlanned, done: finished, unit: amountUnit ?? '' };
  return {
    id,
    number,
    title,
    problem,
    cause,
    noCauseReason,
    typeKey,
    approach,
    owner,
    person,
    starts,
    ends,
    expected,
    state,
    status: planStatus({ state, starts, ends, occasions }, today),
    schedule: rule && { sv: scheduleWords(rule, 'sv'), en: scheduleWords(rule, 'en') },
    goals,
    occasions,
    amount,
    minutes: { planned: minutesPlanned, done: minutesDone },
    followUp,
    budgetHours,
    budgetKr,
    areaKeys: [...areaKeys],
  };
}
