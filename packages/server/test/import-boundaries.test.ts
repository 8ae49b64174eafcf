// Who may import whom is checked by Biome; here it is checked that Biome would see it, also when only a type is imported.
// What Biome cannot say is checked here itself: a noun's SQL is asked for by its own files alone.
import { execFile } from 'node:child_process';
import { copyFile, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

const root = path.join(import.meta.dirname, '../../..');
let copy: string;

beforeAll(async () => {
  copy = await mkdtemp(path.join(tmpdir(), 'samsyn-boundary-'));
  await copyFile(path.join(root, 'biome.json'), path.join(copy, 'biome.json'));
  await writeFile(path.join(copy, '.gitignore'), 'node_modules/\n');
  await symlink(path.join(root, 'node_modules'), path.join(copy, 'node_modules'));
});
afterAll(() => rm(copy, { recursive: true, force: true }));

/** What the check says about a file with this content; '' = nothing. */
async function checked(file: string, content: string): Promise<string> {
  const at = path.join(copy, file);
  await mkdir(path.dirname(at), { recursive: true });
  await writeFile(at, content);
  const biome = path.join(root, 'node_modules/@biomejs/biome/bin/biome');
  try {
    return await new Promise((resolve) => {
      execFile(process.execPath, [biome, 'lint', '--max-diagnostics=20', '.'], { cwd: copy }, (raised, out, err) =>
        resolve(raised ? `${out}${err}` : ''),
      );
    });
  } finally {
    await rm(path.join(copy, 'packages'), { recursive: true, force: true });
  }
}

const forbidden: [string, string][] = [
  ['packages/web/src/a.ts', '@samsyn/server'],
  ['packages/web/src/a.ts', '@samsyn/stats'],
  ['packages/domain/src/a.ts', '@samsyn/server'],
  ['packages/domain/src/a.ts', '@samsyn/charts'],
  ['packages/domain/src/a.ts', 'node:fs'],
  ['packages/stats/src/a.ts', '@samsyn/domain'],
  ['packages/charts/src/a.ts', '@samsyn/domain'],
  ['packages/server/src/a.ts', '@samsyn/web'],
];

test.each(forbidden)('%s may not import a type from %s', async (file, from) => {
  expect(await checked(file, `import type { X } from '${from}';\n\nexport type Y = X;\n`)).toContain('noRestrictedImports');
});

test('an import that is allowed passes', async () => {
  expect(await checked('packages/server/src/a.ts', "import type { X } from '@samsyn/domain';\n\nexport type Y = X;\n")).toBe('');
});

test('two files that import each other only for types are a cycle', async () => {
  const folder = path.join(copy, 'packages/domain/src');
  await mkdir(folder, { recursive: true });
  await writeFile(path.join(folder, 'b.ts'), "import type { A } from './a.ts';\n\nexport type B = A | 1;\n");
  expect(await checked('packages/domain/src/a.ts', "import type { B } from './b.ts';\n\nexport type A = B | 2;\n")).toContain(
    'noImportCycles',
  );
});

/** Putting the whole together, and tests, may ask any noun's SQL: the command line, the loading of the demo, the fuzz, the tests' own database. */
const whole = /\.test\.ts$|(^|\/)testing\/|^cli\/|^http\/fuzz\/|^municipalities\/load-demo\.ts$|^db\/test-database\.ts$/;

/** The SQL of other nouns that a file of the server imports: what they give is asked for in their verb files. */
function othersQueries(file: string, text: string): string[] {
  if (whole.test(file)) return [];
  return [...text.matchAll(/from '((?:\.\.?\/)+[^']*queries\.ts)'/g)].flatMap(([, from = '']) => {
    const at = path.posix.join(path.posix.dirname(file), from);
    return at.split('/')[0] === file.split('/')[0] ? [] : [`${file} imports ${at}`];
  });
}

test('no file of the server imports the queries of another noun', async () => {
  const source = path.join(root, 'packages/server/src');
  const files = (await readdir(source, { recursive: true }))
    .filter((name) => name.endsWith('.ts'))
    .map((name) => name.replaceAll(path.sep, '/'));
  const found = await Promise.all(files.map(async (name) => othersQueries(name, await readFile(path.join(source, name), 'utf8'))));
  expect(found.flat()).toEqual([]);
});

test.each([
  ['sources/open-source.ts', "import { findImport } from '../imports/queries.ts';"],
  ['sources/open-source.ts', "import type {\n  ImportRow,\n} from '../imports/queries.ts';"],
  ['sources/open-source.ts', "export { findImport } from '../imports/queries.ts';"],
  ['meetings/decide.ts', "import { x } from '../priorities/round-queries.ts';"],
  ['db/scope.ts', "import { standing } from '../sessions/queries.ts';"],
])('%s would be refused: %s', (file, text) => {
  expect(othersQueries(file, text)).toHaveLength(1);
});

test.each([
  ['sources/open-source.ts', "import { listSources } from './queries.ts';"],
  ['sources/open-source.ts', "import { findPicture } from '../pictures/find-picture.ts';"],
  ['sources/open-source.test.ts', "import { insertImport } from '../imports/queries.ts';"],
  ['cli/import.ts', "import { insertImport } from '../imports/queries.ts';"],
])('%s may have: %s', (file, text) => {
  expect(othersQueries(file, text)).toEqual([]);
});
