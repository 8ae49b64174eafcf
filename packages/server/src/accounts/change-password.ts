// A new password, for an account that has one or none. Every other browser is signed out; the person is told by letter.
import { changedLetter, Fault } from '@samsyn/domain';
import { sql } from 'kysely';
import { type Who, withScope, withService } from '../db/scope.ts';
import type { OrderJob } from '../jobs/jobs.ts';
import { mailSettings } from '../mail/mail-settings.ts';
import { writeLetter } from '../mail/outbox.ts';
import { endSessions } from '../sessions/end-sessions.ts';
import { logAccount } from './log-account.ts';
import { hashPassword, requireGoodPassword } from './passwords.ts';
import { accountByEmail, accountById, forgetDevices, liveMemberships, setPassword } from './queries.ts';
import type { SignInParts } from './sign-in-parts.ts';

export interface PasswordChange {
  readonly password: string;
  /** for an account that has no address yet */
  readonly email?: string | undefined;
  readonly address: string;
}

/** @throws Fault account.password.*, account.emailNeeded, account.emailTaken, session.localOff, server.busy */
export async function changePassword(
  { database, settings, line }: SignInParts,
  session: Who & { readonly id: string },
  { password, email, address }: PasswordChange,
): Promise<void> {
  if (!settings.local) throw new Fault('session.localOff');
  const { account, names } = await withService(database, async (service) => ({
    account: await accountById(service, session.accountId),
    names: (await liveMemberships(service, session.accountId)).map((one) => one.municipality),
  }));
  const own = account?.email ?? email ?? null;
  if (own === null) throw new Fault('account.emailNeeded');
  requireGoodPassword(password, { email: own, names });
  const hash = await line.run(address, () => hashPassword(password));
  await withService(database, async (service) => {
    const holder = await accountByEmail(service, own);
    if (holder && holder.id !== session.accountId) throw new Fault('account.emailTaken');
    await sql`update accounts set email = ${own} where id = ${session.accountId}`.execute(service.trx);
    await setPassword(service, session.accountId, hash);
    await endSessions(service, session.accountId, { except: session.id });
    await forgetDevices(service, session.accountId);
  });
  await logAccount(database, session.accountId, { event: 'account.passwordChanged' });
}

/** A letter to the account's own address about what changed, where mail is set up: on a screen it would only be noise. */
export async function tellOfChange({ database }: SignInParts, who: Who, order: OrderJob, what: 'password' | 'second'): Promise<void> {
  if (mailSettings() === null) return;
  const account = await withService(database, (service) => accountById(service, who.accountId));
  const { email } = account ?? {};
  if (!email) return;
  await order('send-mail', await withScope(database, who, (scope) => writeLetter(scope, email, changedLetter(what))));
}
