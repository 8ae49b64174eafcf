// SQL of rounds: their steps, their parties and their problems.
import type { Criterion, Ground, RoundState } from '@samsyn/domain';
import { sql } from 'kysely';
import type { Scope } from '../db/scope.ts';

export interface RoundRow {
  readonly id: string;
  readonly number: number;
  readonly name: string;
  readonly picture: string;
  readonly harmVersion: number;
  readonly state: RoundState;
  readonly criteria: readonly Criterion[];
  readonly lockedOn: string | null;
  readonly openedOn: string | null;
  readonly openedReason: string | null;
  readonly decidedOn: string | null;
}

const roundColumns = sql`id, number, name, picture_id as picture, harm_version as "harmVersion", state, criteria,
  to_char(locked_at at time zone 'Europe/Stockholm', 'YYYY-MM-DD') as "lockedOn",
  to_char(opened_at at time zone 'Europe/Stockholm', 'YYYY-MM-DD') as "openedOn", opened_reason as "openedReason",
  to_char(decided_on, 'YYYY-MM-DD') as "decidedOn"`;

/** Newest first. */
export async function listRounds(scope: Scope): Promise<RoundRow[]> {
  const { rows } = await sql<RoundRow>`select ${roundColumns} from prioritising_rounds order by number desc`.execute(scope.trx);
  return rows;
}

export async function findRound(scope: Scope, id: string): Promise<RoundRow | null> {
  const { rows } = await sql<RoundRow>`select ${roundColumns} from prioritising_rounds where id = ${id}`.execute(scope.trx);
  return rows[0] ?? null;
}

/** Nobody else takes a step in the round until the transaction ends. */
export async function lockRow(scope: Scope, id: string): Promise<void> {
  // a decided one may not be written to, and is not waited for
  await sql`select pg_advisory_xact_lock(hashtextextended(${`round ${scope.municipalityId} ${id}`}, 0))`.execute(scope.trx);
}

export interface NewRoundRow {
  readonly name: string;
  readonly picture: string;
  readonly harmVersion: number;
  readonly criteria: readonly Criterion[];
}

export async function insertRound(scope: Scope, round: NewRoundRow): Promise<string> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`rounds ${scope.municipalityId}`}, 0))`.execute(scope.trx);
  const { rows } = await sql<{
    id: string;
  }>`insert into prioritising_rounds (municipality_id, number, name, picture_id, harm_version, criteria)
    select ${scope.municipalityId}, coalesce(max(number), 0) + 1, ${round.name}, ${round.picture}::uuid, ${round.harmVersion},
      ${JSON.stringify(round.criteria)}::jsonb from prioritising_rounds returning id`.execute(scope.trx);
  return rows[0]!.id;
}

export async function updateRound(scope: Scope, id: string, round: NewRoundRow): Promise<void> {
  await sql`update prioritising_rounds set name = ${round.name}, picture_id = ${round.picture}, harm_version = ${round.harmVersion},
    criteria = ${JSON.stringify(round.criteria)}::jsonb where id = ${id}`.execute(scope.trx);
}

/** Who is in it and what about; replaced as a whole while criteria are still being set. */
export async function setMembers(scope: Scope, id: string, parties: readonly string[], problems: readonly string[]): Promise<void> {
  await sql`delete from round_parties where round_id = ${id}`.execute(scope.trx);
  await sql`delete from round_problems where round_id = ${id}`.execute(scope.trx);
  await sql`insert into round_parties (municipality_id, round_id, organisation_id)
    select ${scope.municipalityId}::uuid, ${id}::uuid, unnest(${[...parties]}::uuid[])`.execute(scope.trx);
  await sql`insert into round_problems (municipality_id, round_id, problem_id)
    select ${scope.municipalityId}::uuid, ${id}::uuid, unnest(${[...problems]}::uuid[])`.execute(scope.trx);
}

export async function saveGround(scope: Scope, round: string, problem: string, ground: Ground): Promise<void> {
  await sql`update round_problems set ground = ${ground} where round_id = ${round} and problem_id = ${problem}`.execute(scope.trx);
}

export async function saveLocked(scope: Scope, id: string): Promise<void> {
  await sql`update prioritising_rounds set state = 'alone', locked_at = ${scope.now} where id = ${id}`.execute(scope.trx);
}
export async function saveOpened(scope: Scope, id: string, reason: string | null): Promise<void> {
  await sql`update prioritising_rounds set state = 'together', opened_at = ${scope.now}, opened_reason = ${reason} where id = ${id}`.execute(
    scope.trx,
  );
}
export async function saveDecided(scope: Scope, id: string, on: string): Promise<void> {
  await sql`update prioritising_rounds set state = 'decided', decided_at = ${scope.now}, decided_on = ${on}::date where id = ${id}`.execute(
    scope.trx,
  );
}
export async function saveDone(scope: Scope, round: string): Promise<void> {
  await sql`update round_parties set done_at = ${scope.now} where round_id = ${round} and organisation_id = ${scope.organisationId}`.execute(
    scope.trx,
  );
}
export async function saveDissent(scope: Scope, round: string, party: string, text: string): Promise<void> {
  await sql`update round_parties set dissent = ${text} where round_id = ${round} and organisation_id = ${party}`.execute(scope.trx);
}
export async function saveNotChosen(scope: Scope, round: string, problem: string, reason: string): Promise<void> {
  await sql`update round_problems set not_chosen = ${reason} where round_id = ${round} and problem_id = ${problem}`.execute(scope.trx);
}

export interface PartyRow {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly done: string | null;
  readonly dissent: string | null;
}

export async function partiesOf(scope: Scope, round: string): Promise<PartyRow[]> {
  const { rows } = await sql<PartyRow>`select o.id, o.name, o.kind, p.dissent,
      to_char(p.done_at at time zone 'Europe/Stockholm', 'YYYY-MM-DD') as done
    from round_parties p join organisations o on o.municipality_id = p.municipality_id and o.id = p.organisation_id
    where p.round_id = ${round}
    order by array_position(array['municipality', 'police'], o.kind) nulls last, o.name collate "sv-x-icu"`.execute(scope.trx);
  return rows;
}

export interface RoundProblemRow {
  readonly id: string;
  readonly ground: Ground | null;
  readonly notChosen: string | null;
}

export async function problemsOf(scope: Scope, round: string): Promise<RoundProblemRow[]> {
  const { rows } = await sql<RoundProblemRow>`select r.problem_id as id, r.ground, r.not_chosen as "notChosen"
    from round_problems r join problems p on p.municipality_id = r.municipality_id and p.id = r.problem_id
    where r.round_id = ${round} order by p.number`.execute(scope.trx);
  return rows;
}

export async function listOrganisations(scope: Scope): Promise<{ id: string; name: string; kind: string }[]> {
  const { rows } = await sql<{ id: string; name: string; kind: string }>`select id, name, kind from organisations
    order by array_position(array['municipality', 'police'], kind) nulls last, name collate "sv-x-icu"`.execute(scope.trx);
  return rows;
}
