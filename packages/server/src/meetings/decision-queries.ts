// SQL of decisions, votes and dissent. Decisions of an item that the asker is recused from are not there.
import type { Ballot, Decision, DecisionQuery, DecisionReference, NewDecision } from '@samsyn/domain';
import { sql } from 'kysely';
import type { Scope } from '../db/scope.ts';

const iso = (column: string) => sql`to_char(${sql.ref(column)} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')`;
/** A decision that another stands in the place of. */
const replaced = sql`exists (select 1 from decisions n where n.replaces_id = d.id and n.state <> 'withdrawn')`;
/** It holds: not withdrawn, not replaced, not to be tried again. */
const holds = sql`d.state <> 'withdrawn' and d.retry_at is null and not ${replaced}`;
const reference = (of: string) => sql`jsonb_build_object('id', ${sql.ref(`${of}.id`)}, 'meetingId', ${sql.ref(`${of}.meeting_id`)},
  'year', ${sql.ref(`${of}.year`)}, 'paragraph', ${sql.ref(`${of}.paragraph`)}, 'text', ${sql.ref(`${of}.text`)})`;
const counted = (what: string, kept: string) =>
  sql`coalesce(${sql.ref(kept)}, (select count(*)::int from decision_votes v where v.decision_id = d.id and v.vote = ${what}))`;

const columns = sql`d.id, d.meeting_id as "meetingId", d.item_id as "itemId",
  case when b.id is null then null else jsonb_build_object('id', b.id, 'name', b.name) end as body, d.year, d.paragraph, d.text,
  case when o.id is null then null else jsonb_build_object('id', o.id, 'name', o.name) end as organisation, d.responsible_role as role,
  to_char(d.due, 'YYYY-MM-DD') as due, d.state, d.done_note as "doneNote", to_char(d.decided_on, 'YYYY-MM-DD') as "decidedOn", d.how, d.casting,
  case when d.how = 'vote' then jsonb_build_object('for', ${counted('for', 'd.votes_for')}, 'against', ${counted('against', 'd.votes_against')},
    'abstain', ${counted('abstain', 'd.votes_abstain')}) end as count, d.ballot,
  coalesce((select jsonb_agg(jsonb_build_object('seat', w.name || ', ' || s.title, 'deputy', e.title, 'vote', v.vote) order by w.name, s.title)
    from decision_votes v join body_members s on s.id = v.member_id join organisations w on w.id = s.organisation_id
      left join body_members e on e.id = v.deputy_id
    where v.decision_id = d.id and d.ballot = 'open'), '[]'::jsonb) as votes,
  coalesce((select jsonb_agg(jsonb_build_object('organisation', jsonb_build_object('id', w.id, 'name', w.name), 'title', s.title, 'text', r.text)
      order by w.name, s.title)
    from reservations r join organisations w on w.id = r.organisation_id left join body_members s on s.id = r.member_id
    where r.decision_id = d.id), '[]'::jsonb) as reservations,
  jsonb_build_object('priorityId', d.priority_id, 'measureId', d.measure_id, 'agreementId', d.agreement_id) as links,
  jsonb_build_object(
    'problem', (select jsonb_build_object('id', q.id, 'name', q.name) from priorities y join problems q on q.id = y.problem_id
      where y.id = d.priority_id),
    'measure', (select jsonb_build_object('id', y.id, 'name', y.title) from measures y where y.id = d.measure_id),
    'agreement', (select jsonb_build_object('id', y.id, 'name', y.title) from agreements y where y.id = d.agreement_id)) as linked,
  meeting_locked(d.meeting_id) as locked, ${iso('d.retry_at')} as "retryAt",
  (select ${reference('y')} from decisions y where y.id = d.replaces_id) as replaces,
  (select ${reference('y')} from decisions y where y.replaces_id = d.id and y.state <> 'withdrawn' order by y.decided_on desc, y.id limit 1)
    as "replacedBy",
  coalesce((select jsonb_agg(jsonb_build_object('id', c.id, 'kind', c.kind, 'was', c.was, 'reason', c.reason, 'at', ${iso('c.at')},
      'wasWho', nullif(concat_ws(', ', w.name, c.was_role), ''), 'wasDue', to_char(c.was_due, 'YYYY-MM-DD')) order by c.at, c.id)
    from decision_changes c left join organisations w on w.id = c.was_organisation where c.decision_id = d.id), '[]'::jsonb) as history,
  (select jsonb_build_object('id', r.id, 'name', r.name) from priorities f join prioritising_rounds r on r.id = f.round_id
    where f.decision_id = d.id limit 1) as round`;
