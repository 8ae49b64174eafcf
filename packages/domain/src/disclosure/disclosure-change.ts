// Whether a change of the rules tells more than before: upwards is free, downwards needs a reason that can be read afterwards.
import type { ChangeDisclosureRules, DisclosureRules } from '../routes/disclosure.ts';

export const defaultThresholds = { public: 5, partner: 3 } as const;

/** A reason shorter than this says nothing. */
export const shortestReason = 10;

type Told = Omit<DisclosureRules, 'changedAt' | 'changedReason'>;

/** Which rules tell more after the change. */
export function loosened(before: Told, after: Told): (keyof Told)[] {
  const found: (keyof Told)[] = [];
  if (after.kPublic < before.kPublic) found.push('kPublic');
  if (after.kPartner < before.kPartner) found.push('kPartner');
  if (before.sensitiveByYear && !after.sensitiveByYear) found.push('sensitiveByYear');
  if (!before.dwellingsAsPoints && after.dwellingsAsPoints) found.push('dwellingsAsPoints');
  return found;
}

/** Whether the change may be made with this reason. */
export function mayChange(before: Told, after: ChangeDisclosureRules): boolean {
  return loosened(before, after).length === 0 || (after.reason ?? '').trim().length >= shortestReason;
}
