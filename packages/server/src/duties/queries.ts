// SQL of the law clock: what has been noted, and how many coordinate.
import type { DutyKey } from '@samsyn/domain';
import { sql } from 'kysely';
import type { Scope } from '../db/scope.ts';

export interface DutyNote {
  readonly duty: DutyKey;
  readonly doneOn: string;
  readonly evidence: string;
}

/** Newest first. */
export async function listNotes(scope: Scope): Promise<DutyNote[]> {
  const { rows } = await sql<DutyNote>`select duty, to_char(done_on, 'YYYY-MM-DD') as "doneOn", evidence from duty_notes
    order by done_on desc, made_at desc`.execute(scope.trx);
  return rows;
}

export async function insertNote(scope: Scope, { duty, doneOn, evidence }: DutyNote): Promise<string> {
  const { rows } = await sql<{ id: string }>`insert into duty_notes (municipality_id, duty, done_on, evidence, made_by)
    values (${scope.municipalityId}, ${duty}, ${doneOn}::date, ${evidence}, ${scope.accountId}) returning id`.execute(scope.trx);
  return rows[0]?.id ?? '';
}

export async function countCoordinators(scope: Scope): Promise<number> {
  const { rows } = await sql<{ n: number }>`select count(distinct account_id)::int as n from memberships
    where role = 'coordinator' and ended_at is null and coalesce(valid_until, current_date) >= current_date`.execute(scope.trx);
  return rows[0]?.n ?? 0;
}
