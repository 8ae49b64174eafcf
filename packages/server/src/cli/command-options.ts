// A command's arguments, read strictly: an option nobody knows is wrong use, never ignored.
import { parseArgs } from 'node:util';
import { Fault } from '@samsyn/domain';

type Kinds = Readonly<Record<string, 'string' | 'boolean'>>;

export interface CommandOptions {
  readonly files: readonly string[];
  text(name: string): string | undefined;
  flag(name: string): boolean;
}

export function commandOptions(args: readonly string[], kinds: Kinds): CommandOptions {
  const options = Object.fromEntries(Object.entries({ ...kinds, lang: 'string' as const }).map(([name, type]) => [name, { type }]));
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
    const given: Readonly<Record<string, unknown>> = values;
    return {
      files: positionals,
      text(name) {
        const value = given[name];
        return typeof value === 'string' ? value : undefined;
      },
      flag: (name) => given[name] === true,
    };
  } catch (raised) {
    throw new Fault('cli.usage', { why: raised instanceof Error ? raised.message.split('.')[0]! : String(raised) });
  }
}

/** Exactly `n` files. */
export function filesOf(options: CommandOptions, n: number): readonly string[] {
  if (options.files.length !== n) throw new Fault('cli.usage', { why: `${options.files.length} ≠ ${n} FILE` });
  return options.files;
}
