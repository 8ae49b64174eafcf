// The second step after a password: a code of the app, a passkey, or a recovery code.
import { Fault, type SecondStep } from '@samsyn/domain';
import { type Service, withService } from '../db/scope.ts';
import { type Entered, enter, type From } from './enter.ts';
import { noteRefusal } from './note-refusal.ts';
import { checkPasskey } from './passkeys.ts';
import { type AccountRow, accountById, isKnownDevice, takeRecoveryCode, takeTotpStep } from './queries.ts';
import { recoveryCodeHash } from './recovery-code.ts';
import { seeRound, takeRound } from './rounds.ts';
import type { SignInParts } from './sign-in-parts.ts';
import { type Attempt, countFailure, forgetFailures, refuseWhenLocked } from './throttle.ts';
import { totpStep } from './totp.ts';

/** @throws Fault session.round, session.locked, session.code, session.passkey, session.localOff */
export async function signInWithSecond(parts: SignInParts, given: SecondStep, from: From): Promise<Entered> {
  if (!parts.settings.local) throw new Fault('session.localOff');
  const { database } = parts;
  const { accountId } = await withService(database, (service) => seeRound(service, 'second', given.round));
  const account = accountId ? await withService(database, (service) => accountById(service, accountId)) : null;
  if (!account) throw new Fault('session.round');
  if ('passkey' in given) {
    const passkey = await checkPasskey(database, from.origin, 'passkey-again', given.passkey);
    if (passkey.accountId !== account.id) throw new Fault('session.passkey');
  } else {
    await checkCode(parts, account, given, from);
  }
  await withService(database, (service) => takeRound(service, 'second', given.round));
  const second = 'passkey' in given ? 'passkey' : 'code' in given ? 'totp' : 'recovery';
  return enter(parts, account, from, { method: 'password', second });
}

/** A code of the app or a recovery code, counted and slowed down like passwords. @throws Fault session.locked, session.code */
export async function checkCode(
  parts: SignInParts,
  account: AccountRow,
  given: { readonly code: string } | { readonly recovery: string },
  from: From,
): Promise<void> {
  const { database, key } = parts;
  const outcome = await withService(database, async (service) => {
    const known = from.device !== null && (await isKnownDevice(service, account.id, from.device));
    const attempt: Attempt = { kind: 'second', whom: account.id, address: from.address, device: known ? from.device : null };
    await refuseWhenLocked(service, key, attempt);
    const right =
      'code' in given ? await takeCode(service, parts, account, given.code) : await takeRecovery(service, account, given.recovery);
    if (right) await forgetFailures(service, key, attempt);
    return { right, locked: right ? false : await countFailure(service, key, attempt) };
  });
  if (outcome.right) return;
  noteRefusal(parts, account.id, { method: 'code' in given ? 'totp' : 'recovery', locked: outcome.locked });
  throw new Fault('session.code');
}

async function takeCode(service: Service, { key }: SignInParts, account: AccountRow, code: string): Promise<boolean> {
  const secret = account.totpConfirmed && account.totpSecret ? key.open(account.totpSecret, account.id) : null;
  const step = secret ? totpStep(secret, code, account.totpLastStep) : null;
  return step !== null && takeTotpStep(service, account.id, step);
}

const takeRecovery = (service: Service, account: AccountRow, code: string): Promise<boolean> =>
  takeRecoveryCode(service, account.id, recoveryCodeHash(code));
