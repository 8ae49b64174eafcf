// Guessing is slowed down, never the right person. Failures are counted for the pair of address and e-mail, for the address, and for the
// e-mail as strangers try it. A browser that has signed in before carries a device cookie and is counted alone, so that strangers'
// failures never stop it; a passkey is never stopped. Wait times double up to a quarter of an hour.
import { Fault } from '@samsyn/domain';
import { sql } from 'kysely';
import type { Service } from '../db/scope.ts';
import { addressKey } from '../http/request-limits.ts';
import type { ServerKey } from './server-key.ts';

export interface Attempt {
  readonly kind: 'password' | 'second';
  /** the e-mail as it was written, or the account's id: the answer is the same whether it is known or not */
  readonly whom: string;
  readonly address: string;
  /** the token of the browser's device cookie when it belongs to this account */
  readonly device: string | null;
}

interface Counted {
  readonly name: Buffer;
  /** failures that cost no waiting */
  readonly free: number;
}

const longestMinutes = 15;

function counted(key: ServerKey, { kind, whom, address, device }: Attempt): Counted[] {
  if (device) return [{ name: key.nameOf(kind, 'device', whom, device), free: 10 }];
  const place = addressKey(address);
  return [
    { name: key.nameOf(kind, 'pair', whom, place), free: 5 },
    // an office behind one address has many people, each with her own mistakes
    { name: key.nameOf('address', place), free: 50 },
    { name: key.nameOf(kind, 'strangers', whom), free: kind === 'password' ? 100 : 20 },
  ];
}

/** @throws Fault session.locked with the minutes left */
export async function refuseWhenLocked(service: Service, key: ServerKey, attempt: Attempt): Promise<void> {
  const names = counted(key, attempt).map((one) => one.name);
  const { rows } = await sql<{ minutes: number | null }>`select ceil(extract(epoch from max(blocked_until) - now()) / 60)::int as minutes
    from sign_in_failures where key = any (${names}::bytea[]) and blocked_until > now()`.execute(service.trx);
  const minutes = rows[0]?.minutes ?? 0;
  if (minutes > 0) throw new Fault('session.locked', { m: minutes });
}

/** @returns true when this failure begins a wait */
export async function countFailure(service: Service, key: ServerKey, attempt: Attempt): Promise<boolean> {
  let begins = false;
  for (const { name, free } of counted(key, attempt)) {
    const { rows } = await sql<{ failures: number }>`insert into sign_in_failures (key, failures) values (${name}, 1)
      on conflict (key) do update set last_at = now(), failures = case
        when sign_in_failures.last_at < now() - interval '1 day' then 1 else sign_in_failures.failures + 1 end
      returning failures`.execute(service.trx);
    const over = (rows[0]?.failures ?? 0) - free;
    if (over < 0) continue;
    const minutes = Math.min(longestMinutes, 2 ** Math.min(over, 10));
    await sql`update sign_in_failures set blocked_until = now() + make_interval(mins => ${minutes}) where key = ${name}`.execute(
      service.trx,
    );
    begins = true;
  }
  return begins;
}

/** The right person came: her own pair and device start from nothing. The address and the strangers keep their count. */
export async function forgetFailures(service: Service, key: ServerKey, attempt: Attempt): Promise<void> {
  const own = counted(key, attempt)[0];
  if (own) await sql`delete from sign_in_failures where key = ${own.name}`.execute(service.trx);
}
