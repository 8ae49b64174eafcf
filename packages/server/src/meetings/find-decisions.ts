// Decisions that stand, newest first, for whoever ties something to one: not withdrawn, not replaced, not to be tried again.
import type { Scope } from '../db/scope.ts';
import { type StandingDecision, standingDecisions } from './decision-queries.ts';

export type { StandingDecision };

/** Nothing of an item that the asker takes no part in. @param bodyId null: of every body */
export async function findDecisions(scope: Scope, bodyId: string | null = null, most = 200): Promise<StandingDecision[]> {
  scope.require('meeting.read');
  return standingDecisions(scope, { id: null, bodyId }, most);
}

/** One of them; null when it is not there, or does not stand. */
export async function findStandingDecision(scope: Scope, id: string): Promise<StandingDecision | null> {
  scope.require('meeting.read');
  return (await standingDecisions(scope, { id, bodyId: null }, 1))[0] ?? null;
}
