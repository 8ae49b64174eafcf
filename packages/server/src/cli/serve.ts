// `samsyn serve` and `samsyn demo`: the database, the pages and the server, until Ctrl-C.
import { createServer } from 'node:net';
import { createInterface } from 'node:readline';
import { Fault, type Lang } from '@samsyn/domain';
import { openDatabase } from '../db/database.ts';
import { startServer } from '../http/start-server.ts';
import { builtPages } from './built-pages.ts';
import { type CommandOptions, commandOptions } from './command-options.ts';
import { langOf } from './picture-arguments.ts';

const kinds = { port: 'string', 'open-link': 'boolean', small: 'boolean' } as const;

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
  again: { sv: 'Enter ger en ny länk, Ctrl-C stänger.', en: 'Enter gives a new link, Ctrl-C stops.' },
  stopping: { sv: 'Stänger …', en: 'Stopping …' },
} as const;

async function serve(options: CommandOptions, demo: 'exempelhamn' | 'small' | null, lang: Lang): Promise<number> {
  if (options.files.length > 0) throw new Fault('cli.usage', { why: options.files.join(' ') });
  const tell = (line: string): boolean => process.stderr.write(`${line}\n`);
  const stopped = stopSignal();
  const port = await freePort(portOf(options));
  await builtPages(() => tell(said.building[lang]));
  const database = await openDatabase({ log: tell });
  let abandon = false;
  try {
    const server = await startServer({ database, port, demo, log: tell });
    const printLink = async (): Promise<void> => {
      process.stdout.write(`\n${said.link[lang]}\n  ${await server.printLink()}\n${said.again[lang]}\n`);
    };
    process.stdout.write(`${said.running[lang]} ${server.url}\n`);
    if (demo || options.flag('open-link')) await printLink();
    const enter = createInterface({ input: process.stdin });
    enter.on('line', () => {
      printLink().catch((raised: unknown) => tell(String(raised)));
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

/** The first signal stops cleanly; a second one does not wait. */
function stopSignal(): Promise<void> {
  return new Promise((resolve) => {
    let asked = false;
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
      process.on(signal, () => {
        if (asked) process.exit(130);
        asked = true;
        resolve();
      });
    }
  });
}

function portOf(options: CommandOptions): number {
  const text = options.text('port') ?? process.env.PORT ?? '4300';
  const port = Number(text);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new Fault('cli.usage', { why: `--port ${text}` });
  return port;
}

/** The port asked for, else the next one that nobody has. 0 leaves the choice to the system. */
async function freePort(first: number): Promise<number> {
  for (let port = first; port < first + 100 && port <= 65_535; port++) if (port === 0 || (await isFree(port))) return port;
  return 0;
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(true)));
  });
}
