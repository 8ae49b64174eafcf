// Reads every row of every table and checks what no constraint checks: that the migrations are the program's own, and that the log of each
// municipality is whole.
import { Fault } from '@samsyn/domain';
import type pg from 'pg';
import type { Database } from '../db/database.ts';
import { readMigrations, refuseChanged } from '../db/migrate.ts';
import { breakDetails } from '../log/check-log.ts';
import { exportedHeads, type HeadFolders, headFolders } from '../log/log-heads.ts';
import { verifyChain } from '../log/verify-chain.ts';
import { tablesInOrder } from './tables-in-order.ts';
import { municipalityIds, wholeTable } from './whole-tables.ts';

export interface VerifiedDatabase {
  readonly tables: readonly { readonly table: string; readonly rows: number }[];
  /** entries of all chains, and how many exported heads they fitted */
  readonly log: { readonly entries: number; readonly heads: number };
}

/** Fault `db.changed` when a migration was not the one this program holds; `log.broken` with the first broken link. */
export async function verifyDatabase(database: Database, folders: HeadFolders = headFolders(database.dataDir)): Promise<VerifiedDatabase> {
  const client = await database.pool.connect();
  try {
    await refuseChanged(client, await readMigrations());
    await client.query('begin transaction isolation level repeatable read, read only');
    const tables: { table: string; rows: number }[] = [];
    const municipalities = await municipalityIds(client, database.roles);
    for (const table of await tablesInOrder(client)) {
      let rows = 0;
      for (const { setting, query } of wholeTable(table, municipalities)) {
        if (setting) await client.query(setting);
        // a whole-row cast reads every value, also those stored out of line
        const found = await client.query<{ rows: string }>(`select count(t::text) as rows from (${query}) t`);
        rows += Number(found.rows[0]?.rows ?? 0);
      }
      tables.push({ table: table.table, rows });
    }
    return { tables, log: await verifyLogs(client, folders, municipalities) };
  } finally {
    await client.query('rollback').catch(() => undefined);
    client.release();
  }
}

async function verifyLogs(
  client: pg.ClientBase,
  folders: HeadFolders,
  municipalities: readonly string[],
): Promise<VerifiedDatabase['log']> {
  let entries = 0;
  let heads = 0;
  for (const id of municipalities) {
    await client.query(`set local "samsyn.municipality" = '${id}'`);
    const report = await verifyChain(client, id, await exportedHeads(folders, id), new Date());
    if (report.broken) {
      const found = await client.query<{ name: string }>('select name from municipalities where id = $1', [id]);
      throw new Fault('log.broken', { ...breakDetails(found.rows[0]?.name ?? id, report.broken) });
    }
    entries += report.entries;
    heads += report.heads;
  }
  return { entries, heads };
}
