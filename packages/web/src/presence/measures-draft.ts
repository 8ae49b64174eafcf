// What the way from shifts to measures has half-filled: who takes what, and what there is to choose from.
import { daysAfter, type MeasuresOfPlan, type measureForm } from '@samsyn/domain';
import type { z } from 'zod';

export type Offered = z.infer<typeof measureForm>;
export type Taker = MeasuresOfPlan['resources'][number] & { readonly taken: boolean };
/** a measure that shifts can be added to */
export interface Joinable {
  readonly id: string;
  readonly number: number;
  readonly title: string;
}

export function nextMonday(today: string): string {
  const weekday = (new Date(`${today}T12:00Z`).getUTCDay() + 6) % 7;
  return daysAfter(today, 7 - weekday);
}
