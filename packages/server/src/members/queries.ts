// SQL of organisations and memberships.
import type { Member, NewMembership, NewOrganisation, Organisation } from '@samsyn/domain';
import { sql } from 'kysely';
import type { Scope } from '../db/scope.ts';

export type MembershipKey = Pick<NewMembership, 'accountId' | 'organisationId' | 'role'>;

export async function listOrganisations(scope: Scope): Promise<Organisation[]> {
  const { rows } = await sql<Organisation>`select o.id, o.kind, o.name, o.key,
      (select count(distinct m.account_id)::int from memberships m where m.organisation_id = o.id and m.ended_at is null
        and (m.valid_until is null or m.valid_until >= current_date)) as members,
      (select count(*)::int from sources s where s.organisation_id = o.id) as sources
    from organisations o order by o.name`.execute(scope.trx);
  return rows;
}

export async function insertOrganisation(scope: Scope, input: NewOrganisation): Promise<string> {
  const { rows } = await sql<{ id: string }>`insert into organisations (municipality_id, kind, name, key)
    values (${scope.municipalityId}, ${input.kind}, ${input.name}, ${input.key}) returning id`.execute(scope.trx);
  return rows[0]!.id;
}

export async function updateOrganisation(scope: Scope, id: string, input: NewOrganisation): Promise<void> {
  await sql`update organisations set kind = ${input.kind}, name = ${input.name}, key = ${input.key} where id = ${id}`.execute(scope.trx);
}

/** Deliveries that are begun and neither stored nor taken back. */
const openWork = sql`(select count(*)::int from import_batches b where b.account_id = m.account_id and b.organisation_id = m.organisation_id
  and b.state in ('reading', 'previewed', 'storing'))`;

export async function listMembers(scope: Scope): Promise<Member[]> {
  const { rows } = await sql<Member>`select m.account_id as "accountId", jsonb_build_object('sv', a.title_sv, 'en', a.title_en) as title,
      jsonb_build_object('id', o.id, 'name', o.name) as organisation, m.role, m.valid_from as "from", m.valid_until as until,
      to_char(m.ended_at, 'YYYY-MM-DD') as "endedOn", case when m.ended_at is null then ${openWork} else 0 end as open,
      m.account_id = ${scope.accountId} as me
    from memberships m join accounts a on a.id = m.account_id join organisations o on o.id = m.organisation_id
    order by m.ended_at is not null, o.name, m.role, a.title_sv`.execute(scope.trx);
  return rows;
}

export async function findMembership(scope: Scope, key: MembershipKey): Promise<Member | null> {
  const all = await listMembers(scope);
  return all.find((one) => one.accountId === key.accountId && one.organisation.id === key.organisationId && one.role === key.role) ?? null;
}

/** A person who left and comes back takes up the same membership. */
export async function saveMembership(scope: Scope, input: NewMembership): Promise<void> {
  await sql`insert into memberships (municipality_id, account_id, organisation_id, role, valid_until)
    values (${scope.municipalityId}, ${input.accountId}, ${input.organisationId}, ${input.role}, ${input.until})
    on conflict (municipality_id, account_id, organisation_id, role)
    do update set valid_from = current_date, valid_until = excluded.valid_until, ended_at = null, ended_reason = null`.execute(scope.trx);
}

export async function setMembershipUntil(scope: Scope, key: MembershipKey, until: string | null): Promise<void> {
  await sql`update memberships set valid_until = ${until}, valid_from = least(valid_from, coalesce(${until}::date, valid_from))
    where account_id = ${key.accountId} and organisation_id = ${key.organisationId} and role = ${key.role}`.execute(scope.trx);
}

export async function closeMembership(scope: Scope, key: MembershipKey, reason: string): Promise<void> {
  await sql`update memberships set ended_at = ${scope.now}, ended_reason = ${reason}
    where account_id = ${key.accountId} and organisation_id = ${key.organisationId} and role = ${key.role}`.execute(scope.trx);
}

export async function handOverWork(scope: Scope, from: MembershipKey, toAccountId: string): Promise<number> {
  const { rows } = await sql`update import_batches set account_id = ${toAccountId}
    where account_id = ${from.accountId} and organisation_id = ${from.organisationId} and state in ('reading', 'previewed', 'storing')
    returning id`.execute(scope.trx);
  return rows.length;
}
