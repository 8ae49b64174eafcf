// SQL of the cycle: what there is of each station, as the asker sees it.
import { sql } from 'kysely';
import type { Scope } from '../db/scope.ts';

export interface CycleCounts {
  readonly sources: number;
  readonly frozenOn: string | null;
  readonly decidedOn: string | null;
  readonly openRounds: number;
  readonly drafts: number;
}

export async function countCycle(scope: Scope): Promise<CycleCounts> {
  const { rows } = await sql<CycleCounts>`select
      (select count(*)::int from seen_sources s where exists (select 1 from import_batches b
        where b.state = 'stored' and b.report->'sources' @> jsonb_build_array(jsonb_build_object('key', s.key)))) as sources,
      (select to_char(max(p.made) at time zone 'Europe/Stockholm', 'YYYY-MM-DD') from (
        select made from pictures where frozen union all select made from picture_copies) p) as "frozenOn",
      (select to_char(max(decided_on), 'YYYY-MM-DD') from prioritising_rounds) as "decidedOn",
      (select count(*)::int from prioritising_rounds where state <> 'decided') as "openRounds",
      (select count(*)::int from agreements where state in ('draft', 'signing')) as drafts`.execute(scope.trx);
  const [counts] = rows;
  if (!counts) throw new Error('a question without a table answers one row');
  return counts;
}
