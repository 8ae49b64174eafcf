// What an account has beside its password: setting up, taking off, and the codes for the day the telephone is lost.
import { Fault, type PasskeyAnswer, type PasskeyChallenge } from '@samsyn/domain';
import { sql } from 'kysely';
import { type Service, withService } from '../db/scope.ts';
import { logAccount } from './log-account.ts';
import { insertPasskey, proposePasskey, verifyNewPasskey } from './passkeys.ts';
import { type AccountRow, accountById, takeTotpStep } from './queries.ts';
import { newRecoveryCode, recoveryCodeHash, recoveryCodesInAll } from './recovery-code.ts';
import type { SignInParts } from './sign-in-parts.ts';
import { newTotpSecret, proposeTotp, type TotpProposal, totpStep } from './totp.ts';

/** For an account whose person has lost them all. */
export async function removeSecondFactors({ trx }: Service, accountId: string): Promise<void> {
  await sql`delete from totp_secrets where account_id = ${accountId}`.execute(trx);
  await sql`delete from passkeys where account_id = ${accountId}`.execute(trx);
  await sql`delete from recovery_codes where account_id = ${accountId}`.execute(trx);
}

async function own(service: Service, accountId: string): Promise<AccountRow> {
  const account = await accountById(service, accountId);
  if (!account) throw new Fault('session.none');
  return account;
}

/** A secret that works first when a code of it has been shown. @throws Fault account.totpOn when there is one already */
export async function beginTotp({ database, key }: SignInParts, accountId: string): Promise<TotpProposal> {
  return withService(database, async (service) => {
    const account = await own(service, accountId);
    if (account.totpConfirmed) throw new Fault('account.totpOn');
    const secret = newTotpSecret();
    await sql`insert into totp_secrets (account_id, secret) values (${accountId}, ${key.seal(secret, accountId)})
      on conflict (account_id) do update set secret = excluded.secret, last_step = 0`.execute(service.trx);
    return proposeTotp(secret, account.email ?? account.titleSv);
  });
}

/** @returns recovery codes, shown this once @throws Fault session.code */
export async function confirmTotp(parts: SignInParts, accountId: string, code: string): Promise<string[]> {
  const { database, key } = parts;
  const codes = await withService(database, async (service) => {
    const account = await own(service, accountId);
    const secret = account.totpSecret && !account.totpConfirmed ? key.open(account.totpSecret, accountId) : null;
    const step = secret ? totpStep(secret, code, 0) : null;
    if (step === null || !(await takeTotpStep(service, accountId, step))) throw new Fault('session.code');
    return replaceCodes(service, accountId);
  });
  await logAccount(database, accountId, { event: 'account.totpAdded' });
  return codes;
}

export async function removeTotp({ database }: SignInParts, accountId: string): Promise<void> {
  await withService(database, async (service) => {
    await sql`delete from totp_secrets where account_id = ${accountId}`.execute(service.trx);
    // without anything to recover from, the codes are only one more secret
    if ((await own(service, accountId)).passkeys === 0)
      await sql`delete from recovery_codes where account_id = ${accountId}`.execute(service.trx);
  });
  await logAccount(database, accountId, { event: 'account.totpRemoved' });
}

/** Ten new ones; the old ones work no more. */
export async function newRecoveryCodes({ database }: SignInParts, accountId: string): Promise<string[]> {
  const codes = await withService(database, (service) => replaceCodes(service, accountId));
  await logAccount(database, accountId, { event: 'account.recoveryCodesMade' });
  return codes;
}

async function replaceCodes({ trx }: Service, accountId: string): Promise<string[]> {
  const codes = Array.from({ length: recoveryCodesInAll }, newRecoveryCode);
  await sql`delete from recovery_codes where account_id = ${accountId}`.execute(trx);
  for (const code of codes)
    await sql`insert into recovery_codes (account_id, code_hash) values (${accountId}, ${recoveryCodeHash(code)})`.execute(trx);
  return codes;
}

export async function beginPasskey({ database }: SignInParts, accountId: string, origin: string): Promise<PasskeyChallenge> {
  return withService(database, async (service) => {
    const { id, email, titleSv } = await own(service, accountId);
    return proposePasskey(service, origin, { id, name: email ?? titleSv, title: titleSv }, id);
  });
}

/** @throws Fault session.passkey, session.round */
export async function addPasskey(
  { database }: SignInParts,
  accountId: string,
  { name, answer, origin }: { name: string; answer: PasskeyAnswer; origin: string },
): Promise<void> {
  const passkey = await verifyNewPasskey(database, origin, answer, accountId);
  await withService(database, (service) => insertPasskey(service, accountId, name, passkey));
  await logAccount(database, accountId, { event: 'account.passkeyAdded' });
}

/** @throws Fault account.passkeyGone, account.lastWay when nothing else would open the account */
export async function removePasskey({ database }: SignInParts, accountId: string, passkeyId: string): Promise<void> {
  await withService(database, async (service) => {
    const account = await own(service, accountId);
    if (account.passkeys === 1 && !account.passwordHash && !account.outside) throw new Fault('account.lastWay');
    const { rows } = await sql`delete from passkeys where id = ${passkeyId} and account_id = ${accountId} returning 1`.execute(service.trx);
    if (rows.length === 0) throw new Fault('account.passkeyGone');
  });
  await logAccount(database, accountId, { event: 'account.passkeyRemoved' });
}
