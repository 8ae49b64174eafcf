// SQL of explanations. Who sees one sees the source it is about; only its own party withdraws it. Both are policies of the database.
import type { Explanation, NewExplanation } from '@samsyn/domain';
import { sql } from 'kysely';
import type { Scope } from '../db/scope.ts';

export interface StandingExplanation extends Explanation {
  readonly organisationId: string;
}

/** Those that stand, newest first. */
export async function listExplanations(scope: Scope): Promise<StandingExplanation[]> {
  const { rows } =
    await sql<StandingExplanation>`select e.id, e.organisation_id as "organisationId", e.code, e.source_key as source, e.category,
      e.area, to_char(e.from_day, 'YYYY-MM-DD') as "from", to_char(e.to_day, 'YYYY-MM-DD') as "to", e.kind, e.note, o.name as by,
      to_char(e.made_at at time zone 'Europe/Stockholm', 'YYYY-MM-DD') as on
    from explanations e join organisations o on o.id = e.organisation_id
    where e.withdrawn_at is null order by e.made_at desc, e.id`.execute(scope.trx);
  return rows;
}

export async function insertExplanation(
  scope: Scope,
  { code, source, category, area, from, to, kind, note }: NewExplanation,
): Promise<string> {
  const { rows } = await sql<{
    id: string;
  }>`insert into explanations (municipality_id, organisation_id, code, source_key, category, area, from_day,
      to_day, kind, note, made_by)
    values (${scope.municipalityId}, ${scope.organisationId}, ${code}, ${source}, ${category}, ${area}, ${from}::date, ${to}::date, ${kind}, ${note},
      ${scope.accountId}) returning id`.execute(scope.trx);
  return rows[0]?.id ?? '';
}

/** False when there is none of the asker's party that stands. */
export async function withdrawOwn(scope: Scope, id: string): Promise<boolean> {
  const { rows } = await sql`update explanations set withdrawn_at = now()
    where id = ${id} and organisation_id = ${scope.organisationId} and withdrawn_at is null returning id`.execute(scope.trx);
  return rows.length > 0;
}
