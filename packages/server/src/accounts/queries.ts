// SQL of accounts and their credentials. All of it runs at the door: inside a municipality these tables cannot be read.
import { sql } from 'kysely';
import type { Service, Who } from '../db/scope.ts';
import { standing } from '../members/standing.ts';
import { tokenHash } from '../sessions/token.ts';

export interface AccountRow {
  readonly id: string;
  readonly email: string | null;
  readonly titleSv: string;
  readonly titleEn: string;
  readonly lastMembership: string | null;
  readonly passwordHash: string | null;
  readonly passwordChanged: Date | null;
  readonly totpSecret: Buffer | null;
  readonly totpConfirmed: boolean;
  readonly totpLastStep: number;
  readonly passkeys: number;
  readonly recoveryLeft: number;
  readonly outside: boolean;
}

const accountColumns = sql`a.id, a.email, a.title_sv as "titleSv", a.title_en as "titleEn", a.last_membership as "lastMembership",
  p.hash as "passwordHash", p.changed_at as "passwordChanged", t.secret as "totpSecret", t.confirmed_at is not null as "totpConfirmed",
  coalesce(t.last_step, 0)::float8 as "totpLastStep",
  (select count(*)::int from passkeys k where k.account_id = a.id) as passkeys,
  (select count(*)::int from recovery_codes r where r.account_id = a.id and r.used_at is null) as "recoveryLeft",
  exists (select 1 from outside_identities o where o.account_id = a.id) as outside
  from accounts a left join passwords p on p.account_id = a.id left join totp_secrets t on t.account_id = a.id`;

export async function accountById(service: Service, id: string): Promise<AccountRow | null> {
  const { rows } = await sql<AccountRow>`select ${accountColumns} where a.id = ${id} and a.erased_at is null`.execute(service.trx);
  return rows[0] ?? null;
}

/** The e-mail is in its normal form: lower case. */
export async function accountByEmail(service: Service, email: string): Promise<AccountRow | null> {
  const { rows } = await sql<AccountRow>`select ${accountColumns} where a.email = ${email} and a.erased_at is null`.execute(service.trx);
  return rows[0] ?? null;
}

export interface NewAccount {
  /** null: any */
  readonly id: string | null;
  readonly email: string | null;
  readonly titleSv: string;
  readonly titleEn: string;
}

/** @returns the new account's id */
export async function insertAccount(service: Service, row: NewAccount): Promise<string> {
  const { rows } = await sql<{ id: string }>`insert into accounts (id, email, title_sv, title_en)
    values (coalesce(${row.id}::uuid, gen_random_uuid()), ${row.email}, ${row.titleSv}, ${row.titleEn}) returning id`.execute(service.trx);
  const id = rows[0]?.id;
  if (id === undefined) throw new Error('an inserted account has no id');
  return id;
}

export async function setPassword(service: Service, accountId: string, hash: string): Promise<void> {
  await sql`insert into passwords (account_id, hash) values (${accountId}, ${hash})
    on conflict (account_id) do update set hash = excluded.hash, changed_at = now()`.execute(service.trx);
}

export interface LiveMembership extends Who {
  readonly municipality: string;
  readonly organisation: string;
  readonly demo: boolean;
  readonly until: string | null;
}

export async function liveMemberships(service: Service, accountId: string): Promise<LiveMembership[]> {
  const { rows } = await sql<LiveMembership>`select m.account_id as "accountId", m.municipality_id as "municipalityId",
      m.organisation_id as "organisationId", m.role, n.name as municipality, n.demo, o.name as organisation, m.valid_until::text as until
    from memberships m
    join municipalities n on n.id = m.municipality_id
    join organisations o on o.municipality_id = m.municipality_id and o.id = m.organisation_id
    where m.account_id = ${accountId} and ${standing}
    order by n.name, o.name, m.role`.execute(service.trx);
  return rows;
}

/** One-time codes: the step is taken only if nobody took it or a later one in the meantime. */
export async function takeTotpStep(service: Service, accountId: string, step: number): Promise<boolean> {
  const { rows } = await sql`update totp_secrets set last_step = ${step}, confirmed_at = coalesce(confirmed_at, now())
    where account_id = ${accountId} and last_step < ${step} returning 1`.execute(service.trx);
  return rows.length === 1;
}

export async function takeRecoveryCode(service: Service, accountId: string, hash: Buffer): Promise<boolean> {
  const { rows } = await sql`update recovery_codes set used_at = now()
    where account_id = ${accountId} and code_hash = ${hash} and used_at is null returning 1`.execute(service.trx);
  return rows.length === 1;
}

export interface PasskeyRow {
  readonly id: string;
  readonly accountId: string;
  readonly publicKey: Buffer;
  readonly counter: number;
  readonly transports: string[];
  readonly name: string;
  readonly added: Date;
  readonly used: Date | null;
}
const passkeyColumns = sql`id, account_id as "accountId", public_key as "publicKey", counter::float8 as counter, transports, name,
  created_at as added, last_used as used from passkeys`;

export async function passkeysOf(service: Service, accountId: string): Promise<PasskeyRow[]> {
  const { rows } = await sql<PasskeyRow>`select ${passkeyColumns} where account_id = ${accountId} order by created_at`.execute(service.trx);
  return rows;
}

export async function passkeyById(service: Service, id: string): Promise<PasskeyRow | null> {
  const { rows } = await sql<PasskeyRow>`select ${passkeyColumns} where id = ${id}`.execute(service.trx);
  return rows[0] ?? null;
}

/** Whether the device cookie's token belongs to the account; that it was used is noted. */
export async function isKnownDevice(service: Service, accountId: string, token: string): Promise<boolean> {
  const { rows } = await sql`update known_devices set last_used = now()
    where token_hash = ${tokenHash(token)} and account_id = ${accountId} returning 1`.execute(service.trx);
  return rows.length === 1;
}

export async function insertDevice(service: Service, accountId: string, token: string): Promise<void> {
  await sql`insert into known_devices (token_hash, account_id) values (${tokenHash(token)}, ${accountId}) on conflict do nothing`.execute(
    service.trx,
  );
}

/** A browser that was remembered may be the one that should not be. */
export async function forgetDevices(service: Service, accountId: string): Promise<void> {
  await sql`delete from known_devices where account_id = ${accountId}`.execute(service.trx);
}
