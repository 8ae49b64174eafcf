// Reads every row of every table and checks what no constraint checks: that the migrations are the program's own.
import { createHash } from 'node:crypto';
import { Fault } from '@samsyn/domain';
import pg from 'pg';
import type { Database } from '../db/database.ts';
import { readMigrations } from '../db/migrate.ts';
import { tablesInOrder } from './tables-in-order.ts';

/** Fault `db.changed` when a migration was not the one this program holds. Answers the rows of each table. */
export async function verifyDatabase(database: Database): Promise<readonly { table: string; rows: number }[]> {
  const program = new Map((await readMigrations()).map(({ number, sql }) => [number, createHash('sha256').update(sql).digest('hex')]));
  const applied = await database.pool.query<{ number: number; name: string; sha256: string }>(
    'select number, name, sha256 from schema_migrations',
  );
  for (const { number, name, sha256 } of applied.rows) if (program.get(number) !== sha256) throw new Fault('db.changed', { name });
  const client = await database.pool.connect();
  try {
    await client.query('begin transaction isolation level repeatable read, read only');
    const counted: { table: string; rows: number }[] = [];
    for (const { table } of await tablesInOrder(client)) {
      // a whole-row cast reads every value, also those stored out of line
      const found = await client.query<{ rows: string }>(`select count(t::text) as rows from ${pg.escapeIdentifier(table)} t`);
      counted.push({ table, rows: Number(found.rows[0]?.rows ?? 0) });
    }
    return counted;
  } finally {
    await client.query('rollback').catch(() => undefined);
    client.release();
  }
}
