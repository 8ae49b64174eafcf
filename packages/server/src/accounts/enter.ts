// The last step of every sign-in with an account: which membership it begins in, the session, and a browser to remember.

import type { SignInMethod } from '@samsyn/domain';
import { Fault } from '@samsyn/domain';
import { withService } from '../db/scope.ts';
import { openSession } from '../sessions/open-session.ts';
import { newToken } from '../sessions/token.ts';
import { type AccountRow, insertDevice, isKnownDevice, liveMemberships } from './queries.ts';
import type { SignInParts } from './sign-in-parts.ts';

/** Where a request came from. */
export interface From {
  readonly address: string;
  readonly device: string | null;
  readonly agent: string;
  readonly origin: string;
}
export interface Entered {
  readonly token: string;
  readonly hours: number;
  /** for a new device cookie; null when the browser is known already */
  readonly device: string | null;
}

/** @throws Fault session.noMembership when the account has no place anywhere today */
export async function enter(
  { database }: SignInParts,
  account: Pick<AccountRow, 'id' | 'lastMembership'>,
  from: From,
  how: { method: SignInMethod; second?: string },
): Promise<Entered> {
  const { who, device } = await withService(database, async (service) => {
    const memberships = await liveMemberships(service, account.id);
    const last = memberships.find((one) => `${one.municipalityId}/${one.organisationId}/${one.role}` === account.lastMembership);
    const known = from.device !== null && (await isKnownDevice(service, account.id, from.device));
    const fresh = known ? null : newToken();
    if (fresh) await insertDevice(service, account.id, fresh);
    return { who: last ?? memberships[0], device: fresh };
  });
  if (!who) throw new Fault('session.noMembership');
  const { token, hours } = await openSession(database, who, { ...how, agent: from.agent });
  return { token, hours, device };
}
