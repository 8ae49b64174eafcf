import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeOutputs } from './write-outputs.ts';

const folder = () => mkdtempSync(join(tmpdir(), 'samsyn-'));

test('every output is written whole and nothing else is left', async () => {
  const at = folder();
  await writeOutputs([
    { path: join(at, 'a.json'), content: '{}' },
    { path: join(at, 'b.pdf'), content: new Uint8Array([37, 80]) },
  ]);
  expect(readdirSync(at).sort()).toEqual(['a.json', 'b.pdf']);
  expect(readFileSync(join(at, 'a.json'), 'utf8')).toBe('{}');
});

test('when one cannot be written, none is, and no half file stays', async () => {
  const at = folder();
  const outputs = [
    { path: join(at, 'a.json'), content: '{}' },
    { path: join(at, 'missing', 'b.json'), content: '{}' },
  ];
  await expect(writeOutputs(outputs)).rejects.toMatchObject({ code: 'cli.cannotWrite' });
  expect(readdirSync(at)).toEqual([]);
});
