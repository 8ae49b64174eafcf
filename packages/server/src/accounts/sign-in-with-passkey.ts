// A passkey alone: it is something one has and, confirmed on the device, something one knows or is. Never slowed down: it cannot be guessed.
import { Fault, type PasskeyAnswer, type PasskeyChallenge } from '@samsyn/domain';
import { withService } from '../db/scope.ts';
import { type Entered, enter, type From } from './enter.ts';
import { askForPasskey, checkPasskey } from './passkeys.ts';
import { accountById } from './queries.ts';
import type { SignInParts } from './sign-in-parts.ts';

/** The browser offers the passkeys it has for this server; no address is asked for. */
export async function beginPasskeySignIn({ database, settings }: SignInParts, from: From): Promise<PasskeyChallenge> {
  if (!settings.local) throw new Fault('session.localOff');
  return withService(database, (service) => askForPasskey(service, from.origin, 'passkey-sign-in', null));
}

/** @throws Fault session.passkey, session.round, session.noMembership, session.localOff */
export async function signInWithPasskey(parts: SignInParts, answer: PasskeyAnswer, from: From): Promise<Entered> {
  if (!parts.settings.local) throw new Fault('session.localOff');
  const { accountId } = await checkPasskey(parts.database, from.origin, 'passkey-sign-in', answer);
  const account = await withService(parts.database, (service) => accountById(service, accountId));
  if (!account) throw new Fault('session.passkey');
  return enter(parts, account, from, { method: 'passkey' });
}
