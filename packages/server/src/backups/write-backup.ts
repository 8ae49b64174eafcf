// A backup while everybody works: every table by COPY inside one snapshot, in one file that carries its own checksums.
import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { Fault } from '@samsyn/domain';
import type pg from 'pg';
import copyStreams from 'pg-copy-streams';
import type { DatabaseRoles } from '../db/database-roles.ts';
import { databaseVersion } from '../db/database-version.ts';
import { backupFormat, type Frame, type TableEndFrame } from './backup-format.ts';
import { type TableColumns, tablesInOrder } from './tables-in-order.ts';
import { municipalityIds, wholeTable } from './whole-tables.ts';

/** Writes beside the target and renames: a file with the target's name is always whole. Memory does not grow with the database. */
export async function writeBackup(pool: pg.Pool, roles: DatabaseRoles, file: string): Promise<readonly TableEndFrame[]> {
  const client = await pool.connect();
  const part = `${file}.part`;
  const tables: TableEndFrame[] = [];
  try {
    await client.query('begin transaction isolation level repeatable read, read only');
    await pipeline(Readable.from(frames(client, roles, tables)), createGzip({ level: 6 }), createWriteStream(part, { mode: 0o600 }));
    await client.query('commit');
    await rename(part, file);
    return tables;
  } catch (raised) {
    await rm(part, { force: true });
    if (raised instanceof Error && 'syscall' in raised) throw new Fault('cli.cannotWrite', { file });
    throw raised;
  } finally {
    await client.query('rollback').catch(() => undefined);
    client.release();
  }
}

const line = (frame: Frame): Buffer => Buffer.from(`${JSON.stringify(frame)}\n`);

async function* frames(client: pg.PoolClient, roles: DatabaseRoles, done: TableEndFrame[]): AsyncGenerator<Buffer> {
  const migration = await databaseVersion(client);
  yield line({ samsyn: 'backup', format: backupFormat, migration, made: new Date().toISOString() });
  const municipalities = await municipalityIds(client, roles);
  for (const table of await tablesInOrder(client)) {
    yield line({ table: table.table, columns: table.columns });
    const hash = createHash('sha256');
    let bytes = 0;
    let rows = 0;
    for await (const chunk of copied(client, table, municipalities)) {
      hash.update(chunk);
      bytes += chunk.length;
      // in COPY's text form a line break inside a value is written \n: each byte 10 ends a row
      for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, at + 1)) rows++;
      yield line({ chunk: chunk.length });
      yield chunk;
    }
    const end: TableEndFrame = { tableEnd: table.table, rows, bytes, sha256: hash.digest('hex') };
    done.push(end);
    yield line(end);
  }
  yield line({ end: done.length });
}

async function* copied(client: pg.PoolClient, table: TableColumns, municipalities: readonly string[]): AsyncGenerator<Buffer> {
  for (const { setting, query } of wholeTable(table, municipalities)) {
    if (setting) await client.query(setting);
    yield* client.query(copyStreams.to(`copy (${query}) to stdout`));
  }
}
