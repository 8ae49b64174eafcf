// Which agreement the plan carries out today, what the council has decided on it, and when a measure last changed.
import { hasRight, type PlanHead } from '@samsyn/domain';
import { agreementsInForce } from '../agreements/agreements-in-force.ts';
import type { Scope } from '../db/scope.ts';
import { listDecisions } from '../meetings/list-decisions.ts';
import { planChangedOn } from './queries.ts';

/** Nothing of agreement or decision for whoever may not read them. */
export async function planHead(scope: Scope): Promise<PlanHead> {
  const changed = await planChangedOn(scope);
  const agreement = hasRight(scope.access, 'agreement.read') ? (await agreementsInForce(scope)).at(-1) : undefined;
  if (!agreement) return { agreement: null, decided: null, changed };
  const { id, title, starts, ends } = agreement;
  return { agreement: { title, starts, ends }, decided: await decisionOn(scope, id), changed };
}

/** The latest that is not withdrawn, replaced or to be tried again. */
async function decisionOn(scope: Scope, agreement: string): Promise<PlanHead['decided']> {
  if (!hasRight(scope.access, 'meeting.read')) return null;
  const { decisions } = await listDecisions(scope, { text: '', agreement }, 50);
  const found = decisions.find(({ body, state, retryAt, replacedBy }) => body && state !== 'withdrawn' && !retryAt && !replacedBy);
  return found?.body ? { body: found.body.name, on: found.decidedOn, year: found.year, paragraph: found.paragraph } : null;
}
