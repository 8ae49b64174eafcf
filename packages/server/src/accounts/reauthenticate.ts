// Showing again who one is, inside a session: with the password, a code of the app, or a passkey. The session goes on under a new token.
import { Fault, type PasskeyChallenge, type Reauthentication, type ReauthenticationWays } from '@samsyn/domain';
import { withService } from '../db/scope.ts';
import type { OpenSession } from '../sessions/live-session.ts';
import { renewSession } from '../sessions/renew-session.ts';
import { isFresh } from '../sessions/require-session.ts';
import type { From } from './enter.ts';
import { logAccount } from './log-account.ts';
import { noteRefusal } from './note-refusal.ts';
import { askForPasskey, checkPasskey } from './passkeys.ts';
import { passwordFits } from './passwords.ts';
import { type AccountRow, accountById, isKnownDevice } from './queries.ts';
import type { SignInParts } from './sign-in-parts.ts';
import { checkCode } from './sign-in-with-second.ts';
import { type Attempt, countFailure, forgetFailures, refuseWhenLocked } from './throttle.ts';

/** What the account offers; nothing of it: only a new link from the terminal, or a new round at the provider. */
export async function reauthenticationWays({ database, settings }: SignInParts, session: OpenSession): Promise<ReauthenticationWays> {
  const account = await withService(database, (service) => accountById(service, session.accountId));
  const { local } = settings;
  return {
    password: local && account?.passwordHash != null,
    totp: local && account?.totpConfirmed === true,
    passkey: local && (account?.passkeys ?? 0) > 0,
    outside: settings.outside !== null && account?.outside === true,
    fresh: isFresh(session),
  };
}

export async function askForOwnPasskey({ database }: SignInParts, session: OpenSession, origin: string): Promise<PasskeyChallenge> {
  return withService(database, (service) => askForPasskey(service, origin, 'passkey-again', session.accountId));
}

/** @returns the session's new token @throws Fault session.wrong, session.code, session.passkey, session.locked, session.localOff, server.busy */
export async function reauthenticate(
  parts: SignInParts,
  session: OpenSession,
  { token, given, from }: { token: string; given: Reauthentication; from: From },
): Promise<string> {
  const { database, settings } = parts;
  if (!settings.local) throw new Fault('session.localOff');
  const account = await withService(database, (service) => accountById(service, session.accountId));
  if (!account) throw new Fault('session.none');
  if ('password' in given) await parts.line.run(from.address, () => checkOwnPassword(parts, account, given.password, from));
  else if ('code' in given) await checkCode(parts, account, { code: given.code }, from);
  else {
    const passkey = await checkPasskey(database, from.origin, 'passkey-again', given.passkey);
    if (passkey.accountId !== account.id) throw new Fault('session.passkey');
  }
  const next = await withService(database, (service) => renewSession(service, token));
  const way = 'password' in given ? 'password' : 'code' in given ? 'totp' : 'passkey';
  await logAccount(database, account.id, { event: 'session.reauthenticated', details: { way } });
  return next;
}

async function checkOwnPassword({ database, key, ...rest }: SignInParts, account: AccountRow, password: string, from: From): Promise<void> {
  const attempt = await withService(database, async (service) => {
    const known = from.device !== null && (await isKnownDevice(service, account.id, from.device));
    const tried: Attempt = {
      kind: 'password',
      whom: account.email ?? account.id,
      address: from.address,
      device: known ? from.device : null,
    };
    await refuseWhenLocked(service, key, tried);
    return tried;
  });
  const fits = await passwordFits(account.passwordHash, password);
  const locked = await withService(database, async (service) => {
    if (fits) await forgetFailures(service, key, attempt);
    return fits ? false : countFailure(service, key, attempt);
  });
  if (fits) return;
  noteRefusal({ database, key, ...rest }, account.id, { method: 'password', again: true, locked });
  throw new Fault('session.wrong');
}
