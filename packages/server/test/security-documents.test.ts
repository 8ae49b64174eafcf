// The security documents name files: each is there. The checklist has every requirement of levels 1 and 2 once.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

const root = path.resolve(import.meta.dirname, '../../..');
const read = (name: string): string => readFileSync(path.join(root, 'docs', name), 'utf8');
const named = (text: string): string[] => [
  ...new Set([...text.matchAll(/`([\w./-]+\.(?:tsx?|mjs|md|json))`/g)].map(([, file]) => file ?? '')),
];
const isThere = (file: string): boolean => [root, path.join(root, 'packages/server/src')].some((from) => existsSync(path.join(from, file)));

test('every file that the documents name is there', () => {
  for (const document of ['security.md', 'asvs.md', 'operating.md']) {
    const files = named(read(document));
    expect([document, files.filter((file) => file.includes('/') && !isThere(file))]).toEqual([document, []]);
  }
  expect(named(read('security.md')).length).toBeGreaterThan(30);
});

test('every line of the threat model names a test', () => {
  const threats = read('security.md').split('## Ways in')[0] ?? '';
  const lines = threats.split('\n').filter((line) => line.startsWith('| ') && !/^\| (-|tries to|gives|holds|what stands)/.test(line));
  expect(lines.length).toBeGreaterThan(30);
  expect(lines.filter((line) => !/`[\w./-]+\.test\.ts`/.test(line))).toEqual([]);
});

/** Requirements of levels 1 and 2 in release 5.0.0, by chapter. */
const inChapter = [27, 11, 19, 10, 9, 35, 18, 7, 7, 29, 14, 9, 13, 9, 13, 16, 7];

test('the checklist has each requirement once, and says of each that it is met and where, not applicable, or open', () => {
  const lines = read('asvs.md')
    .split('\n')
    .filter((line) => /^\| \d/.test(line));
  const rows = lines.map((line) =>
    line
      .split('|')
      .map((cell) => cell.trim())
      .slice(1, -1),
  );
  const numbers = rows.map(([number]) => number ?? '');
  expect(new Set(numbers).size).toBe(numbers.length);
  expect(inChapter.map((_, i) => numbers.filter((number) => number.startsWith(`${i + 1}.`)).length)).toEqual(inChapter);
  for (const [number, words, state, where] of rows) {
    expect([number, state]).toEqual([number, expect.stringMatching(/^(met|not applicable|open)$/)]);
    expect([number, (words ?? '').length > 3, (where ?? '').length > 3]).toEqual([number, true, true]);
    if (state === 'met') expect([number, named(where ?? '').length > 0]).toEqual([number, true]);
  }
  const said = /(\d+) met, (\d+) not applicable, (\d+) open/.exec(read('asvs.md'));
  const counted = ['met', 'not applicable', 'open'].map((state) => String(rows.filter((row) => row[2] === state).length));
  expect(said?.slice(1)).toEqual(counted);
});
