// SQL of prioritising. Scores are only ever added; who sees another party's is decided by a row policy.
import type { Criterion, Ground, HarmTables, RoundState } from '@samsyn/domain';
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

export interface ScoreRow {
  readonly problemId: string;
  readonly criterion: Criterion['key'];
  /** null: joint */
  readonly party: string | null;
  readonly score: number;
  readonly note: string;
  readonly by: { readonly sv: string; readonly en: string } | null;
  readonly at: string;
}

/** All that the asker may see, oldest first: the last one of each party and cell counts. */
export async function scoresOf(scope: Scope, round: string): Promise<ScoreRow[]> {
  const { rows } = await sql<ScoreRow>`select s."problemId", s.criterion, s.party, s.score, s.note,
      case when a.id is null then null else json_build_object('sv', a.title_sv, 'en', a.title_en) end as by,
      to_char(s.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as at
    from (select id, problem_id as "problemId", criterion, organisation_id as party, score, note, account_id, at, 1 as kind
        from round_scores where round_id = ${round}
      union all
      select id, problem_id, criterion, null, score, note, account_id, at, 2 from round_joint_scores where round_id = ${round}) s
    left join accounts a on a.id = s.account_id order by s.kind, s.id`.execute(scope.trx);
  return rows;
}

interface NewScore {
  readonly problemId: string;
  readonly criterion: string;
  readonly score: number;
  readonly note: string;
}

export async function insertScores(scope: Scope, round: string, kind: 'own' | 'joint', scores: readonly NewScore[]): Promise<void> {
  const table = kind === 'own' ? sql`round_scores` : sql`round_joint_scores`;
  await sql`insert into ${table} (municipality_id, round_id, problem_id, criterion, organisation_id, score, note, account_id, at)
    select ${scope.municipalityId}::uuid, ${round}::uuid, s."problemId", s.criterion, ${scope.organisationId}::uuid, s.score, s.note,
      ${scope.accountId}::uuid, ${scope.now}::timestamptz
    from jsonb_to_recordset(${JSON.stringify(scores)}::jsonb) as s("problemId" uuid, criterion text, score smallint, note text)`.execute(
    scope.trx,
  );
}

type HarmRow = HarmTables['versions'][number];

/** Newest first, without the starting values. */
export async function listHarmTables(scope: Scope): Promise<HarmRow[]> {
  const { rows } = await sql<HarmRow>`select h.version, h.source, h.weights, o.name as organisation,
      to_char(h.at at time zone 'Europe/Stockholm', 'YYYY-MM-DD') as at
    from harm_tables h join organisations o on o.municipality_id = h.municipality_id and o.id = h.organisation_id
    order by h.version desc`.execute(scope.trx);
  return rows;
}

export async function insertHarmTable(scope: Scope, source: string, weights: Readonly<Record<string, number>>): Promise<number> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`harm ${scope.municipalityId}`}, 0))`.execute(scope.trx);
  const { rows } = await sql<{
    version: number;
  }>`insert into harm_tables (municipality_id, version, source, weights, organisation_id, account_id, at)
    select ${scope.municipalityId}, coalesce(max(version), 0) + 1, ${source}, ${JSON.stringify(weights)}::jsonb, ${scope.organisationId}::uuid,
      ${scope.accountId}::uuid, ${scope.now}::timestamptz from harm_tables returning version`.execute(scope.trx);
  return rows[0]!.version;
}

export async function listOrganisations(scope: Scope): Promise<{ id: string; name: string; kind: string }[]> {
  const { rows } = await sql<{ id: string; name: string; kind: string }>`select id, name, kind from organisations
    order by array_position(array['municipality', 'police'], kind) nulls last, name collate "sv-x-icu"`.execute(scope.trx);
  return rows;
}
