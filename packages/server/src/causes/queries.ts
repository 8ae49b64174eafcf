// SQL of causes, their evidence and the chain of events.
import type { CauseRow, CauseSide, CauseState, EventStep, EvidenceSide } from '@samsyn/domain';
import { sql } from 'kysely';
import type { Scope } from '../db/scope.ts';

export type StoredCause = Omit<CauseRow, 'evidence' | 'measures'> & { readonly problemId: string };
export interface StoredEvidence {
  readonly id: string;
  readonly causeId: string;
  readonly speaks: EvidenceSide;
  readonly text: string;
  readonly source: string;
  readonly organisation: string;
  readonly added: string;
  readonly picture: string | null;
  readonly category: string | null;
  readonly placeType: string | null;
  readonly area: string | null;
  readonly daypart: string | null;
}

const columns = sql`c.id, c.problem_id as "problemId", c.parent_id as "parentId", c.number, c.side, c.statement, c.state,
  c.state_reason as "stateReason", to_char(c.judged_at at time zone 'Europe/Stockholm', 'YYYY-MM-DD') as judged, c.position`;

export async function causesOf(scope: Scope, problemId: string): Promise<StoredCause[]> {
  const { rows } = await sql<StoredCause>`select ${columns} from causes c where c.problem_id = ${problemId}
    order by c.side, c.position, c.number`.execute(scope.trx);
  return rows;
}

export async function causeById(scope: Scope, id: string): Promise<StoredCause | null> {
  const { rows } = await sql<StoredCause>`select ${columns} from causes c where c.id = ${id}`.execute(scope.trx);
  return rows[0] ?? null;
}

/** Nobody else adds to or moves the causes of this problem until the transaction ends. */
export async function lockCauses(scope: Scope, problemId: string): Promise<void> {
  await sql`select 1 from problems where id = ${problemId} for no key update`.execute(scope.trx);
}

export async function lastChange(scope: Scope, problemId: string): Promise<string | null> {
  const { rows } = await sql<{ at: string | null }>`select to_char(max(changed_at) at time zone 'Europe/Stockholm', 'YYYY-MM-DD') as at
    from causes where problem_id = ${problemId}`.execute(scope.trx);
  return rows[0]?.at ?? null;
}

export async function evidenceOf(scope: Scope, causeIds: readonly string[]): Promise<StoredEvidence[]> {
  if (causeIds.length === 0) return [];
  const { rows } = await sql<StoredEvidence>`select e.id, e.cause_id as "causeId", e.speaks, e.text, e.source, o.name as organisation,
      to_char(e.added_at at time zone 'Europe/Stockholm', 'YYYY-MM-DD') as added, e.picture_id as picture, e.category,
      e.place_type as "placeType", e.area_key as area, e.daypart
    from cause_evidence e join organisations o on o.municipality_id = e.municipality_id and o.id = e.organisation_id
    where e.cause_id = any(${causeIds}::uuid[]) order by e.added_at, e.id`.execute(scope.trx);
  return rows;
}

export interface MeasureAgainst {
  readonly id: string;
  readonly causeId: string;
  readonly number: number;
  readonly title: string;
  readonly state: string;
}
export async function measuresAgainst(scope: Scope, causeIds: readonly string[]): Promise<MeasureAgainst[]> {
  if (causeIds.length === 0) return [];
  const { rows } = await sql<MeasureAgainst>`select id, cause_id as "causeId", number, title, state from measures
    where cause_id = any(${causeIds}::uuid[]) order by number`.execute(scope.trx);
  return rows;
}

export interface CauseToInsert {
  readonly problemId: string;
  readonly parentId: string | null;
  readonly side: CauseSide;
  readonly statement: string;
}
/** Takes the next number and the last place; the causes of the problem are locked. */
export async function insertCause(scope: Scope, { problemId, parentId, side, statement }: CauseToInsert): Promise<string> {
  const { rows } = await sql<{ id: string }>`insert into causes (municipality_id, problem_id, parent_id, number, side, statement, position)
    select ${scope.municipalityId}, ${problemId}, ${parentId}::uuid, coalesce(max(number), 0) + 1, ${side}, ${statement}, coalesce(max(position), 0) + 1
    from causes where problem_id = ${problemId} returning id`.execute(scope.trx);
  const made = rows[0];
  if (!made) throw new Error('a cause was not inserted');
  return made.id;
}

export async function saveStatement(scope: Scope, id: string, statement: string): Promise<void> {
  await sql`update causes set statement = ${statement}, changed_at = now() where id = ${id}`.execute(scope.trx);
}

