// Decisions as the asker may see them, newest first, page by page: the register's own list, and what other rooms ask for.
import { type Decision, type DecisionQuery, swedishDay } from '@samsyn/domain';
import type { Scope } from '../db/scope.ts';
import { countDecisions, cursorOf, searchDecisions } from './decision-queries.ts';

export async function listDecisions(scope: Scope, query: DecisionQuery, size = 50) {
  scope.require('meeting.read');
  const today = swedishDay(scope.now);
  const found = await searchDecisions(scope, query, today, size + 1);
  const decisions: Decision[] = found.slice(0, size);
  const last = decisions.at(-1);
  return { decisions, next: found.length > size && last ? cursorOf(last) : null, total: await countDecisions(scope, query, today) };
}
