// Whether rows of these deliveries have gone by plan since: then a picture made again counts the same by month, but knows less of each row.
import { sql } from 'kysely';
import type { Scope } from '../db/scope.ts';

/** The day of the latest removal, for those who see anything of it; none = all rows are there. */
export async function goneByPlan(scope: Scope, batchIds: readonly string[]): Promise<string[]> {
  const { rows } = await sql<{ day: string | null }>`select case when exists (select 1 from seen_incidents
      where batch_id = any(${[...batchIds]}::uuid[]) and id < 0) then
      (select to_char(max(removed_on), 'YYYY-MM-DD') from gone_rows where batch_id = any(${[...batchIds]}::uuid[])) end as day`.execute(
    scope.trx,
  );
  return rows.flatMap(({ day }) => day ?? []);
}
