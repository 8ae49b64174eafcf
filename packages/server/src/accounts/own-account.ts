// What a person sees of her own account: how she can sign in, and where she is signed in.
import { Fault, type OwnAccount } from '@samsyn/domain';
import { withService } from '../db/scope.ts';
import { listSessions } from '../sessions/list-sessions.ts';
import { accountById, passkeysOf } from './queries.ts';
import type { SignInParts } from './sign-in-parts.ts';

export async function ownAccount(
  { database, settings }: SignInParts,
  session: { readonly accountId: string; readonly id: string },
): Promise<OwnAccount> {
  return withService(database, async (service) => {
    const account = await accountById(service, session.accountId);
    if (!account) throw new Fault('session.none');
    const passkeys = await passkeysOf(service, account.id);
    const sessions = await listSessions(service, account.id);
    return {
      email: account.email,
      title: { sv: account.titleSv, en: account.titleEn },
      password: account.passwordChanged && { changed: account.passwordChanged.toISOString() },
      totp: account.totpConfirmed,
      passkeys: passkeys.map(({ id, name, added, used }) => ({
        id,
        name,
        added: added.toISOString(),
        used: used?.toISOString() ?? null,
      })),
      recoveryLeft: account.recoveryLeft,
      outside: account.outside,
      localOff: !settings.local,
      sessions: sessions.map(({ since, seen, ...row }) => ({
        ...row,
        since: since.toISOString(),
        seen: seen.toISOString(),
        current: row.id === session.id,
      })),
    };
  });
}
