// SQL of the problem register.
import type { MovedChain, ProblemEvent, ProblemOrigin, ProblemState } from '@samsyn/domain';
import { sql } from 'kysely';
import type { Scope } from '../db/scope.ts';
import type { FindingNode } from '../pictures/finding-of.ts';

export interface ProblemRow {
  readonly id: string;
  readonly number: number;
  readonly name: string;
  readonly node: FindingNode;
  readonly origin: ProblemOrigin;
  readonly reason: string | null;
  /** the frozen picture it was opened from */
  readonly picture: string | null;
  readonly state: ProblemState;
  readonly mergedInto: string | null;
  readonly organisation: string;
  /** days, as ISO 8601 */
  readonly opened: string;
  readonly closed: string | null;
  /** the priority in force that points at it */
  readonly priority: { readonly id: string; readonly place: number; readonly decidedOn: string } | null;
}

const columns = sql`p.id, p.number, p.name, p.origin, p.reason, p.picture_id as picture, p.state, p.merged_into as "mergedInto",
  json_build_object('category', p.category, 'placeType', p.place_type, 'area', p.area_key, 'daypart', p.daypart) as node,
  o.name as organisation, to_char(p.opened_at at time zone 'Europe/Stockholm', 'YYYY-MM-DD') as opened,
  to_char(p.closed_at at time zone 'Europe/Stockholm', 'YYYY-MM-DD') as closed,
  (select json_build_object('id', f.id, 'place', f.place, 'decidedOn', to_char(f.decided_on, 'YYYY-MM-DD')) from priorities f
    where f.municipality_id = p.municipality_id and f.problem_id = p.id and f.ended_on is null order by f.decided_on desc limit 1) as priority`;
const from = sql`problems p join organisations o on o.municipality_id = p.municipality_id and o.id = p.organisation_id`;

export async function problemById(scope: Scope, id: string): Promise<ProblemRow | null> {
  const { rows } = await sql<ProblemRow>`select ${columns} from ${from} where p.id = ${id}`.execute(scope.trx);
  return rows[0] ?? null;
}

export async function problemsById(scope: Scope, ids: readonly string[]): Promise<ProblemRow[]> {
  const { rows } = await sql<ProblemRow>`select ${columns} from ${from} where p.id = any(${[...ids]}::uuid[])`.execute(scope.trx);
  return rows;
}

/** The same, and nobody else changes it until the transaction ends. */
export async function lockProblem(scope: Scope, id: string): Promise<ProblemRow | null> {
  await sql`select 1 from problems where id = ${id} for update`.execute(scope.trx);
  return problemById(scope, id);
}

/** Newest first. */
export async function allProblems(scope: Scope): Promise<ProblemRow[]> {
  const { rows } = await sql<ProblemRow>`select ${columns} from ${from} order by p.number desc`.execute(scope.trx);
  return rows;
}

/** An open problem at the very node. */
export async function openAt(scope: Scope, node: FindingNode): Promise<ProblemRow | null> {
  const { rows } =
    await sql<ProblemRow>`select ${columns} from ${from} where p.state = 'open' and p.category is not distinct from ${node.category}
    and p.place_type is not distinct from ${node.placeType} and p.area_key is not distinct from ${node.area}
    and p.daypart is not distinct from ${node.daypart} limit 1`.execute(scope.trx);
  return rows[0] ?? null;
}

export interface NewProblem {
  readonly name: string;
  readonly node: FindingNode;
  readonly origin: ProblemOrigin;
  readonly reason: string | null;
  readonly picture: string | null;
  readonly splitFrom: string | null;
}

/** Numbered after the last one: two at a time never get the same number. */
export async function insertProblem(scope: Scope, { name, node, ...problem }: NewProblem): Promise<string> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`problems ${scope.municipalityId}`}, 0))`.execute(scope.trx);
  const { rows } = await sql<{ id: string }>`insert into problems (municipality_id, number, name, category, place_type, area_key, daypart,
      origin, reason, picture_id, split_from, organisation_id, opened_by, opened_at)
    select ${scope.municipalityId}, coalesce(max(number), 0) + 1, ${name}, ${node.category}, ${node.placeType}, ${node.area}, ${node.daypart},
      ${problem.origin}, ${problem.reason}, ${problem.picture}::uuid, ${problem.splitFrom}::uuid, ${scope.organisationId}::uuid,
      ${scope.accountId}::uuid, ${scope.now}::timestamptz
    from problems returning id`.execute(scope.trx);
  return rows[0]!.id;
}

export async function saveState(scope: Scope, { id, state, mergedInto }: Pick<ProblemRow, 'id' | 'state' | 'mergedInto'>): Promise<void> {
  await sql`update problems set state = ${state}, merged_into = ${mergedInto},
      closed_at = case when ${state} = 'open' then null else ${scope.now}::timestamptz end where id = ${id}`.execute(scope.trx);
}

export interface NewEvent {
  readonly problem: string;
  readonly kind: ProblemEvent['kind'];
  readonly reason: string;
  readonly other?: string | null;
  readonly moved?: MovedChain | null;
}

export async function insertEvent(scope: Scope, { problem, kind, reason, other = null, moved = null }: NewEvent): Promise<void> {
  await sql`insert into problem_events (municipality_id, problem_id, kind, reason, other_id, moved, organisation_id, account_id, at)
    values (${scope.municipalityId}, ${problem}, ${kind}, ${reason}, ${other}, ${moved && JSON.stringify(moved)}::jsonb, ${scope.organisationId},
      ${scope.accountId}, ${scope.now})`.execute(scope.trx);
}

/** Newest first. */
export async function eventsOf(scope: Scope, problem: string): Promise<ProblemEvent[]> {
  const { rows } = await sql<ProblemEvent>`select e.kind, e.reason, e.moved, o.name as organisation,
      case when x.id is null then null else json_build_object('id', x.id, 'number', x.number, 'name', x.name) end as other,
      case when a.id is null then null else json_build_object('sv', a.title_sv, 'en', a.title_en) end as by,
      to_char(e.at at time zone 'Europe/Stockholm', 'YYYY-MM-DD') as at
    from problem_events e join organisations o on o.municipality_id = e.municipality_id and o.id = e.organisation_id
    left join problems x on x.municipality_id = e.municipality_id and x.id = e.other_id
    left join accounts a on a.id = e.account_id
    where e.problem_id = ${problem} order by e.id desc`.execute(scope.trx);
  return rows;
}

/** What went along when it was last merged away. */
export async function movedByMerge(scope: Scope, problem: string): Promise<MovedChain | null> {
  const { rows } = await sql<{
    moved: MovedChain | null;
  }>`select moved from problem_events where problem_id = ${problem} and kind = 'merged'
    order by id desc limit 1`.execute(scope.trx);
  return rows[0]?.moved ?? null;
}
