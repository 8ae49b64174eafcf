// `samsyn retention --preview | --run`: what the plan would take tonight, or takes now, for whoever has a clock of their own.
import { Fault, type Lang, type RetentionPart, retentionWords, swedishDay } from '@samsyn/domain';
import { type Database, openDatabase } from '../db/database.ts';
import { uploadFolder } from '../imports/upload-folder.ts';
import { headFolders } from '../log/log-heads.ts';
import { everyMunicipality } from '../municipalities/every-municipality.ts';
import { asOwner } from '../retention/as-owner.ts';
import { runRetention } from '../retention/run-retention.ts';
import { previewRetention } from '../retention/show-retention.ts';
import { commandOptions, filesOf } from './command-options.ts';
import { langOf } from './picture-arguments.ts';

export async function retentionCommand(args: readonly string[]): Promise<number> {
  const options = commandOptions(args, { preview: 'boolean', run: 'boolean', municipality: 'string' });
  filesOf(options, 0);
  if (options.flag('preview') === options.flag('run')) throw new Fault('cli.usage', { why: '--preview | --run' });
  const lang = langOf(args);
  const database = await openDatabase({ beside: true, log: (line) => process.stderr.write(`${line}\n`) });
  try {
    const wanted = options.text('municipality');
    for (const municipality of await named(database)) {
      if (wanted !== undefined && municipality.code !== wanted) continue;
      const parts = options.flag('run') ? await run(database, municipality.id) : await preview(database, municipality.id);
      process.stdout.write(`${municipality.name}\n${linesOf(parts, options.flag('run'), lang)}`);
    }
    return 0;
  } finally {
    await database.close();
  }
}

async function named(database: Database): Promise<{ id: string; code: string; name: string }[]> {
  const all: { id: string; code: string; name: string }[] = [];
  for (const id of await everyMunicipality(database))
    await asOwner(database, id, async (client) => {
      const found = await client.query<{ code: string; name: string }>('select code, name from municipalities where id = $1', [id]);
      for (const row of found.rows) all.push({ id, ...row });
    });
  return all;
}

async function preview(database: Database, id: string): Promise<readonly RetentionPart[]> {
  return (await previewRetention(database, headFolders(database.dataDir), id, swedishDay(new Date()))).tonight;
}

async function run(database: Database, id: string): Promise<readonly RetentionPart[]> {
  const { parts, uploads } = await runRetention(database, headFolders(database.dataDir), id, new Date());
  const folder = uploadFolder(database.dataDir);
  for (const upload of uploads) await folder.remove(upload);
  return parts;
}

function linesOf(parts: readonly RetentionPart[], done: boolean, lang: Lang): string {
  if (parts.length === 0) return lang === 'sv' ? '  inget att gallra\n' : '  nothing to remove\n';
  const number = (n: number): string => n.toLocaleString(lang === 'sv' ? 'sv-SE' : 'en-GB');
  return parts
    .map(({ dataClass, sourceName, count, before, heldUntil }) => {
      const name = `${retentionWords[dataClass][lang].name}${sourceName ? `, ${sourceName}` : ''}`;
      const verb = lang === 'sv' ? (done ? 'gallrade' : 'gallras') : done ? 'removed' : 'to be removed';
      const held = lang === 'sv' ? `spärrade till ${heldUntil}` : `on hold until ${heldUntil}`;
      return `  ${name}: ${number(count)} ${heldUntil ? held : verb}, ${lang === 'sv' ? 'från före' : 'from before'} ${before}\n`;
    })
    .join('');
}
