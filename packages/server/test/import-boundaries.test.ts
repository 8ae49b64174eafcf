// Who may import whom is checked by Biome; here it is checked that Biome would see it, also when only a type is imported.
import { execFile } from 'node:child_process';
import { copyFile, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
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
