// `samsyn serve` and `samsyn demo`: the database, the pages and the server, until Ctrl-C.
import { stat } from 'node:fs/promises';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { Fault, faultSentence, type Lang } from '@samsyn/domain';
import { openDatabase } from '../db/database.ts';
import { startServer } from '../http/start-server.ts';
import { builtPages } from './built-pages.ts';
import { type CommandOptions, commandOptions } from './command-options.ts';
import { langOf } from './picture-arguments.ts';
import { portToUse, servingKinds, servingOptions } from './serving-options.ts';

const kinds = { ...servingKinds, port: 'string', watch: 'string', 'open-link': 'boolean', small: 'boolean' } as const;

export function serveCommand(args: readonly string[]): Promise<number> {
  const options = commandOptions(args, { ...kinds, small: 'boolean' });
  if (options.flag('small')) throw new Fault('cli.usage', { why: '--small' });
  return serve(options, null, langOf(args));
}

export function demoCommand(args: readonly string[]): Promise<number> {
  const options = commandOptions(args, kinds);
  return serve(options, options.flag('small') ? 'small' : 'exempelhamn', langOf(args));
}

const said = {
  building: { sv: 'Bygger sidorna …', en: 'Building the pages …' },
  running: { sv: 'Samsyn körs på', en: 'Samsyn is running at' },
  link: { sv: 'Logga in (länken fungerar en gång, i 15 minuter):', en: 'Sign in (the link works once, for 15 minutes):' },
  again: {
    sv: 'Enter ger en ny länk, en roll (administrator, police-analyst …) och Enter den rollens. Ctrl-C stänger.',
    en: 'Enter gives a new link; a role (administrator, police-analyst …) and Enter that role’s. Ctrl-C stops.',
  },
  noOrigin: {
    sv: 'Utan --origin pekar länkar hit och inte på adressen som andra använder, och inloggning med nyckel fungerar inte.',
    en: 'Without --origin links lead here and not to the address that others use, and passkeys do not work.',
  },
  reloaded: { sv: 'Nytt certifikat, giltigt till', en: 'New certificate, valid until' },
  stopping: { sv: 'Stänger …', en: 'Stopping …' },
} as const;

async function serve(options: CommandOptions, demo: 'exempelhamn' | 'small' | null, lang: Lang): Promise<number> {
  if (options.files.length > 0) throw new Fault('cli.usage', { why: options.files.join(' ') });
  const tell = (line: string): boolean => process.stderr.write(`${line}\n`);
  const serving = servingOptions(options);
  if (serving.trustProxy.length > 0 && serving.origin === null) tell(said.noOrigin[lang]);
  const port = await portToUse(options, serving);
  const watch = await folderToWatch(options.text('watch') ?? process.env.SAMSYN_WATCH);
  let reload: () => void = () => undefined;
  const stopped = stopSignal(process.stdin.isTTY ? null : () => reload());
  await builtPages(() => tell(said.building[lang]));
  const database = await openDatabase({ log: tell });
  let abandon = false;
  try {
    const server = await startServer({ database, port, serving, demo, log: tell, ...(watch ? { watch } : {}) });
    reload = () => {
      server.reloadCertificate().then(
        (until) => until && tell(`${said.reloaded[lang]} ${until.toISOString().slice(0, 10)}`),
        (raised: unknown) => tell(raised instanceof Fault ? Object.values(faultSentence(raised, lang)).join(' ') : String(raised)),
      );
    };
    const printLink = async (role?: string): Promise<void> => {
      process.stdout.write(`\n${said.link[lang]}\n  ${await server.printLink(role)}\n${said.again[lang]}\n`);
    };
    process.stdout.write(`${said.running[lang]} ${server.origin}\n`);
    if (demo || options.flag('open-link')) await printLink();
    const enter = createInterface({ input: process.stdin });
    enter.on('line', (line) => {
      printLink(line.trim()).catch((raised: unknown) => tell(String(raised)));
    });
    await stopped;
    enter.close();
    tell(said.stopping[lang]);
    abandon = !(await server.close());
  } finally {
    await database.close(abandon);
  }
  if (abandon) process.exit(0);
  return 0;
}

/** @throws Fault cli.usage when it is no folder */
async function folderToWatch(given: string | undefined): Promise<string | null> {
  if (!given) return null;
  const facts = await stat(given).catch(() => null);
  if (!facts?.isDirectory()) throw new Fault('cli.usage', { why: `--watch ${given}` });
  return path.resolve(given);
}

/** The first signal stops cleanly; a second one does not wait. SIGHUP is a terminal that closes; to a service it
 * says that there is a new certificate. */
function stopSignal(onHangUp: (() => void) | null): Promise<void> {
  return new Promise((resolve) => {
    let asked = false;
    const stop = (): void => {
      if (asked) process.exit(130);
      asked = true;
      resolve();
    };
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, stop);
    process.on('SIGHUP', onHangUp ?? stop);
  });
}
