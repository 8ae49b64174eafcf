// `samsyn backup`, `restore`, `move` and `verify`.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Fault, type Lang } from '@samsyn/domain';
import type { TableEndFrame } from '../backups/backup-format.ts';
import { readBackup } from '../backups/read-backup.ts';
import { restoreBackup } from '../backups/restore-backup.ts';
import { verifyDatabase } from '../backups/verify-database.ts';
import { writeBackup } from '../backups/write-backup.ts';
import { type Database, type OpenOptions, openDatabase } from '../db/database.ts';
import { commandOptions, filesOf } from './command-options.ts';
import { langOf } from './picture-arguments.ts';

export async function backupCommand(args: readonly string[]): Promise<number> {
  const [file = ''] = filesOf(commandOptions(args, {}), 1);
  const tables = await withDatabase({ beside: true }, (database) => writeBackup(database.pool, database.roles, path.resolve(file)));
  return tellTables(langOf(args), { sv: `Säkerhetskopia i ${file}`, en: `Backup in ${file}` }, tables);
}

export async function restoreCommand(args: readonly string[]): Promise<number> {
  const [file = ''] = filesOf(commandOptions(args, {}), 1);
  const tables = await withDatabase({ migrate: false }, (database) => restoreBackup(database, path.resolve(file)));
  return tellTables(langOf(args), { sv: `Återställt ur ${file}`, en: `Restored from ${file}` }, tables);
}

export async function moveCommand(args: readonly string[]): Promise<number> {
  const options = commandOptions(args, { to: 'string' });
  filesOf(options, 0);
  const to = options.text('to');
  if (!to) throw new Fault('cli.usage', { why: '--to' });
  const folder = await mkdtemp(path.join(tmpdir(), 'samsyn-move-'));
  try {
    const file = path.join(folder, 'move.samsyn');
    await withDatabase({ beside: true }, (database) => writeBackup(database.pool, database.roles, file));
    const tables = await withDatabase({ url: to, migrate: false }, (database) => restoreBackup(database, file));
    return tellTables(langOf(args), { sv: 'Allt är flyttat', en: 'Everything has been moved' }, tables);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

export async function verifyCommand(args: readonly string[]): Promise<number> {
  const options = commandOptions(args, {});
  const [file] = options.files.length === 0 ? [] : filesOf(options, 1);
  if (file !== undefined)
    return tellTables(langOf(args), { sv: `${file} är hel`, en: `${file} is whole` }, await readBackup(path.resolve(file)));
  const { tables, log } = await withDatabase({ beside: true }, (database) => verifyDatabase(database));
  const lang = langOf(args);
  tellTables(lang, { sv: 'Databasen är hel', en: 'The database is whole' }, tables);
  const [entries, heads] = [log.entries, log.heads].map((n) => n.toLocaleString(lang === 'sv' ? 'sv-SE' : 'en-GB'));
  process.stdout.write(
    lang === 'sv'
      ? `Loggens kedja är hel: ${entries} poster omräknade, ${heads} exporterade toppar stämmer.\n`
      : `The chain of the log is whole: ${entries} entries recomputed, ${heads} exported heads fit.\n`,
  );
  return 0;
}

async function withDatabase<T>(options: OpenOptions, work: (database: Database) => Promise<T>): Promise<T> {
  const database = await openDatabase({ ...options, log: (line) => process.stderr.write(`${line}\n`) });
  try {
    return await work(database);
  } finally {
    await database.close();
  }
}

function tellTables(lang: Lang, head: Readonly<Record<Lang, string>>, tables: readonly Pick<TableEndFrame, 'rows'>[]): number {
  const rows = tables.reduce((sum, table) => sum + table.rows, 0).toLocaleString(lang === 'sv' ? 'sv-SE' : 'en-GB');
  process.stdout.write(
    lang === 'sv' ? `${head.sv}: ${tables.length} tabeller, ${rows} rader.\n` : `${head.en}: ${tables.length} tables, ${rows} rows.\n`,
  );
  return 0;
}
