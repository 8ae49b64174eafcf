// SQL of decisions, votes and dissent. Decisions of an item that the asker is recused from are not there.
import type { Decision, DecisionQuery, NewDecision } from '@samsyn/domain';
import { sql } from 'kysely';
import type { Scope } from '../db/scope.ts';

const columns = sql`d.id, d.meeting_id as "meetingId", d.item_id as "itemId",
  case when b.id is null then null else jsonb_build_object('id', b.id, 'name', b.name) end as body, d.year, d.paragraph, d.text,
  case when o.id is null then null else jsonb_build_object('id', o.id, 'name', o.name) end as organisation, d.responsible_role as role,
  to_char(d.due, 'YYYY-MM-DD') as due, d.state, d.done_note as "doneNote", to_char(d.decided_on, 'YYYY-MM-DD') as "decidedOn", d.how, d.casting,
  coalesce((select jsonb_agg(jsonb_build_object('memberId', v.member_id, 'vote', v.vote)) from decision_votes v where v.decision_id = d.id),
    '[]'::jsonb) as votes,
  coalesce((select jsonb_agg(jsonb_build_object('organisation', jsonb_build_object('id', w.id, 'name', w.name), 'text', r.text) order by w.name)
    from reservations r join organisations w on w.id = r.organisation_id where r.decision_id = d.id), '[]'::jsonb) as reservations,
  jsonb_build_object('priorityId', d.priority_id, 'measureId', d.measure_id, 'agreementId', d.agreement_id) as links`;
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

/** Open decisions of the body's earlier meetings, and those settled since `since`. */
export async function carriedDecisions(scope: Scope, bodyId: string, before: string, since: string | null): Promise<Decision[]> {
  const { rows } = await sql<Decision>`select ${columns} from ${from}
    where m.body_id = ${bodyId} and m.starts_at < ${before} and (d.state = 'open' or d.state = 'done' and d.done_on >= ${since}::date)
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

export async function insertDecision(
  scope: Scope,
  at: DecisionOrigin,
  input: Omit<NewDecision, 'votes' | 'reservations'>,
  how: { readonly vote: boolean; readonly casting: boolean },
): Promise<string> {
  const { rows } = await sql<{ id: string }>`insert into decisions (municipality_id, meeting_id, item_id, year, paragraph, position, text,
      responsible_organisation, responsible_role, due, decided_on, how, casting, priority_id, measure_id, agreement_id)
    values (${scope.municipalityId}, ${at.meetingId}, ${at.itemId}, ${at.year}, ${at.paragraph},
      (select coalesce(max(position), 0) + 1 from decisions where item_id = ${at.itemId}), ${input.text}, ${input.organisationId}, ${input.role},
      ${input.due}, ${at.day}, ${how.vote ? 'vote' : 'agreed'}, ${how.casting}, ${input.priorityId}, ${input.measureId}, ${input.agreementId})
    returning id`.execute(scope.trx);
  return rows[0]!.id;
}

export async function insertVotes(scope: Scope, decisionId: string, votes: NewDecision['votes']): Promise<void> {
  for (const { memberId, vote } of votes)
    await sql`insert into decision_votes (municipality_id, decision_id, member_id, vote)
      values (${scope.municipalityId}, ${decisionId}, ${memberId}, ${vote})`.execute(scope.trx);
}

export async function insertReservations(scope: Scope, decisionId: string, reservations: NewDecision['reservations']): Promise<void> {
  for (const { organisationId, text } of reservations)
    await sql`insert into reservations (municipality_id, decision_id, organisation_id, text)
      values (${scope.municipalityId}, ${decisionId}, ${organisationId}, ${text})`.execute(scope.trx);
}

export async function updateDecision(
  scope: Scope,
  id: string,
  input: Pick<NewDecision, 'text' | 'organisationId' | 'role' | 'due'>,
): Promise<void> {
  await sql`update decisions set text = ${input.text}, responsible_organisation = ${input.organisationId}, responsible_role = ${input.role},
    due = ${input.due} where id = ${id}`.execute(scope.trx);
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

const matching = ({ text, year, state, organisation }: Omit<DecisionQuery, 'after'>, today: string) => sql`
  (${text === ''} or d.text ilike ${`%${text.replace(/[\\%_]/g, (sign) => `\\${sign}`)}%`}
    or coalesce(d.responsible_role, '') ilike ${`%${text.replace(/[\\%_]/g, (sign) => `\\${sign}`)}%`})
  and (${year ?? null}::int is null or d.year = ${year ?? null}::int)
  and (${organisation ?? null}::uuid is null or d.responsible_organisation = ${organisation ?? null}::uuid)
  and (${state ?? null}::text is null or case when ${state ?? null} = 'late' then d.state = 'open' and d.due < ${today}::date
    else d.state = ${state ?? null} end)`;

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
  readonly body: string;
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
  const { rows } = await sql<StandingDecision>`select d.id, d.meeting_id as "meetingId", b.name as body,
      to_char(d.decided_on, 'YYYY-MM-DD') as "decidedOn", d.year, d.paragraph, d.text, d.state
    from decisions d join meetings m on m.id = d.meeting_id join bodies b on b.id = m.body_id
    where d.state <> 'withdrawn' and (${id}::uuid is null or d.id = ${id}) and (${bodyId}::uuid is null or b.id = ${bodyId})
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
