// SQL of prioritising.
import { sql } from 'kysely';
import type { Scope } from '../db/scope.ts';

export interface PriorityRow {
  readonly id: string;
  readonly problemId: string;
  readonly place: number;
  readonly reason: string;
  readonly decidedOn: string;
  readonly decision: string | null;
}

export async function prioritiesInForce(scope: Scope): Promise<PriorityRow[]> {
  const { rows } = await sql<PriorityRow>`select id, problem_id as "problemId", place, reason, decision_id as decision,
      to_char(decided_on, 'YYYY-MM-DD') as "decidedOn"
    from priorities where ended_on is null or ended_on > ${scope.now}::timestamptz::date order by place, decided_on, id`.execute(scope.trx);
  return rows;
}
