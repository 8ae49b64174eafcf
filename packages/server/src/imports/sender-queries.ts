// SQL of what delivers by itself: programs with a token, folders that are watched.
import type { DeliverySender } from '@samsyn/domain';
import { sql } from 'kysely';
import type { Database } from '../db/database.ts';
import { type Scope, type Service, type Who, withService } from '../db/scope.ts';

export interface FoundSender {
  readonly id: string;
  readonly name: string;
  readonly who: Who;
}

const live = sql`s.ended_at is null and m.ended_at is null and m.valid_from <= current_date
  and (m.valid_until is null or m.valid_until >= current_date)`;
const found = sql`select s.id, s.name, jsonb_build_object('municipalityId', s.municipality_id,
    'organisationId', s.organisation_id, 'accountId', s.account_id, 'role', s.role) as who
  from delivery_senders s join memberships m on m.municipality_id = s.municipality_id and m.account_id = s.account_id and m.organisation_id = s.organisation_id
    and m.role = s.role`;

/** Whose token this is, before anyone is known; nobody's when it is ended or its maker no longer has the role. */
export async function senderByToken(database: Database, tokenHash: Buffer): Promise<FoundSender | null> {
  const { rows } = await withService(database, ({ trx }) =>
    sql<FoundSender>`${found} where s.kind = 'token' and s.token_hash = ${tokenHash} and ${live}`.execute(trx),
  );
  return rows[0] ?? null;
}

/** Every folder that is to be watched, of every municipality. */
export async function watchedFolders(database: Database): Promise<FoundSender[]> {
  const { rows } = await withService(database, ({ trx }) =>
    sql<FoundSender>`${found} where s.kind = 'folder' and ${live} order by s.name, s.id`.execute(trx),
  );
  return rows;
}

/** The organisation's own, not ended. */
export async function listSenders(scope: Scope): Promise<DeliverySender[]> {
  const { rows } = await sql<DeliverySender>`select s.id, s.kind, s.name, s.source_id as "sourceId", c.name as source,
      jsonb_build_object('sv', coalesce(a.title_sv, ''), 'en', coalesce(a.title_en, '')) as "madeBy",
      to_char(s.made_at at time zone 'Europe/Stockholm', 'YYYY-MM-DD') as made,
      to_char(s.used_at at time zone 'Europe/Stockholm', 'YYYY-MM-DD') as "lastUsed"
    from delivery_senders s join sources c on c.id = s.source_id left join accounts a on a.id = s.account_id
    where s.organisation_id = ${scope.organisationId} and s.ended_at is null order by c.name, s.made_at, s.id`.execute(scope.trx);
  return rows;
}

/** Null when another folder has the name. */
export async function insertSender(
  scope: Scope,
  sender: { readonly kind: 'token' | 'folder'; readonly name: string; readonly sourceId: string; readonly tokenHash: Buffer | null },
): Promise<string | null> {
  const { rows } = await sql<{
    id: string;
  }>`insert into delivery_senders (municipality_id, organisation_id, account_id, role, source_id, kind, name,
      token_hash, made_at)
    values (${scope.municipalityId}, ${scope.organisationId}, ${scope.accountId}, ${scope.role}, ${sender.sourceId}, ${sender.kind}, ${sender.name},
      ${sender.tokenHash}, ${scope.now})
    on conflict (lower(name)) where kind = 'folder' and ended_at is null do nothing returning id`.execute(scope.trx);
  return rows[0]?.id ?? null;
}

export async function ownSource(scope: Scope, sourceId: string): Promise<boolean> {
  const { rows } = await sql`select 1 from sources where id = ${sourceId} and organisation_id = ${scope.organisationId}`.execute(scope.trx);
  return rows.length > 0;
}

export async function closeSender(scope: Scope, id: string): Promise<boolean> {
  const { rows } = await sql`update delivery_senders set ended_at = ${scope.now}
    where id = ${id} and organisation_id = ${scope.organisationId} and ended_at is null returning id`.execute(scope.trx);
  return rows.length > 0;
}

export async function noteSenderUsed(scope: Scope, id: string): Promise<void> {
  await sql`update delivery_senders set used_at = ${scope.now} where id = ${id}`.execute(scope.trx);
}

export async function nameOfSender(scope: Scope, id: string): Promise<string | null> {
  const { rows } = await sql<{ name: string }>`select name from delivery_senders where id = ${id}`.execute(scope.trx);
  return rows[0]?.name ?? null;
}

/** The key of the source that a delivery's sender may deliver; null when a person delivered it. */
export async function sourceOfSender(scope: Scope, id: string | null): Promise<string | null> {
  if (id === null) return null;
  const { rows } = await sql<{
    key: string;
  }>`select c.key from delivery_senders s join sources c on c.id = s.source_id where s.id = ${id}`.execute(scope.trx);
  return rows[0]?.key ?? null;
}

/** Every one that this account has made, also ended ones, without what would deliver by it. @param only one municipality's */
export async function sendersOfAccount(
  { trx }: Pick<Service, 'trx'>,
  accountId: string,
  only: string | null,
): Promise<Record<string, unknown>[]> {
  const { rows } = await sql<
    Record<string, unknown>
  >`select n.name as municipality, o.name as organisation, s.role, s.kind, s.name, s.made_at,
      s.used_at, s.ended_at
    from delivery_senders s join municipalities n on n.id = s.municipality_id
    join organisations o on o.municipality_id = s.municipality_id and o.id = s.organisation_id
    where s.account_id = ${accountId} and (${only}::uuid is null or s.municipality_id = ${only}) order by s.made_at`.execute(trx);
  return rows;
}
