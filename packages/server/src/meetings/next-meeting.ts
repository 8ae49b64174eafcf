// The council's next meeting, for the start page and the law clock; null for whoever may not know, and when none is planned.
import { hasRight } from '@samsyn/domain';
import type { Scope } from '../db/scope.ts';
import { findNextCouncil, type ShortMeeting } from './queries.ts';

export async function nextMeeting(scope: Scope): Promise<ShortMeeting | null> {
  return hasRight(scope.access, 'meeting.read') ? findNextCouncil(scope) : null;
}
