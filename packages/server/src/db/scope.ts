// The only way to a municipality's rows: one transaction, under the program's role, with the municipality set in it.
import { type Access, type AccessOf, type DataClass, Fault, type Grain, hasRight, type Right, type Role, roles } from '@samsyn/domain';
import { Kysely, PostgresDialect } from 'kysely';
import type pg from 'pg';
import type { Database } from './database.ts';
import type { Schema } from './schema.ts';
import { type NewLogEntry, writeLog } from './write-log.ts';

export interface Who {
  readonly municipalityId: string;
  readonly organisationId: string;
  readonly accountId: string;
  readonly role: Role;
}

export interface Service {
  readonly trx: Kysely<Pick<Schema, 'accounts' | 'sessions' | 'sign_in_links' | 'municipalities' | 'organisations' | 'memberships'>>;
  readonly now: Date;
}

export interface Scope extends Who {
  /** queries of this transaction, one at a time; a transaction of its own is not begun inside it */
  readonly trx: Kysely<Schema>;
  /** the same connection, for COPY */
  readonly client: pg.PoolClient;
  /** when the scope was opened: one moment for everything written in it */
  readonly now: Date;
  /** what the municipality's matrix says for this role */
  readonly access: AccessOf;
  /** @throws Fault scope.denied */
  require(right: Right): void;
  /** how finely this organisation and role see each source, by id; what is not in it is not seen */
  grains(): Promise<ReadonlyMap<string, Grain>>;
  /** Inside, counts below k are read too, for a copy in which they are hidden: for the verbs that make such copies, nobody else. */
  forRelease<R>(read: () => Promise<R>): Promise<R>;
  /** Adds to the log, when the rest is done and in the same transaction. */
  audit(event: string, subject: string | null, details?: LogDetails, more?: LogMore): void;
}

export type LogDetails = Readonly<Record<string, string | number | boolean | null>>;
export interface LogMore {
  /** what the person said it was for */
  readonly purpose?: string | null;
  /** how many rows were read or let out */
  readonly rows?: number;
  readonly before?: unknown;
  readonly after?: unknown;
  readonly outcome?: 'done' | 'refused';
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** Everything `fn` does is committed together, or nothing of it. Nothing outside the municipality can be read or written. */
export function withScope<T>(database: Database, who: Who, fn: (scope: Scope) => Promise<T>): Promise<T> {
  const { municipalityId, organisationId, accountId, role } = who;
  const known = [municipalityId, organisationId, accountId].every((id) => uuid.test(id)) && roles.includes(role);
  if (!known) return Promise.reject(new Fault('scope.denied', { right: 'scope' }));
  // plain SET LOCAL, not set_config(): these reach the workers of a distributed PostgreSQL; the values are checked above
  const settings = [
    `set local role ${database.roles.app}`,
    `set local "samsyn.municipality" = '${municipalityId}'`,
    `set local "samsyn.organisation" = '${organisationId}'`,
    `set local "samsyn.account" = '${accountId}'`,
    `set local "samsyn.role" = '${role}'`,
    `select data_class, access from role_rules where role = '${role}' and (organisation_id is null or organisation_id = '${organisationId}')
      order by organisation_id nulls first`,
  ];
  return transaction(database.pool, settings, async (client, dialect, rules) => {
    const trx = new Kysely<Schema>({ dialect });
    const access = accessOf(rules);
    const entries: NewLogEntry[] = [];
    const now = new Date();
    const scope: Scope = {
      municipalityId,
      organisationId,
      accountId,
      role,
      trx,
      client,
      now,
      access,
      require(right) {
        if (!hasRight(access, right)) throw new Fault('scope.denied', { right });
      },
      async grains() {
        const rows = await trx.selectFrom('seen_sources').select(['id', 'grain']).execute();
        return new Map(rows.map((row) => [row.id, row.grain]));
      },
      async forRelease(read) {
        await client.query(`set local "samsyn.release" = 'on'`);
        try {
          return await read();
        } finally {
          // in a transaction that has failed there is nothing left to read
          await client.query(`set local "samsyn.release" = 'off'`).catch(() => undefined);
        }
      },
      audit(event, subject, details = {}, { purpose, rows, before, after, outcome = 'done' } = {}) {
        entries.push({
          at: now.toISOString(),
          organisationId,
          accountId,
          role,
          event,
          subject,
          outcome,
          purpose: purpose ?? null,
          rows: rows ?? null,
          details,
          before: before ?? null,
          after: after ?? null,
        });
      },
    };
    const done = await fn(scope);
    await writeLog(client, municipalityId, entries);
    return done;
  });
}

/** Rules for all organisations come first, the own organisation's after them and instead of them. */
function accessOf(rules: readonly unknown[]): AccessOf {
  const access: Partial<Record<DataClass, Access>> = {};
  for (const rule of rules as readonly { readonly data_class: DataClass; readonly access: Access }[]) access[rule.data_class] = rule.access;
  return access;
}

/** The narrow path before anyone is known: accounts, sessions, one-time links, and whose they are. No content is reached here. */
export function withService<T>(database: Database, fn: (service: Service) => Promise<T>): Promise<T> {
  const settings = [`set local role ${database.roles.door}`];
  return transaction(database.pool, settings, (_client, dialect) => fn({ trx: new Kysely({ dialect }), now: new Date() }));
}

async function transaction<T>(
  pool: pg.Pool,
  settings: readonly string[],
  work: (client: pg.PoolClient, dialect: PostgresDialect, answer: readonly unknown[]) => Promise<T>,
): Promise<T> {
  const client = await pool.connect();
  let broken: Error | undefined;
  try {
    // one round trip; pg answers several statements with a list, whatever its types say
    const answers: unknown = await client.query(['begin', ...settings].join('; '));
    const last = (Array.isArray(answers) ? answers.at(-1) : answers) as pg.QueryResult;
    const done = await work(client, new PostgresDialect({ pool: poolOfOne(client) }), last.rows);
    await client.query('commit');
    return done;
  } catch (raised) {
    await client.query('rollback').catch((again: Error) => {
      broken = again;
    });
    throw raised;
  } finally {
    client.release(broken);
  }
}

/** Lets Kysely run on the transaction's own connection, one query after the other, without ever giving it back. */
function poolOfOne(client: pg.PoolClient): { connect(): Promise<pg.PoolClient>; end(): Promise<void> } {
  let last: Promise<void> = Promise.resolve();
  let free: () => void = () => undefined;
  const held: pg.PoolClient = new Proxy(client, {
    get(target, key) {
      if (key === 'release') return () => free();
      const value: unknown = Reflect.get(target, key);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
  return {
    async connect() {
      const before = last;
      let done: () => void = () => undefined;
      last = new Promise((resolve) => {
        done = resolve;
      });
      await before;
      free = done;
      return held;
    },
    end: async () => undefined,
  };
}
