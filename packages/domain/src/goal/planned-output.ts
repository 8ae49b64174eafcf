// The output goals that a measure's own schedule gives: its occasions, their hours of dose, and what it counts. Nothing is typed twice.
import { formatNumber } from '../words/numbers.ts';

export interface ScheduledMeasure {
  readonly id: string;
  readonly number: number;
  readonly title: string;
  readonly ends: string;
  /** of the schedule and by hand, those that are cancelled left out; 0 without */
  readonly occasions: number;
  /** of all those occasions, persons × minutes; one person where it is not told how many */
  readonly doseMinutes: number;
  readonly amount: { readonly planned: number; readonly unit: string } | null;
}
export const outputCounts = ['occasions', 'hours', 'amount'] as const;
export type OutputCounts = (typeof outputCounts)[number];
export interface PlannedOutput {
  readonly counts: OutputCounts;
  readonly count: number;
  readonly unit: { readonly sv: string; readonly en: string };
  readonly words: { readonly sv: string; readonly en: string };
  /** how the number came about */
  readonly reckoned: { readonly sv: string; readonly en: string };
  readonly due: string;
}

export function plannedOutputs({ title, ends, occasions, doseMinutes, amount }: ScheduledMeasure): PlannedOutput[] {
  const words = { sv: title, en: title };
  const found: PlannedOutput[] = [];
  if (occasions > 0) {
    const unit = { sv: occasions === 1 ? 'tillfälle' : 'tillfällen', en: occasions === 1 ? 'occasion' : 'occasions' };
    found.push({
      counts: 'occasions',
      count: occasions,
      unit,
      words,
      due: ends,
      reckoned: both(`${occasions} ${unit.sv} i schemat`, `${occasions} ${unit.en} in the schedule`),
    });
    const hours = Math.round(doseMinutes / 60);
    const each = doseMinutes / 60 / occasions;
    if (hours > 0)
      found.push({
        counts: 'hours',
        count: hours,
        unit: { sv: 'timmar', en: 'hours' },
        words,
        due: ends,
        reckoned: both(
          `${occasions} ${unit.sv} × ${formatNumber(each, 'sv', Number.isInteger(each) ? 0 : 1)} timmar`,
          `${occasions} ${unit.en} × ${formatNumber(each, 'en', Number.isInteger(each) ? 0 : 1)} hours`,
        ),
      });
  }
  if (amount)
    found.push({
      counts: 'amount',
      count: amount.planned,
      unit: both(amount.unit, amount.unit),
      words,
      due: ends,
      reckoned: both(`${amount.planned} ${amount.unit} i planen`, `${amount.planned} ${amount.unit} in the plan`),
    });
  return found;
}

const both = (sv: string, en: string) => ({ sv, en });
