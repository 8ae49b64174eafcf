// Packed inside packed: refused unless whoever runs Samsyn allows it, and then read like any other table.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { Fault } from '@samsyn/domain';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readRows } from './testing/read-rows.ts';
import { zipFile } from './testing/zip-file.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'samsyn-nested-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const table = `Datum;Antal\r\n${Array.from({ length: 20 }, (_, i) => `2026-03-${10 + i};${i}`).join('\r\n')}\r\n`;
const packed: [string, string, Buffer][] = [
  ['a .gz inside a .zip', 'a.zip', zipFile({ 'mars.csv.gz': gzipSync(table) })],
  ['an archive inside an archive', 'b.zip', zipFile({ 'inre.zip': zipFile({ 'mars.csv': table }) })],
  ['a .zip inside a .gz', 'c.zip.gz', gzipSync(zipFile({ 'mars.csv': table }))],
];

it.each(packed)('%s is read when two layers are allowed, and refused by name when not', async (_, name, bytes) => {
  const file = path.join(folder, name);
  await writeFile(file, bytes);
  const { columns, rows } = await readRows(file, { limits: { nesting: 2 } });
  expect(columns).toEqual(['Datum', 'Antal']);
  expect(rows).toHaveLength(20);
  const refused = await readRows(file).catch((raised: unknown) => raised);
  expect(refused).toBeInstanceOf(Fault);
  expect(refused).toMatchObject({ code: 'import.nested' });
});

it('a layer that swells is stopped also when it lies within another', async () => {
  const file = path.join(folder, 'd.zip');
  await writeFile(file, zipFile({ 'd.csv.gz': gzipSync(`Datum;Antal\n${'2026-03-01;1\n'.repeat(2_000_000)}`) }));
  await expect(readRows(file, { limits: { nesting: 2 } })).rejects.toMatchObject({ code: 'import.zipRatio' });
});
