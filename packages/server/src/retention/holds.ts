// Puts data on hold, and lifts a hold: nothing of what it names is removed until its day, neither by plan nor by a person.
import { Fault, findPersonal, type NewHold, retentionDefaults, swedishDay } from '@samsyn/domain';
import { sql } from 'kysely';
import type { Scope } from '../db/scope.ts';

/** @throws Fault scope.denied, retention.past, retention.personal, request.invalid for a source where the class has none */
export async function makeHold(scope: Scope, { dataClass, source, reason, until }: NewHold): Promise<void> {
  scope.require('retention.write');
  if (until < swedishDay(scope.now)) throw new Fault('retention.past');
  if (findPersonal(reason)) throw new Fault('retention.personal');
  const known = source === null || (await sql`select 1 from sources where id = ${source}`.execute(scope.trx)).rows.length > 0;
  if (!known || (source !== null && !retentionDefaults[dataClass].bySource))
    throw new Fault('request.invalid', { field: 'source', why: '' });
  const { rows } = await sql<{
    id: string;
  }>`insert into legal_holds (municipality_id, data_class, source_id, reason, until, made_by, made_at)
    values (${scope.municipalityId}, ${dataClass}, ${source}, ${reason}, ${until}, ${scope.accountId}, ${scope.now}) returning id`.execute(
    scope.trx,
  );
  scope.audit('hold.made', rows[0]?.id ?? null, { dataClass, source, until, reason });
}

/** @throws Fault scope.denied, retention.notFound when there is none that lasts */
export async function endHold(scope: Scope, id: string, reason: string): Promise<void> {
  scope.require('retention.write');
  if (findPersonal(reason)) throw new Fault('retention.personal');
  const { rows } = await sql<{ dataClass: string }>`update legal_holds set ended_at = ${scope.now}, ended_by = ${scope.accountId},
      ended_reason = ${reason} where id = ${id} and ended_at is null returning data_class as "dataClass"`.execute(scope.trx);
  const [ended] = rows;
  if (!ended) throw new Fault('retention.notFound');
  scope.audit('hold.ended', id, { dataClass: ended.dataClass, reason });
}
