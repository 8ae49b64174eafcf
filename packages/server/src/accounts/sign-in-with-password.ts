// E-mail and password. Waits in line as a whole, so that a rush of sign-ins takes one core and one connection, and an unknown address
// costs what a known one does.
import { Fault, type SignInStep } from '@samsyn/domain';
import { withService } from '../db/scope.ts';
import { type Entered, enter, type From } from './enter.ts';
import { noteRefusal } from './note-refusal.ts';
import { askForPasskey } from './passkeys.ts';
import { passwordFits } from './passwords.ts';
import { type AccountRow, accountByEmail, isKnownDevice } from './queries.ts';
import { beginRound } from './rounds.ts';
import type { SignInParts } from './sign-in-parts.ts';
import { type Attempt, countFailure, forgetFailures, refuseWhenLocked } from './throttle.ts';

export type StepTaken = { readonly step: SignInStep; readonly entered: Entered | null };

/** @throws Fault session.localOff, session.locked, session.wrong, session.noMembership, server.busy */
export async function signInWithPassword(parts: SignInParts, given: { email: string; password: string }, from: From): Promise<StepTaken> {
  if (!parts.settings.local) throw new Fault('session.localOff');
  return parts.line.run(from.address, async () => {
    const account = await checkPassword(parts, given, from);
    if (account.totpConfirmed || account.passkeys > 0) return { step: await askForSecond(parts, account, from), entered: null };
    return { step: { next: 'in' }, entered: await enter(parts, account, from, { method: 'password' }) };
  });
}

async function checkPassword(parts: SignInParts, given: { email: string; password: string }, from: From): Promise<AccountRow> {
  const { database, key } = parts;
  const email = given.email.normalize('NFC').trim().toLowerCase();
  const { account, attempt } = await withService(database, async (service) => {
    const found = await accountByEmail(service, email);
    const known = from.device !== null && (await isKnownDevice(service, found?.id ?? nobody, from.device));
    const tried: Attempt = { kind: 'password', whom: email, address: from.address, device: known ? from.device : null };
    await refuseWhenLocked(service, key, tried);
    return { account: found, attempt: tried };
  });
  const fits = await passwordFits(account?.passwordHash ?? null, given.password);
  if (!fits || !account) {
    const locked = await withService(database, (service) => countFailure(service, key, attempt));
    if (account) noteRefusal(parts, account.id, { method: 'password', locked });
    throw new Fault('session.wrong');
  }
  await withService(database, (service) => forgetFailures(service, key, attempt));
  return account;
}

const nobody = '00000000-0000-0000-0000-000000000000';

/** What the account has beside its password must be shown too, whichever of them. */
export async function askForSecond({ database }: SignInParts, account: AccountRow, from: From): Promise<SignInStep> {
  return withService(database, async (service) => {
    const round = await beginRound(service, 'second', account.id, {}, 10);
    const passkey = account.passkeys > 0 ? await askForPasskey(service, from.origin, 'passkey-again', account.id) : null;
    const ways: ('totp' | 'passkey' | 'recovery')[] = [
      ...(account.totpConfirmed ? (['totp'] as const) : []),
      ...(passkey ? (['passkey'] as const) : []),
      ...(account.recoveryLeft > 0 ? (['recovery'] as const) : []),
    ];
    return { next: 'second', round, ways, passkey };
  });
}
