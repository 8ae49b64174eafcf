// Changes how long a class is kept. What is already gone does not come back; what is kept shorter goes at the next night.
import { Fault, findPersonal, type RetentionRuleChange, retentionDefaults } from '@samsyn/domain';
import { sql } from 'kysely';
import type { Scope } from '../db/scope.ts';

/** @throws Fault scope.denied, request.invalid outside what the class allows, retention.personal */
export async function changeRule(scope: Scope, { dataClass, months, reason }: RetentionRuleChange): Promise<void> {
  scope.require('retention.write');
  const { least, most, months: standard, needsDecision } = retentionDefaults[dataClass];
  if (months < least || months > most) throw new Fault('request.invalid', { field: 'months', why: `${least}–${most}` });
  if (findPersonal(reason)) throw new Fault('retention.personal');
  const { rows } = await sql<{ months: number }>`select months from retention_rules where data_class = ${dataClass}`.execute(scope.trx);
  const before = rows[0]?.months ?? (needsDecision ? null : standard);
  await sql`insert into retention_rules (municipality_id, data_class, months, changed_by, changed_at, reason)
    values (${scope.municipalityId}, ${dataClass}, ${months}, ${scope.accountId}, ${scope.now}, ${reason})
    on conflict (municipality_id, data_class) do update set months = excluded.months, changed_by = excluded.changed_by,
      changed_at = excluded.changed_at, reason = excluded.reason`.execute(scope.trx);
  scope.audit('retention.ruleChanged', dataClass, { reason }, { before: { months: before }, after: { months } });
}
