// A measure's occasions as they stand, for whatever plan it came from. The asker's own verb says what right it takes.
import type { MeasureState } from '@samsyn/domain';
import type { Scope } from '../db/scope.ts';
import { activitiesOf, type StoredActivity } from './activity-queries.ts';
import { storedMeasure } from './queries.ts';

export interface MeasureOccasions {
  readonly measure: { readonly id: string; readonly number: number; readonly title: string; readonly state: MeasureState };
  readonly occasions: readonly StoredActivity[];
}

/** Null when there is none, or it is another organisation's and the asker sees the own one's only. */
export async function occasionsFor(scope: Scope, measureId: string): Promise<MeasureOccasions | null> {
  const measure = await storedMeasure(scope, measureId);
  if (!measure) return null;
  const { id, number, title, state } = measure;
  return { measure: { id, number, title, state }, occasions: await activitiesOf(scope, measureId) };
}
