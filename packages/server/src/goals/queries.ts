// SQL of goals and their amendments.
import {
  type GoalBaseline,
  type GoalComparison,
  type GoalIndicator,
  type GoalPower,
  type GoalRow,
  type GoalTarget,
  goalBaseline,
  goalComparison,
  goalIndicator,
  type ScheduledMeasure,
} from '@samsyn/domain';
import { sql } from 'kysely';
import type { Scope } from '../db/scope.ts';

export interface StoredGoal {
  readonly id: string;
  readonly number: number;
  readonly problem: GoalRow['problem'];
  readonly measure: GoalRow['measure'];
  readonly kind: 'outcome' | 'output';
  readonly indicator: GoalIndicator;
  readonly baseline: GoalBaseline;
  readonly target: GoalTarget;
  readonly due: string;
  readonly method: string;
  readonly comparison: GoalComparison;
  readonly power: GoalPower | null;
  readonly visible: boolean | null;
  readonly lockedOn: string | null;
}
export interface StoredAmendment {
  readonly goalId: string;
  readonly number: number;
  readonly reason: string;
  readonly on: string;
  readonly by: { readonly sv: string; readonly en: string } | null;
  readonly target: GoalTarget | null;
  readonly due: string | null;
  readonly method: string | null;
  readonly power: GoalPower | null;
  readonly visible: boolean | null;
}

const columns = sql`g.id, g.number, g.kind, g.indicator, g.baseline, g.target, to_char(g.due, 'YYYY-MM-DD') as due, g.method, g.comparison,
  g.power, g.visible, to_char(g.locked_at at time zone 'Europe/Stockholm', 'YYYY-MM-DD') as "lockedOn",
  case when p.id is null then null else json_build_object('id', p.id, 'number', p.number, 'name', p.name) end as problem,
  case when m.id is null then null else json_build_object('id', m.id, 'number', m.number, 'title', m.title) end as measure`;
const from = sql`goals g left join problems p on p.municipality_id = g.municipality_id and p.id = g.problem_id
  left join measures m on m.municipality_id = g.municipality_id and m.id = g.measure_id`;

/** What was written before a field came to be gets its plain meaning. */
function whole(row: StoredGoal): StoredGoal {
  const comparison = goalComparison.parse(row.comparison ?? { kind: 'none' });
  return { ...row, indicator: goalIndicator.parse(row.indicator), baseline: goalBaseline.parse(row.baseline), comparison };
}

/** By problem, by measure, or all; in the order they were written. */
export async function goalsOf(scope: Scope, of: { readonly problem?: string; readonly measure?: string }): Promise<StoredGoal[]> {
  const { rows } = await sql<StoredGoal>`select ${columns} from ${from}
    where (${of.problem ?? null}::uuid is null or g.problem_id = ${of.problem ?? null}::uuid)
      and (${of.measure ?? null}::uuid is null or g.measure_id = ${of.measure ?? null}::uuid) order by g.number`.execute(scope.trx);
  return rows.map(whole);
}

async function goalById(scope: Scope, id: string): Promise<StoredGoal | null> {
  const { rows } = await sql<StoredGoal>`select ${columns} from ${from} where g.id = ${id}`.execute(scope.trx);
  return rows[0] ? whole(rows[0]) : null;
}

/** The same, and nobody else changes or amends it until the transaction ends. */
export async function lockGoalRow(scope: Scope, id: string): Promise<StoredGoal | null> {
  await sql`select 1 from goals where id = ${id} for update`.execute(scope.trx);
  return goalById(scope, id);
}

export async function amendmentsOf(scope: Scope, ids: readonly string[]): Promise<StoredAmendment[]> {
  if (ids.length === 0) return [];
  const { rows } =
    await sql<StoredAmendment>`select a.goal_id as "goalId", a.number, a.reason, a.target, to_char(a.due, 'YYYY-MM-DD') as due,
      a.method, a.power, a.visible, to_char(a.amended_at at time zone 'Europe/Stockholm', 'YYYY-MM-DD') as on,
      case when c.id is null then null else json_build_object('sv', c.title_sv, 'en', c.title_en) end as by
    from goal_amendments a left join accounts c on c.id = a.amended_by
    where a.goal_id = any(${ids}::uuid[]) order by a.goal_id, a.number`.execute(scope.trx);
  return rows;
}