const from = sql`decisions d left join meetings m on m.id = d.meeting_id left join bodies b on b.id = m.body_id
  left join organisations o on o.id = d.responsible_organisation`;

export async function findDecision(scope: Scope, id: string): Promise<Decision | null> {
  const { rows } = await sql<Decision>`select ${columns} from ${from} where d.id = ${id}`.execute(scope.trx);
  return rows[0] ?? null;
}

export async function decisionsOfMeeting(scope: Scope, meetingId: string): Promise<Decision[]> {
  const { rows } = await sql<Decision>`select ${columns} from ${from} where d.meeting_id = ${meetingId}
    order by d.paragraph, d.position, d.id`.execute(scope.trx);
  return rows;
}

/** Open decisions of the body's earlier meetings, those to be tried again, and those settled since `since`. */
export async function carriedDecisions(scope: Scope, bodyId: string, before: string, since: string | null): Promise<Decision[]> {
  const { rows } = await sql<Decision>`select ${columns} from ${from}
    where m.body_id = ${bodyId} and m.starts_at < ${before} 
      and (d.state = 'open' or d.state = 'done' and d.done_on >= ${since}::date or d.state <> 'withdrawn' and d.retry_at is not null)
      and not ${replaced}
    order by d.year, d.paragraph, d.position, d.id limit 60`.execute(scope.trx);
  return rows;
}

export interface DecisionOrigin {
  readonly meetingId: string;
  readonly itemId: string;
  readonly year: number;
  readonly paragraph: number | null;
  readonly day: string;
}
export interface DecisionMade {
  /** null: agreed */
  readonly ballot: 'open' | 'closed' | null;
  readonly count: { readonly for: number; readonly against: number; readonly abstain: number; readonly casting: boolean } | null;
}

export async function insertDecision(
  scope: Scope,
  at: DecisionOrigin,
  input: Omit<NewDecision, 'votes' | 'reservations' | 'ballot'>,
  { ballot, count }: DecisionMade,
): Promise<string> {
  const { rows } = await sql<{ id: string }>`insert into decisions (municipality_id, meeting_id, item_id, year, paragraph, position, text,
      responsible_organisation, responsible_role, due, decided_on, how, casting, ballot, votes_for, votes_against,
      votes_abstain, priority_id, measure_id, agreement_id, replaces_id)
    values (${scope.municipalityId}, ${at.meetingId}, ${at.itemId}, ${at.year}, ${at.paragraph},
      (select coalesce(max(position), 0) + 1 from decisions where item_id = ${at.itemId}), ${input.text}, ${input.organisationId}, ${input.role},
      ${input.due}, ${at.day}, ${count ? 'vote' : 'agreed'}, ${count?.casting ?? false}, ${ballot}, ${count?.for ?? null},
      ${count?.against ?? null}, ${count?.abstain ?? null}, ${input.priorityId}, ${input.measureId}, ${input.agreementId}, ${input.replacesId})
    returning id`.execute(scope.trx);
  return rows[0]!.id;
}

