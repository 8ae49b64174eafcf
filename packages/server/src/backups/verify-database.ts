// Reads every row of every table and checks what no constraint checks: that the migrations are the program's own.
import type { Database } from '../db/database.ts';
import { readMigrations, refuseChanged } from '../db/migrate.ts';
import { tablesInOrder } from './tables-in-order.ts';
import { municipalityIds, wholeTable } from './whole-tables.ts';

/** Fault `db.changed` when a migration was not the one this program holds. Answers the rows of each table. */
export async function verifyDatabase(database: Database): Promise<readonly { table: string; rows: number }[]> {
  const client = await database.pool.connect();
  try {
    await refuseChanged(client, await readMigrations());
    await client.query('begin transaction isolation level repeatable read, read only');
    const counted: { table: string; rows: number }[] = [];
    const municipalities = await municipalityIds(client, database.roles);
    for (const table of await tablesInOrder(client)) {
      let rows = 0;
      for (const { setting, query } of wholeTable(table, municipalities)) {
        if (setting) await client.query(setting);
        // a whole-row cast reads every value, also those stored out of line
        const found = await client.query<{ rows: string }>(`select count(t::text) as rows from (${query}) t`);
        rows += Number(found.rows[0]?.rows ?? 0);
      }
      counted.push({ table: table.table, rows });
    }
    return counted;
  } finally {
    await client.query('rollback').catch(() => undefined);
    client.release();
  }
}
