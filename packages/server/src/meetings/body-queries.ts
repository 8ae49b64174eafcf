// SQL of bodies and their seats.
import type { Body, BodyMember, ChangeBody, NewBody, NewBodyMember } from '@samsyn/domain';
import { sql } from 'kysely';
import type { Scope } from '../db/scope.ts';

const dated = (column: string) => sql`to_char(${sql.ref(column)}, 'YYYY-MM-DD')`;

const bodyColumns = sql`id, name, kind, quorum, casting, remind_days as "remindDays", ended_at is not null as ended`;

export async function insertBody(scope: Scope, { name, kind, quorum, casting, remindDays }: NewBody): Promise<string> {
  const { rows } = await sql<{ id: string }>`insert into bodies (municipality_id, name, kind, quorum, casting, remind_days)
    values (${scope.municipalityId}, ${name}, ${kind}, ${quorum}, ${casting}, ${remindDays}::smallint[]) returning id`.execute(scope.trx);
  return rows[0]!.id;
}

/** @returns whether it is there */
export async function updateBody(scope: Scope, id: string, { name, quorum, casting, remindDays, ended }: ChangeBody) {
  const { numAffectedRows } = await sql`update bodies set name = ${name}, quorum = ${quorum}, casting = ${casting},
    remind_days = ${remindDays}::smallint[],
    ended_at = case when ${ended} then coalesce(ended_at, ${scope.now}) end where id = ${id}`.execute(scope.trx);
  return numAffectedRows === 1n;
}

export async function insertMember(scope: Scope, bodyId: string, input: NewBodyMember): Promise<string> {
  const { rows } = await sql<{
    id: string;
  }>`insert into body_members (municipality_id, body_id, organisation_id, account_id, function, title,
      starts, ends) values (${scope.municipalityId}, ${bodyId}, ${input.organisationId}, ${input.accountId}, ${input.function}, ${input.title},
      ${input.starts}, ${input.ends}) returning id`.execute(scope.trx);
  return rows[0]!.id;
}

export async function endMember(scope: Scope, id: string, ends: string): Promise<boolean> {
  const { numAffectedRows } = await sql`update body_members set ends = greatest(${ends}::date, starts) where id = ${id}`.execute(scope.trx);
  return numAffectedRows === 1n;
}

type MemberRow = BodyMember & { readonly bodyId: string; readonly email: string | null };

/** Seats of a body, or of all; `on`: those held that day. Chair first, then by organisation. */
export async function listMembers(scope: Scope, { bodyId, on }: { bodyId?: string; on?: string } = {}): Promise<MemberRow[]> {
  const { rows } = await sql<MemberRow>`select m.body_id as "bodyId", m.id, jsonb_build_object('id', o.id, 'name', o.name) as organisation,
      m.account_id as "accountId", m.function, m.title, ${dated('m.starts')} as starts, ${dated('m.ends')} as ends, a.email,
      a.email is not null as mail,
      case when m.account_id is null then m.organisation_id = ${scope.organisationId} else m.account_id = ${scope.accountId} end as mine
    from body_members m join organisations o on o.id = m.organisation_id left join accounts a on a.id = m.account_id
    where (${bodyId ?? null}::uuid is null or m.body_id = ${bodyId ?? null})
      and (${on ?? null}::date is null or m.starts <= ${on ?? null}::date and (m.ends is null or m.ends >= ${on ?? null}::date))
    order by array_position(array['chair', 'vice-chair', 'member', 'deputy', 'adjunct', 'secretary'], m.function), o.name, m.title`.execute(
    scope.trx,
  );
  return rows;
}

/** Seats without the address that letters go to: what a page is told. */
export const withoutAddress = ({ bodyId: _body, email: _email, ...seat }: MemberRow): BodyMember => seat;

export async function listBodies(scope: Scope): Promise<Body[]> {
  const { rows } = await sql<Omit<Body, 'members'>>`select ${bodyColumns} from bodies
    order by ended_at is not null, array_position(array['council', 'steering', 'preparation', 'working'], kind), name`.execute(scope.trx);
  const members = await listMembers(scope);
  return rows.map((body) => ({ ...body, members: members.filter(({ bodyId }) => bodyId === body.id).map(withoutAddress) }));
}

export async function findBody(scope: Scope, id: string): Promise<Omit<Body, 'members'> | null> {
  const { rows } = await sql<Omit<Body, 'members'>>`select ${bodyColumns} from bodies
    where id = ${id}`.execute(scope.trx);
  return rows[0] ?? null;
}