export async function saveSide(scope: Scope, ids: readonly string[], side: CauseSide): Promise<void> {
  await sql`update causes set side = ${side}, changed_at = now() where id = any(${ids}::uuid[])`.execute(scope.trx);
}

export async function savePlace(
  scope: Scope,
  { id, parentId, position }: Pick<StoredCause, 'id' | 'parentId' | 'position'>,
): Promise<void> {
  await sql`update causes set parent_id = ${parentId}::uuid, position = ${position}, changed_at = now() where id = ${id}`.execute(
    scope.trx,
  );
}

export async function saveState(scope: Scope, id: string, state: CauseState, reason: string): Promise<void> {
  await sql`update causes set state = ${state}, state_reason = ${reason}, judged_at = ${scope.now.toISOString()}::timestamptz, changed_at = now()
    where id = ${id}`.execute(scope.trx);
}

export async function removeCauseRow(scope: Scope, id: string): Promise<void> {
  await sql`delete from causes where id = ${id}`.execute(scope.trx);
}

export interface EvidenceToInsert {
  readonly causeId: string;
  readonly speaks: EvidenceSide;
  readonly text: string;
  readonly source: string;
  readonly picture: string | null;
  readonly category: string | null;
  readonly placeType: string | null;
  readonly area: string | null;
  readonly daypart: string | null;
}
export async function insertEvidence(scope: Scope, e: EvidenceToInsert): Promise<string> {
  const { rows } = await sql<{
    id: string;
  }>`insert into cause_evidence (municipality_id, cause_id, speaks, text, source, picture_id, category,
      place_type, area_key, daypart, organisation_id, added_by)
    values (${scope.municipalityId}, ${e.causeId}, ${e.speaks}, ${e.text}, ${e.source}, ${e.picture}::uuid, ${e.category}, ${e.placeType},
      ${e.area}, ${e.daypart}, ${scope.organisationId}, ${scope.accountId}) returning id`.execute(scope.trx);
  const made = rows[0];
  if (!made) throw new Error('evidence was not inserted');
  return made.id;
}

export async function removeEvidenceRow(scope: Scope, id: string): Promise<void> {
  await sql`delete from cause_evidence where id = ${id}`.execute(scope.trx);
}

export async function stepsOf(scope: Scope, problemId: string): Promise<EventStep[]> {
  const { rows } = await sql<EventStep>`select id, what, cause_id as "causeId" from event_steps where problem_id = ${problemId}
    order by position`.execute(scope.trx);
  return rows;
}

export async function replaceSteps(scope: Scope, problemId: string, steps: readonly Omit<EventStep, 'id'>[]): Promise<void> {
  await sql`delete from event_steps where problem_id = ${problemId}`.execute(scope.trx);
  if (steps.length === 0) return;
  await sql`insert into event_steps (municipality_id, problem_id, position, what, cause_id)
    select ${scope.municipalityId}, ${problemId}, row_number() over (), what, "causeId"
    from json_to_recordset(${JSON.stringify(steps)}::json) as given (what text, "causeId" uuid)`.execute(scope.trx);
}

/** Puts them after those of the other problem, in their order and numbered anew; answers both numbers. */
export async function giveCauses(scope: Scope, ids: readonly string[], to: string): Promise<{ id: string; was: number; now: number }[]> {
  if (ids.length === 0) return [];
  const { rows } = await sql<{ id: string; was: number; now: number }>`with there as (
      select coalesce(max(number), 0) as number, coalesce(max(position), 0) as position from causes where problem_id = ${to}),
    going as (select id, number, position, row_number() over (order by number)::int as nth from causes where id = any(${[...ids]}::uuid[]))
    update causes c set problem_id = ${to}, number = there.number + going.nth, position = there.position + going.position, changed_at = now()
    from there, going where c.id = going.id returning c.id, going.number as was, c.number as now`.execute(scope.trx);
  return rows.sort((a, b) => a.now - b.now);
}

/** Steps of the chain of events, after those that are there. */
export async function giveSteps(scope: Scope, ids: readonly string[], to: string): Promise<void> {
  if (ids.length === 0) return;
  await sql`update event_steps s set problem_id = ${to}, position = there.position + going.nth
    from (select coalesce(max(position), 0) as position from event_steps where problem_id = ${to}) there,
      (select id, row_number() over (order by position)::int as nth from event_steps where id = any(${[...ids]}::uuid[])) going
    where s.id = going.id`.execute(scope.trx);
}
