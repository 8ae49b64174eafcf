// The law clock as its page shows it.
import { type DutyView, dutyRules, hasRight, lawClock, swedishDay } from '@samsyn/domain';
import type { Scope } from '../db/scope.ts';
import { readDuties } from './read-duties.ts';

export async function showDuties(scope: Scope): Promise<DutyView> {
  scope.require('duty.read');
  const today = swedishDay(scope.now);
  const { facts, next, inForce } = await readDuties(scope);
  const states = new Map(lawClock(facts, today).map((one) => [one.key, one]));
  const ending = inForce.find((one) => one.endsWithin !== null);
  return {
    today,
    duties: dutyRules.flatMap((rule) => {
      const state = states.get(rule.key);
      return state ? [{ ...rule, ...state }] : [];
    }),
    next: next ? { id: next.id, name: next.bodyName, startsAt: next.startsAt } : null,
    reminder: ending ? { id: ending.id, ends: ending.ends, months: ending.endsWithin ?? 6 } : null,
    mayNote: hasRight(scope.access, 'agreement.write'),
  };
}
