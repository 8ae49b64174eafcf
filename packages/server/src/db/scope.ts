// The only way to a municipality's rows: one transaction, under the program's role, with the municipality set in it.
import { Fault, type Grain, type Right, type Role } from '@samsyn/domain';
import { Kysely, PostgresDialect } from 'kysely';
import type pg from 'pg';
import type { Database } from './database.ts';
import { hasRight } from './role-rights.ts';
import type { Schema } from './schema.ts';

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
  require(right: Right): void;
  /** how finely this organisation sees each source, by id; what is not in it is not seen */
  grains(): Promise<ReadonlyMap<string, Grain>>;
  audit(event: string, subject: string | null, details?: Readonly<Record<string, string | number | boolean | null>>): Promise<void>;
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** Everything `fn` does is committed together, or nothing of it. Nothing outside the municipality can be read or written. */
export function withScope<T>(database: Database, who: Who, fn: (scope: Scope) => Promise<T>): Promise<T> {
  const { municipalityId, organisationId, accountId, role } = who;
  for (const id of [municipalityId, organisationId, accountId]) {
    if (!uuid.test(id)) return Promise.reject(new Fault('scope.denied', { right: 'scope' }));
  }
  // plain SET LOCAL, not set_config(): these reach the workers of a distributed PostgreSQL; the values are checked above
  const settings = [
    `set local role ${database.roles.app}`,
    `set local "samsyn.municipality" = '${municipalityId}'`,
    `set local "samsyn.organisation" = '${organisationId}'`,
    `set local "samsyn.account" = '${accountId}'`,
  ];
  return transaction(database.pool, settings, (client, dialect) => {
    const trx = new Kysely<Schema>({ dialect });
    const scope: Scope = {
      municipalityId,
      organisationId,
      accountId,
      role,
      trx,
      client,
      now: new Date(),
      require(right) {
        if (!hasRight(role, right)) throw new Fault('scope.denied', { right });
      },
      async grains() {
        const rows = await trx.selectFrom('seen_sources').select(['id', 'grain']).execute();
        return new Map(rows.map((row) => [row.id, row.grain]));
      },
      async audit(event, subject, details = {}) {
        await trx
          .insertInto('audit_log')
          .values({
            municipality_id: municipalityId,
            at: scope.now,
            organisation_id: organisationId,
            account_id: accountId,
            event,
            subject,
            details: JSON.stringify(details),
          })
          .execute();
      },
    };
    return fn(scope);
  });
}

/** The narrow path before anyone is known: accounts, sessions, one-time links, and whose they are. No content is reached here. */
export function withService<T>(database: Database, fn: (service: Service) => Promise<T>): Promise<T> {
  const settings = [`set local role ${database.roles.door}`];
  return transaction(database.pool, settings, (_client, dialect) => fn({ trx: new Kysely({ dialect }), now: new Date() }));
}

async function transaction<T>(
  pool: pg.Pool,
  settings: readonly string[],
  work: (client: pg.PoolClient, dialect: PostgresDialect) => Promise<T>,
): Promise<T> {
  const client = await pool.connect();
  let broken: Error | undefined;
  try {
    await client.query(['begin', ...settings].join('; '));
    const done = await work(client, new PostgresDialect({ pool: poolOfOne(client) }));
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
