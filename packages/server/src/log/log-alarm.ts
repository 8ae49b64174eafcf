// Whether the newest recount of the chain found it broken: told to the auditor wherever she is, not on the log's page alone.
import { hasRight } from '@samsyn/domain';
import { sql } from 'kysely';
import type { Scope } from '../db/scope.ts';

/** False for whoever may not read the log: it is not theirs to know. */
export async function logAlarm(scope: Scope): Promise<boolean> {
  if (!hasRight(scope.access, 'log.read')) return false;
  const { rows } = await sql<{
    broken: boolean;
  }>`select broken is not null as broken from log_checks order by at desc, id desc limit 1`.execute(scope.trx);
  return rows[0]?.broken ?? false;
}