export interface GoalToInsert extends Omit<StoredGoal, 'id' | 'number' | 'problem' | 'measure' | 'lockedOn'> {
  readonly problemId: string | null;
  readonly measureId: string | null;
}
export async function insertGoal(scope: Scope, goal: GoalToInsert): Promise<string> {
  await sql`select pg_advisory_xact_lock(hashtext('goals'), hashtext(${scope.municipalityId}))`.execute(scope.trx);
  const json = (value: unknown) => (value === null ? null : JSON.stringify(value));
  const { rows } = await sql<{ id: string }>`insert into goals (municipality_id, number, problem_id, measure_id, kind, indicator, baseline,
      target, due, method, comparison, power, visible, written_by)
    select ${scope.municipalityId}, coalesce(max(number), 0) + 1, ${goal.problemId}::uuid, ${goal.measureId}::uuid, ${goal.kind},
      ${json(goal.indicator)}::jsonb, ${json(goal.baseline)}::jsonb, ${json(goal.target)}::jsonb, ${goal.due}::date, ${goal.method},
      ${json(goal.comparison)}::jsonb, ${json(goal.power)}::jsonb, ${goal.visible}::boolean, ${scope.accountId}::uuid
    from goals returning id`.execute(scope.trx);
  const made = rows[0];
  if (!made) throw new Error('a goal was not inserted');
  return made.id;
}

export async function removeGoalRow(scope: Scope, id: string): Promise<void> {
  await sql`delete from goals where id = ${id}`.execute(scope.trx);
}

export async function saveLock(scope: Scope, id: string, at: Date): Promise<void> {
  await sql`update goals set locked_at = ${at.toISOString()}::timestamptz where id = ${id}`.execute(scope.trx);
}

export async function insertAmendment(
  scope: Scope,
  goalId: string,
  change: Pick<StoredAmendment, 'reason' | 'target' | 'due' | 'method' | 'power' | 'visible'>,
): Promise<void> {
  const json = (value: unknown) => (value === null ? null : JSON.stringify(value));
  await sql`insert into goal_amendments (municipality_id, goal_id, number, reason, target, due, method, power, visible, amended_by)
    select ${scope.municipalityId}, ${goalId}, coalesce(max(number), 0) + 1, ${change.reason}, ${json(change.target)}::jsonb,
      ${change.due}::date, ${change.method}::text, ${json(change.power)}::jsonb, ${change.visible}::boolean, ${scope.accountId}::uuid
    from goal_amendments where goal_id = ${goalId}`.execute(scope.trx);
}

export interface MeasureOfGoal {
  readonly id: string;
  readonly problemId: string | null;
}
export async function measureById(scope: Scope, id: string): Promise<MeasureOfGoal | null> {
  const { rows } = await sql<MeasureOfGoal>`select id, problem_id as "problemId" from measures where id = ${id}`.execute(scope.trx);
  return rows[0] ?? null;
}

/** They are of another problem from now on; a locked one is otherwise as it was locked. */
export async function giveGoals(scope: Scope, ids: readonly string[], problem: string): Promise<void> {
  await sql`update goals set problem_id = ${problem} where id = any(${[...ids]}::uuid[])`.execute(scope.trx);
}

/** What the schedules of measures hold that no output goal is written for yet, of a problem or a measure, whose work goes on. */
export async function scheduledMeasures(
  scope: Scope,
  of: { readonly problem?: string; readonly measure?: string },
): Promise<(ScheduledMeasure & { readonly taken: readonly (string | null)[] })[]> {
  const { rows } = await sql<ScheduledMeasure & { readonly taken: readonly (string | null)[] }>`select m.id, m.number, m.title,
      to_char(m.ends, 'YYYY-MM-DD') as ends, coalesce(a.occasions, 0)::int as occasions, coalesce(a.dose, 0)::int as "doseMinutes",
      case when m.amount_planned is null then null else json_build_object('planned', m.amount_planned, 'unit', m.amount_unit) end as amount,
      coalesce(g.taken, '[]') as taken
    from measures m
    left join lateral (select count(*) as occasions,
        sum(coalesce(m.dose_minutes, minutes_planned) * coalesce(persons_planned, m.dose_persons, 1)) as dose
      from activities where municipality_id = m.municipality_id and measure_id = m.id and state <> 'cancelled') a on true
    left join lateral (select json_agg(indicator ->> 'counts') as taken from goals
      where municipality_id = m.municipality_id and measure_id = m.id and kind = 'output') g on true
    where m.state in ('planned', 'active')
      and (${of.problem ?? null}::uuid is null or m.problem_id = ${of.problem ?? null}::uuid)
      and (${of.measure ?? null}::uuid is null or m.id = ${of.measure ?? null}::uuid) order by m.number`.execute(scope.trx);
  return rows;
}
