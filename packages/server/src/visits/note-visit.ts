// Notes that the asker looks at the present now, and says what has moved since she last did.
import { gathered, newFrom, newSince, swedishDay, type VisitView, visitAfter } from '@samsyn/domain';
import type { Scope } from '../db/scope.ts';
import { movedThings } from './moved-things.ts';
import { ownVisit, saveVisit } from './queries.ts';

const shown = 12;

/** @throws Fault scope.denied */
export async function noteVisit(scope: Scope): Promise<VisitView> {
  scope.require('duty.read');
  const visit = visitAfter(await ownVisit(scope), scope.now);
  await saveVisit(scope, visit);
  const from = newFrom(visit);
  const moved = gathered(newSince(await movedThings(scope, from), from, swedishDay));
  return { since: visit.since?.toISOString() ?? null, moved: moved.slice(0, shown), more: Math.max(0, moved.length - shown) };
}
