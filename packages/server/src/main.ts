// The command line's table of contents: each command is loaded only when it is asked for, so that a picture needs no web server.
import { Fault, faultSentence } from '@samsyn/domain';
import { commandHelp } from './cli/command-help.ts';
import { langOf } from './cli/picture-arguments.ts';
import { version } from './version.ts';

const commands: Readonly<Record<string, () => Promise<(args: readonly string[]) => Promise<number>>>> = {
  picture: async () => (await import('./cli/picture.ts')).pictureCommand,
  serve: async () => (await import('./cli/serve.ts')).serveCommand,
  demo: async () => (await import('./cli/serve.ts')).demoCommand,
  import: async () => (await import('./cli/import.ts')).importCommand,
  municipality: async () => (await import('./cli/municipality.ts')).municipalityCommand,
  backup: async () => (await import('./cli/backup.ts')).backupCommand,
  restore: async () => (await import('./cli/backup.ts')).restoreCommand,
  move: async () => (await import('./cli/backup.ts')).moveCommand,
  retention: async () => (await import('./cli/retention.ts')).retentionCommand,
  verify: async () => (await import('./cli/backup.ts')).verifyCommand,
};

/** @returns the exit code: 0 done, 1 wrong use, 2 nothing usable or nothing done, 3 done but rows were quarantined */
export async function main(args: readonly string[]): Promise<number> {
  const [name, ...rest] = args;
  // the reader of a pipe may have seen enough (`| head`)
  process.stdout.on('error', (raised: NodeJS.ErrnoException) => process.exit(raised.code === 'EPIPE' ? 0 : 2));
  const lang = langOf(args);
  if (name === '--version' || name === 'version') {
    process.stdout.write(`samsyn ${version}\n`);
    return 0;
  }
  if (name === 'help' || name === '--help' || name === '-h') {
    process.stdout.write(commandHelp[lang]);
    return 0;
  }
  const command = name !== undefined && Object.hasOwn(commands, name) ? commands[name] : undefined;
  try {
    if (command) return await (await command())(rest);
    if (name === undefined || name.startsWith('-')) {
      process.stderr.write(commandHelp[lang]);
      return 1;
    }
    throw new Fault('cli.usage', { why: name });
  } catch (raised) {
    if (!(raised instanceof Fault)) throw raised;
    const said = faultSentence(raised, lang);
    process.stderr.write(`${said.what} ${said.do}\n`);
    return raised.code === 'cli.usage' ? 1 : 2;
  }
}
