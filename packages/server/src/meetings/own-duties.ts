// What the council waits for from whoever asks: minutes to check, and open decisions that the own organisation answers for.
import { hasRight } from '@samsyn/domain';
import type { Scope } from '../db/scope.ts';
import { listDecisions } from './list-decisions.ts';
import { minutesToAdjust, type OwnMinutes } from './waiting-queries.ts';

export interface OwnDecision {
  readonly id: string;
  readonly text: string;
  readonly due: string | null;
}

/** Nothing for whoever may not read meetings, and nothing of an item that the asker takes no part in. */
export async function ownDuties(scope: Scope): Promise<{ minutes: readonly OwnMinutes[]; decisions: readonly OwnDecision[] }> {
  if (!hasRight(scope.access, 'meeting.read')) return { minutes: [], decisions: [] };
  const minutes = hasRight(scope.access, 'minutes.adjust') ? await minutesToAdjust(scope) : [];
  const { decisions } = await listDecisions(scope, { text: '', state: 'open', organisation: scope.organisationId }, 200);
  return { minutes, decisions: decisions.map(({ id, text, due }) => ({ id, text, due })) };
}
