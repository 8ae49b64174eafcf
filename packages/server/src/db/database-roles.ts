// The roles that queries run under. A PostgreSQL cluster shares its roles between databases, so their names carry the database's.
import { createHash } from 'node:crypto';
import { Fault } from '@samsyn/domain';
import type pg from 'pg';
import { rowPolicies } from './row-policies.ts';

export interface DatabaseRoles {
  /** owns nothing, bypasses nothing: every query inside a scope */
  readonly app: string;
  /** before a scope exists: accounts, sessions and one-time links */
  readonly door: string;
  /**
   * Between the owner and the two: an owner that were a member of them herself would be held by every policy that is theirs, and a backup,
   * the nightly work and the views would see as little as a reporter. Over this one she may step into them and inherits nothing.
   */
  readonly bridge: string;
}

/** Credentials and half-done sign-ins: never read inside a municipality. */
const doorTables = [
  'passwords',
  'totp_secrets',
  'passkeys',
  'recovery_codes',
  'outside_identities',
  'sign_in_rounds',
  'sign_in_failures',
  'known_devices',
];
/** What the door does with the rows of every municipality. */
const atTheDoor = {
  municipalities: 'select',
  organisations: 'select',
  memberships: 'select',
  accounts: 'all',
  invitations: 'all',
  outbox: 'all',
  outside_memberships: 'select',
  // told to whoever asks what is held about her, and gone with her account
  calendar_feeds: 'all',
  visits: 'all',
  delivery_senders: 'select',
  seals: 'select',
};

/** Written by the nightly work alone, as the owner; what is given back says what an undo, a check or a registrar may still do. */
const notInAScope: Readonly<Record<string, string>> = {
  incident_aggregates: 'insert, update',
  gone_rows: 'insert, update',
  // kept by triggers of incidents and of where they belong
  incident_counts: 'insert, update, delete',
  facility_counts: 'insert, update, delete',
  place_counts: 'insert, update, delete',
  retention_counts: 'insert, update, delete',
  retention_runs: 'insert, update, delete',
  log_checkpoints: 'insert, update, delete',
  log_checks: 'update, delete',
  legal_holds: 'delete',
};

/** The names that the roles of a database with this name have. */
export function rolesOf(name: string): DatabaseRoles {
  // a role's name holds 63 bytes
  const tail = /^[a-z0-9_]{1,40}$/.test(name) ? name : createHash('sha256').update(name).digest('hex').slice(0, 16);
  return { app: `samsyn_app_${tail}`, door: `samsyn_door_${tail}`, bridge: `samsyn_bridge_${tail}` };
}

export async function databaseRoles(pool: pg.Pool): Promise<DatabaseRoles> {
  try {
    const found = await pool.query<{ name: string }>('select current_database() as name');
    return rolesOf(found.rows[0]?.name ?? '');
  } catch (raised) {
    throw new Fault('db.unreachable', { reason: raised instanceof Error ? raised.message : String(raised) });
  }
}