/** Seat by seat: of an open vote only. */
export async function insertVotes(scope: Scope, decisionId: string, votes: readonly Ballot[]): Promise<void> {
  for (const { memberId, vote, deputyId } of votes)
    await sql`insert into decision_votes (municipality_id, decision_id, member_id, vote, deputy_id)
      values (${scope.municipalityId}, ${decisionId}, ${memberId}, ${vote}, ${deputyId})`.execute(scope.trx);
}

export async function insertReservations(scope: Scope, decisionId: string, reservations: NewDecision['reservations']): Promise<void> {
  for (const { memberId, text } of reservations)
    await sql`insert into reservations (municipality_id, decision_id, organisation_id, member_id, text)
      select ${scope.municipalityId}, ${decisionId}, organisation_id, id, ${text} from body_members where id = ${memberId}`.execute(
      scope.trx,
    );
}

export async function updateDecision(
  scope: Scope,
  id: string,
  input: Pick<NewDecision, 'text' | 'organisationId' | 'role' | 'due'>,
): Promise<void> {
  await sql`update decisions set text = ${input.text}, responsible_organisation = ${input.organisationId}, responsible_role = ${input.role},
    due = ${input.due} where id = ${id}`.execute(scope.trx);
}

export interface DecisionChangeRow {
  readonly kind: 'reworded' | 'withdrawn';
  readonly was: Pick<Decision, 'id' | 'text' | 'organisation' | 'role' | 'due'>;
  readonly reason: string;
}

/** What a decision said before it was changed, and why it was. */
export async function keepChange(scope: Scope, { kind, was, reason }: DecisionChangeRow): Promise<void> {
  await sql`insert into decision_changes (municipality_id, decision_id, kind, was, was_organisation, was_role, was_due, reason, at)
    values (${scope.municipalityId}, ${was.id}, ${kind}, ${was.text}, ${was.organisation?.id ?? null}, ${was.role}, ${was.due}, ${reason},
      ${scope.now})`.execute(scope.trx);
}

export async function markRetry(scope: Scope, ids: readonly string[]): Promise<void> {
  await sql`update decisions set retry_at = ${scope.now} where id = any (${ids}::uuid[])`.execute(scope.trx);
}

/** The recusal that was told late has been taken back, and no other is left. */
export async function unmarkRetry(scope: Scope, itemId: string): Promise<void> {
  await sql`update decisions d set retry_at = null where item_id = ${itemId} and retry_at is not null
    and not exists (select 1 from recusals r where r.item_id = d.item_id and r.made_at >= d.retry_at)`.execute(scope.trx);
}

/** Decisions of the body that hold or are to be tried again, made on or before a day: those to be tried again first, then the newest. */
export async function replaceableDecisions(scope: Scope, bodyId: string, day: string): Promise<DecisionReference[]> {
  const { rows } = await sql<DecisionReference>`select d.id, d.meeting_id as "meetingId", d.year, d.paragraph, d.text
    from decisions d join meetings m on m.id = d.meeting_id
    where m.body_id = ${bodyId} and d.decided_on <= ${day}::date and d.state <> 'withdrawn' and not ${replaced}
    order by d.retry_at is null, d.decided_on desc, d.paragraph desc, d.id limit 200`.execute(scope.trx);
  return rows;
}

export async function settleDecisionRow(
  scope: Scope,
  id: string,
  state: Decision['state'],
  note: string | null,
  day: string,
): Promise<void> {
  await sql`update decisions set state = ${state}, done_note = ${note}, done_on = case when ${state} = 'open' then null else ${day}::date end
    where id = ${id}`.execute(scope.trx);
}

/** Where a search goes on: the day and id of the last one shown. */
export const cursorOf = ({ decidedOn, id }: Decision): string => `${decidedOn}_${id}`;

