// `samsyn municipality --code CODE --name NAME`: a new municipality beside those there are, and a link for its first person.
import { Fault, type MatrixTemplate, matrixTemplates, newMunicipality } from '@samsyn/domain';
import { openDatabase } from '../db/database.ts';
import { addMunicipality } from '../municipalities/add-municipality.ts';
import { makeSignInLink } from '../sessions/sign-in.ts';
import { commandOptions, filesOf } from './command-options.ts';
import { langOf } from './picture-arguments.ts';

const kinds = {
  code: 'string',
  name: 'string',
  areas: 'string',
  'area-id': 'string',
  'area-name': 'string',
  template: 'string',
  origin: 'string',
} as const;

export async function municipalityCommand(args: readonly string[]): Promise<number> {
  const options = commandOptions(args, kinds);
  filesOf(options, 0);
  const lang = langOf(args);
  const form = newMunicipality.pick({ code: true, name: true }).safeParse({ code: options.text('code'), name: options.text('name') });
  if (!form.success) throw new Fault('cli.usage', { why: '--code --name' });
  const template = templateOf(options.text('template'));
  const file = options.text('areas');
  const [key, name] = [options.text('area-id'), options.text('area-name')];
  const areas =
    file === undefined ? null : { file, options: { ...(key ? { idProperty: key } : {}), ...(name ? { nameProperty: name } : {}) } };
  const database = await openDatabase({ beside: true, log: (line) => process.stderr.write(`${line}\n`) });
  try {
    const { who, made } = await addMunicipality(database, { ...form.data, template, areas }, null);
    const link = await makeSignInLink(database, who, options.text('origin') ?? 'http://localhost:4300');
    process.stdout.write(
      lang === 'sv'
        ? `${made.name} (${made.code}) finns nu, med ${made.areas} områden. Logga in (länken fungerar en gång, i 15 minuter):\n  ${link}\n`
        : `${made.name} (${made.code}) is there now, with ${made.areas} areas. Sign in (the link works once, for 15 minutes):\n  ${link}\n`,
    );
    return 0;
  } finally {
    await database.close();
  }
}

function templateOf(text = 'standard'): MatrixTemplate {
  if (text in matrixTemplates) return text as MatrixTemplate;
  throw new Fault('cli.usage', { why: `--template ${text}` });
}
