// Yesterday's leftovers of signing in: ended sessions, spent links, challenges nobody answered. Once a minute at most, whoever comes.
import { sql } from 'kysely';
import type { Database } from '../db/database.ts';
import { withService } from '../db/scope.ts';
import { idleMinutes } from './session-limits.ts';

const swept = new WeakMap<object, number>();

export async function sweepOld(database: Database, now: number = Date.now()): Promise<void> {
  if (now - (swept.get(database.pool) ?? 0) < 60_000) return;
  swept.set(database.pool, now);
  await withService(database, async ({ trx }) => {
    await sql`delete from sessions where expires < now() or last_seen < now() - make_interval(mins => ${idleMinutes()})`.execute(trx);
    await sql`delete from sign_in_links where expires < now() - interval '1 day'`.execute(trx);
    await sql`delete from sign_in_rounds where expires < now()`.execute(trx);
    await sql`delete from sign_in_failures where last_at < now() - interval '1 day'`.execute(trx);
    await sql`delete from known_devices where last_used < now() - interval '90 days'`.execute(trx);
  });
}