const matching = ({ text, year, state, organisation, problem, measure, agreement }: Omit<DecisionQuery, 'after'>, today: string) => sql`
  (${text === ''} or d.text ilike ${`%${text.replace(/[\\%_]/g, (sign) => `\\${sign}`)}%`}
    or coalesce(d.responsible_role, '') ilike ${`%${text.replace(/[\\%_]/g, (sign) => `\\${sign}`)}%`})
  and (${year ?? null}::int is null or d.year = ${year ?? null}::int)
  and (${organisation ?? null}::uuid is null or d.responsible_organisation = ${organisation ?? null}::uuid)
  and (${problem ?? null}::uuid is null or exists (select 1 from priorities y where y.problem_id = ${problem ?? null}::uuid
    and (y.id = d.priority_id or y.decision_id = d.id)))
  and (${measure ?? null}::uuid is null or d.measure_id = ${measure ?? null}::uuid)
  and (${agreement ?? null}::uuid is null or d.agreement_id = ${agreement ?? null}::uuid)
  and (${state ?? null}::text is null or case ${state ?? null}
    when 'late' then d.state = 'open' and d.due < ${today}::date and ${holds}
    when 'retry' then d.state <> 'withdrawn' and d.retry_at is not null and not ${replaced}
    when 'replaced' then d.state <> 'withdrawn' and ${replaced}
    when 'withdrawn' then d.state = 'withdrawn'
    else d.state = ${state ?? null} and ${holds} end)`;

/** Newest first; `after` = where the page before ended. */
export async function searchDecisions(scope: Scope, query: DecisionQuery, today: string, limit: number): Promise<Decision[]> {
  const [day, id] = query.after?.split('_') ?? [null, null];
  const { rows } = await sql<Decision>`select ${columns} from ${from} where ${matching(query, today)}
      and (${day ?? null}::date is null or (d.decided_on, d.id) < (${day ?? null}::date, ${id ?? null}::uuid))
    order by d.decided_on desc, d.id desc limit ${limit}`.execute(scope.trx);
  return rows;
}

export async function countDecisions(scope: Scope, query: DecisionQuery, today: string): Promise<number> {
  const { rows } = await sql<{ n: number }>`select count(*)::int as n from decisions d where ${matching(query, today)}`.execute(scope.trx);
  return rows[0]!.n;
}

export interface StandingDecision {
  readonly id: string;
  readonly meetingId: string;
  readonly itemId: string | null;
  readonly body: string;
  readonly bodyKind: string;
  readonly decidedOn: string;
  readonly year: number;
  readonly paragraph: number | null;
  readonly text: string;
  readonly state: 'open' | 'done';
}

/** Those that hold; of one body, or one by its id. Made in a meeting. */
export async function standingDecisions(
  scope: Scope,
  { id, bodyId }: { readonly id: string | null; readonly bodyId: string | null },
  limit: number,
): Promise<StandingDecision[]> {
  const { rows } =
    await sql<StandingDecision>`select d.id, d.meeting_id as "meetingId", d.item_id as "itemId", b.name as body, b.kind as "bodyKind",
      to_char(d.decided_on, 'YYYY-MM-DD') as "decidedOn", d.year, d.paragraph, d.text, d.state
    from decisions d join meetings m on m.id = d.meeting_id join bodies b on b.id = m.body_id
    where ${holds} and (${id}::uuid is null or d.id = ${id}) and (${bodyId}::uuid is null or b.id = ${bodyId})
    order by d.decided_on desc, d.id desc limit ${limit}`.execute(scope.trx);
  return rows;
}

/** What a decision can point at: the chain of the cycle by its names. */
export async function linkTargets(scope: Scope) {
  const named = async (select: ReturnType<typeof sql<{ id: string; name: string }>>) => (await select.execute(scope.trx)).rows;
  return {
    priorities: await named(sql`select p.id, q.name from priorities p join problems q on q.id = p.problem_id where p.ended_on is null
      order by p.place, q.name limit 200`),
    measures: await named(sql`select id, title as name from measures where state in ('planned', 'active') order by number limit 500`),
    agreements: await named(sql`select id, title as name from agreements where state <> 'ended' order by number desc limit 50`),
  };
}
