// A refused sign-in of a known account, noted where its person is a member. Not waited for: how long an answer takes must not tell
// whether the address is known.
import type { LogDetails } from '../db/scope.ts';
import { logAccount } from './log-account.ts';
import type { SignInParts } from './sign-in-parts.ts';

export function noteRefusal(parts: SignInParts, accountId: string, details: LogDetails): void {
  const event = { event: details.locked ? 'session.locked' : 'session.refused', details, outcome: 'refused' } as const;
  parts.later(logAccount(parts.database, accountId, event));
}
