// When the council last met, for the law clock; null for whoever may not know, and when it never has.
import { hasRight } from '@samsyn/domain';
import type { Scope } from '../db/scope.ts';
import { findLastCouncil, type ShortMeeting } from './queries.ts';

export async function lastCouncil(scope: Scope): Promise<ShortMeeting | null> {
  return hasRight(scope.access, 'meeting.read') ? findLastCouncil(scope) : null;
}
