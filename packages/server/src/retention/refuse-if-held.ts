// What is on hold is not removed by a person either.
import { Fault, type RetentionClass, swedishDay } from '@samsyn/domain';
import { sql } from 'kysely';
import type { Scope } from '../db/scope.ts';

/** @throws Fault retention.hold when one of these classes of this delivery, or of one of its sources, is on hold */
export async function refuseIfHeld(scope: Scope, importId: string, classes: readonly RetentionClass[]): Promise<void> {
  const { rows } = await sql<{ date: string; why: string }>`select to_char(h.until, 'YYYY-MM-DD') as date, h.reason as why
    from legal_holds h left join sources s on s.id = h.source_id
    where h.data_class = any(${[...classes]}::text[]) and h.ended_at is null and h.until >= ${swedishDay(scope.now)}::date
      and (h.source_id is null or exists (select 1 from import_batches b where b.id = ${importId}
        and b.report->'sources' @> jsonb_build_array(jsonb_build_object('key', s.key))))
    order by h.until desc limit 1`.execute(scope.trx);
  const [hold] = rows;
  if (hold) throw new Fault('retention.hold', { ...hold });
}