/** Makes the roles and gives them what they need, after each migration run. Everything not given here is denied. */
export async function grantRoles(client: pg.ClientBase, roles: DatabaseRoles): Promise<void> {
  const { app, door } = roles;
  await ensureRoles(client, roles);
  // a database of an older program, before its backup and its migrations, has fewer
  const tables = await client.query<{ name: string }>(
    "select relname::text as name from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'v')",
  );
  const names = new Set(tables.rows.map((row) => row.name));
  const there = (table: string): boolean => names.has(table);
  const statements = [
    `grant usage on schema public to ${app}, ${door}`,
    `revoke all on all tables in schema public from ${app}, ${door}`,
    `grant select, insert, update, delete on all tables in schema public to ${app}`,
    `grant usage, select on all sequences in schema public to ${app}`,
    `revoke update, delete on audit_log from ${app}`,
    ...['releases', 'released_cells'].filter(there).map((table) => `revoke update, delete on ${table} from ${app}`),
    ...['log_heads'].filter(there).map((table) => `revoke delete on ${table} from ${app}`),
    ...['seen_sources', 'seen_incidents', 'seen_counts', 'facility_years']
      .filter(there)
      .map((view) => `revoke insert, update, delete on ${view} from ${app}`),
    ...Object.entries(notInAScope)
      .filter(([table]) => there(table))
      .map(([table, what]) => `revoke ${what} on ${table} from ${app}`),
    `revoke all on sessions, sign_in_links, schema_migrations from ${app}`,
    `revoke insert, update, delete on accounts from ${app}`,
    ...doorTables.filter(there).map((table) => `revoke all on ${table} from ${app}`),
    ...doorTables.filter(there).map((table) => `grant select, insert, update, delete on ${table} to ${door}`),
    ...['invitations', 'outbox'].filter(there).map((table) => `grant select, update on ${table} to ${door}`),
    ...['outside_memberships', 'seals', 'delivery_senders'].filter(there).map((table) => `grant select on ${table} to ${door}`),
    ...['calendar_feeds', 'visits'].filter(there).map((table) => `grant select, delete on ${table} to ${door}`),
    `grant select, insert, update, delete on sessions, sign_in_links to ${door}`,
    `grant select, insert, update on accounts to ${door}`,
    `grant select on municipalities, organisations, memberships to ${door}`,
  ];
  for (const statement of statements) await client.query(statement);
  for (const [table, what] of Object.entries(atTheDoor)) {
    if (!there(table)) continue;
    await client.query(`drop policy if exists at_the_door on ${table}`);
    await client.query(`create policy at_the_door on ${table} for ${what} to ${door} using (true)`);
  }
  await client.query('drop policy if exists people_here on accounts');
  await client.query(`create policy people_here on accounts for select to ${app}
    using (exists (select 1 from memberships m where m.account_id = accounts.id))`);
  // what the policies ask came with migration 5
  const asked = await client.query<{ there: boolean }>("select to_regprocedure('asker_access(text)') is not null as there");
  for (const policy of asked.rows[0]?.there ? rowPolicies.filter(({ table }) => there(table)) : []) {
    await client.query(`drop policy if exists ${policy.name} on ${policy.table}`);
    const check = policy.forWhat === 'select' || policy.forWhat === 'delete' ? '' : ` with check (${policy.check ?? policy.using})`;
    const using = policy.forWhat === 'insert' ? '' : ` using (${policy.using})`;
    await client.query(`create policy ${policy.name} on ${policy.table} as restrictive for ${policy.forWhat} to ${app}${using}${check}`);
  }
}

/** Whether the roles are there and have been given their rights in this database. */
export async function rolesStand(client: pg.ClientBase, roles: DatabaseRoles): Promise<boolean> {
  const there = await client.query('select 1 from pg_roles where rolname in ($1, $2, $3)', [roles.app, roles.door, roles.bridge]);
  if (there.rowCount !== 3) return false;
  const given = await client.query<{ ok: boolean }>(
    `select has_table_privilege($1, 'sources', 'select') and has_table_privilege($2, 'sessions', 'select') as ok`,
    [roles.app, roles.door],
  );
  return given.rows[0]?.ok ?? false;
}

/** @throws Fault db.roles when they are not there and cannot be made, or bind the owner */
async function ensureRoles(client: pg.ClientBase, { app, door, bridge }: DatabaseRoles): Promise<void> {
  for (const role of [app, door, bridge]) await ensureRole(client, role);
  const attempt = async (statement: string): Promise<string | null> => {
    await client.query('savepoint role');
    try {
      await client.query(statement);
      return null;
    } catch (raised) {
      await client.query('rollback to savepoint role');
      return raised instanceof Error ? raised.message : String(raised);
    } finally {
      await client.query('release savepoint role');
    }
  };
  const refused = (await attempt(`grant ${app}, ${door} to ${bridge}`)) ?? (await attempt(`grant ${bridge} to current_user`));
  // as older programs gave them
  for (const role of [app, door]) await attempt(`revoke ${role} from current_user`);
  const found = await client.query<{ role: string; member: boolean; bound: boolean }>(
    `select r.role, pg_has_role(r.role, 'member') as member, pg_has_role(r.role, 'usage') and not u.rolsuper and not u.rolbypassrls as bound
     from unnest($1::text[]) r (role), pg_roles u where u.rolname = current_user`,
    [[app, door]],
  );
  for (const { role, member, bound } of found.rows) {
    if (!member) throw new Fault('db.roles', { role, reason: refused ?? 'SET ROLE' });
    if (bound) throw new Fault('db.roles', { role, reason: 'INHERIT' });
  }
}

async function ensureRole(client: pg.ClientBase, role: string): Promise<void> {
  const found = await client.query<{ above: boolean }>('select rolbypassrls or rolsuper as above from pg_roles where rolname = $1', [role]);
  if (found.rows[0]?.above) throw new Fault('db.roles', { role, reason: 'BYPASSRLS' });
  if (found.rows[0]) return;
  try {
    await client.query(`create role ${role} nologin noinherit nosuperuser nobypassrls nocreatedb nocreaterole`);
  } catch (raised) {
    throw new Fault('db.roles', { role, reason: raised instanceof Error ? raised.message : String(raised) });
  }
}
