import { createHmac, hash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { KeyedHash } from './keyed-hash.ts';
import { PrintStore } from './print-store.ts';
import { pointsExtract, readTexts } from './testing/read-text.ts';

const profile = { name: { sv: 'R', en: 'R' }, category: 'other', columns: { Datum: 'from', Område: 'area' } };
const table = (rows: readonly string[]): string => `Datum;Område;Antal\n${rows.join('\n')}\n`;
const twins = table(['2024-01-01;Hamnen;x', '2024-01-01;Hamnen;x', '2024-01-02;Hamnen;x', '2024-01-01;Hamnen;y']);

test('identical rows inside one file are different incidents and stay', async () => {
  const { rows } = await readTexts([twins], { profile });
  expect(rows).toMatchObject({ read: 4, accepted: 4, alreadyKnown: 0 });
});

test('the same file again adds nothing, also packed into the same data set three times', async () => {
  const { rows, incidents } = await readTexts([twins, twins, twins], { profile });
  expect(rows).toMatchObject({ read: 12, accepted: 4, alreadyKnown: 8 });
  expect(incidents).toHaveLength(4);
});

test('a later file with one more of the same adds that one', async () => {
  const { rows } = await readTexts([table(['2024-01-01;Hamnen;x']), twins], { profile });
  expect(rows).toMatchObject({ read: 5, accepted: 4, alreadyKnown: 1 });
});

test('an id says that rows are the same, within a file and between files', async () => {
  const row = (id: string) => [id, '0847', '56.1', '15.5', '', '', '', '2024-03-05', ''];
  const { rows } = await readTexts([pointsExtract([row('A'), row('A'), row('B'), row(''), row('')]), pointsExtract([row('B'), row('C')])]);
  expect(rows).toMatchObject({ read: 7, accepted: 5, alreadyKnown: 2 });
});

test('a case number is kept only as a hash that needs the key', async () => {
  const content = pointsExtract([['5000-K123456-24', '0847', '56.1', '15.5', '', '', '', '2024-03-05', '']]);
  const one = await readTexts([content], { hashKey: new Uint8Array(32).fill(1) });
  const other = await readTexts([content], { hashKey: new Uint8Array(32).fill(2) });
  expect(one.rows).toMatchObject({ accepted: 1, quarantined: 0 });
  expect(one.fingerprints).toHaveLength(16);
  expect(Buffer.from(one.fingerprints).equals(Buffer.from(other.fingerprints))).toBe(false);
  const { incidents, fingerprints, ...told } = one;
  expect(JSON.stringify({ told, codes: incidents.codeNames })).not.toContain('K123456');
});

test('the hash is HMAC-SHA-256, for keys and texts of any length', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), fc.string({ maxLength: 3000, unit: 'grapheme' }), (key, text) => {
      const expected = createHmac('sha256', key).update(text, 'utf8').digest('binary');
      expect(new KeyedHash(key).of(text)).toBe(expected);
    }),
  );
});

test('a print is found again among many, in the order they came', () => {
  const store = new PrintStore();
  const print = (i: number): string => hash('sha256', String(i), 'binary');
  for (let i = 0; i < 5_000; i++) expect(store.add(print(i))).toBe(i);
  for (let i = 0; i < 5_000; i++) expect(store.add(print(i))).toBe(-1 - i);
  expect(store.count).toBe(5_000);
  expect(Buffer.from(store.all().subarray(32, 48)).toString('latin1')).toBe(print(2).slice(0, 16));
});

test('tables of rows alike in any number and order: each adds what it has more of than those before', async () => {
  const letters = fc.array(fc.constantFrom('A', 'B', 'C'), { minLength: 1, maxLength: 15 });
  await fc.assert(
    fc.asyncProperty(fc.array(letters, { minLength: 1, maxLength: 4 }), async (tables) => {
      const rows = tables.map((names) =>
        table(['2023-12-31;anchor;x', '2023-12-31;anchor 2;x', ...names.map((name) => `2024-01-01;${name};x`)]),
      );
      const most = (name: string): number => Math.max(...tables.map((names) => names.filter((other) => other === name).length));
      const read = await readTexts(rows, { profile });
      expect(read.rows.accepted).toBe(2 + most('A') + most('B') + most('C'));
    }),
    { numRuns: 60 },
  );
});
