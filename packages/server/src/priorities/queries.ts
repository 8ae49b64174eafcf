// SQL of priorities in force and of those a round chose, with the decision they rest on.
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

const priorityColumns = sql`id, problem_id as "problemId", place, reason, decision_id as decision,
  to_char(decided_on, 'YYYY-MM-DD') as "decidedOn"`;

export async function prioritiesInForce(scope: Scope): Promise<PriorityRow[]> {
  const { rows } = await sql<PriorityRow>`select ${priorityColumns} from priorities where ended_on is null
    order by place, decided_on, id`.execute(scope.trx);
  return rows;
}

export async function prioritiesOfRound(scope: Scope, round: string): Promise<(PriorityRow & { readonly inForce: boolean })[]> {
  const { rows } = await sql<PriorityRow & { inForce: boolean }>`select ${priorityColumns}, ended_on is null as "inForce"
    from priorities where round_id = ${round} order by place`.execute(scope.trx);
  return rows;
}

export interface NewPriority {
  readonly problem: string;
  readonly place: number;
  readonly reason: string;
  readonly decidedOn: string;
  readonly round: string;
  readonly decision: string | null;
}

export async function insertPriority(scope: Scope, priority: NewPriority): Promise<void> {
  await sql`insert into priorities (municipality_id, problem_id, place, reason, decided_on, round_id, decision_id)
    values (${scope.municipalityId}, ${priority.problem}, ${priority.place}, ${priority.reason}, ${priority.decidedOn}, ${priority.round},
      ${priority.decision})`.execute(scope.trx);
}

/** All priorities of the round rest on the one decision. */
export async function saveDecision(scope: Scope, round: string, decision: string): Promise<void> {
  await sql`update priorities set decision_id = ${decision} where round_id = ${round}`.execute(scope.trx);
}

export async function decisionOfRound(scope: Scope, round: string): Promise<string | null> {
  const { rows } = await sql<{ id: string }>`select decision_id as id from priorities
    where round_id = ${round} and decision_id is not null limit 1`.execute(scope.trx);
  return rows[0]?.id ?? null;
}

/** Which round each decision carries, for those that carry one. */
export async function carriedRounds(scope: Scope): Promise<Map<string, string>> {
  const { rows } = await sql<{ decision: string; round: string }>`select distinct decision_id as decision, round_id as round from priorities
    where decision_id is not null and round_id is not null`.execute(scope.trx);
  return new Map(rows.map(({ decision, round }) => [decision, round]));
}

/** Answers false when it has ended already, or is not there. */
export async function endPriorityById(scope: Scope, id: string, on: string, reason: string): Promise<boolean> {
  const { numAffectedRows } = await sql`update priorities set ended_on = ${on}::date, end_reason = ${reason}
    where id = ${id} and ended_on is null`.execute(scope.trx);
  return numAffectedRows === 1n;
}

export async function priorityExists(scope: Scope, id: string): Promise<boolean> {
  const { rows } = await sql`select 1 from priorities where id = ${id}`.execute(scope.trx);
  return rows.length > 0;
}
