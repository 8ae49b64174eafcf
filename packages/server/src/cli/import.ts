// `samsyn import FILE…`: the same delivery as through the browser, stored at once. What went to quarantine is said.
import { randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import path from 'node:path';
import { Fault, layoutFromMapping, type MappingFile, mappingFile } from '@samsyn/domain';
import { openDatabase } from '../db/database.ts';
import { withScope } from '../db/scope.ts';
import { findImport, insertImport, setImportState } from '../imports/queries.ts';
import { readImport } from '../imports/read-import.ts';
import { storeImport } from '../imports/store-import.ts';
import { safeName, uploadFolder } from '../imports/upload-folder.ts';
import { readMapping } from '../incidents/choose-layout.ts';
import { findCoordinator } from '../municipalities/create-municipality.ts';
import { commandOptions } from './command-options.ts';
import { langOf } from './picture-arguments.ts';
import { readNotices } from './read-notices.ts';

/** The mapping file named by --profile, checked before anything is read; null when the columns are to tell. @throws Fault import.mapping */
async function mappingOf(file: string | undefined): Promise<MappingFile | null> {
  if (file === undefined) return null;
  const given = await readMapping(file);
  layoutFromMapping(given, file);
  return mappingFile.parse(given);
}

/** @returns 0 stored, 2 nothing usable, 3 stored but rows were quarantined */
export async function importCommand(args: readonly string[]): Promise<number> {
  const options = commandOptions(args, { profile: 'string' });
  const { files } = options;
  const lang = langOf(args);
  if (files.length === 0) throw new Fault('cli.usage', { why: 'import' });
  const database = await openDatabase({ beside: true, log: (line) => process.stderr.write(`${line}\n`) });
  try {
    const who = await findCoordinator(database, null);
    if (!who) throw new Fault('cli.usage', { why: lang === 'sv' ? 'kör samsyn serve först' : 'run samsyn serve first' });
    const uploads = uploadFolder(database.dataDir);
    const mapping = await mappingOf(options.text('profile'));
    let quarantined = 0;
    for (const file of files) {
      const facts = await stat(file).catch(() => {
        throw new Fault('import.notFound', { file });
      });
      const id = randomUUID();
      const fileName = safeName(path.basename(file));
      const bytes = await uploads.keep(id, fileName, createReadStream(file), facts.mtime);
      if (mapping) await uploads.keepMapping(id, mapping);
      await withScope(database, who, (scope) => insertImport(scope, { id, fileName, bytes }));
      await readImport(database, uploads, who, id);
      const seen = await withScope(database, who, (scope) => findImport(scope, id));
      if (seen?.fault) throw new Fault(seen.fault.code, seen.fault.details);
      // what is not as last time is answered on the delivery's page, where it waits
      const asks = seen?.report?.read?.asks ?? [];
      if (asks.length > 0) throw new Fault('import.asks', { n: asks.length, col: asks[0]?.column ?? '' });
      await withScope(database, who, (scope) => setImportState(scope, id, 'storing'));
      await storeImport(database, uploads, who, id);
      const stored = await withScope(database, who, (scope) => findImport(scope, id));
      if (stored?.fault) throw new Fault(stored.fault.code, stored.fault.details);
      const rows = stored?.report?.rows;
      quarantined += rows?.quarantined ?? 0;
      const { read = 0, accepted = 0, alreadyKnown = 0 } = rows ?? {};
      if (stored?.report) for (const notice of readNotices(stored.report, lang)) process.stderr.write(`${notice}\n`);
      process.stdout.write(
        lang === 'sv'
          ? `${fileName}: ${read} rader lästa, ${accepted} lagrade, ${rows?.quarantined ?? 0} i karantän, ${alreadyKnown} redan kända\n`
          : `${fileName}: ${read} rows read, ${accepted} stored, ${rows?.quarantined ?? 0} in quarantine, ${alreadyKnown} already known\n`,
      );
    }
    return quarantined > 0 ? 3 : 0;
  } finally {
    await database.close();
  }
}
