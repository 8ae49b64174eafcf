import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { examplePicture, Fault, type Picture, UnknownTable } from '@samsyn/domain';
import { expect, test } from 'vitest';
import { type PictureMakers, runPicture } from './run-picture.ts';

const clean: Picture = { ...examplePicture, rows: { ...examplePicture.rows, quarantined: 0 } };

const makers = (picture: Picture | Fault | Error): PictureMakers => ({
  make: async () => {
    if (picture instanceof Error) throw picture;
    return picture;
  },
  html: async () => '<!doctype html>',
  pdf: async () => new Uint8Array([37, 80, 68, 70]),
  sentence: (fault) => ({ what: `${fault.code}.`, do: 'Gör något annat.' }),
});

async function run(picture: Picture | Fault | Error, ...args: string[]) {
  let out = '';
  let err = '';
  const code = await runPicture(args, makers(picture), { out: (t) => (out += t), err: (t) => (err += t) });
  return { code, out, err };
}

test('a picture without refused rows ends with 0, one with them with 3', async () => {
  expect((await run(clean, 'x.csv')).code).toBe(0);
  const refused = await run(examplePicture, 'x.csv');
  expect(refused.code).toBe(3);
  expect(refused.err).toContain('3 rader i karantän');
});

test('wrong use ends with 1 and a file that holds nothing with 2, each with a sentence', async () => {
  expect(await run(clean)).toMatchObject({ code: 1, out: '' });
  expect(await run(new Fault('import.empty'), 'x.csv')).toMatchObject({ code: 2, out: '', err: 'import.empty. Gör något annat.\n' });
  expect((await run(new Fault('picture.followUnknown', { key: 'x' }), 'x.csv')).code).toBe(1);
  const none = { ...clean, rows: { ...clean.rows, accepted: 0, quarantined: 9 } };
  expect((await run(none, 'x.csv')).code).toBe(2);
});

test('with --json nothing but JSON stands on standard output', async () => {
  const { out } = await run(examplePicture, 'x.csv', '--json');
  expect(JSON.parse(out)).toEqual(JSON.parse(JSON.stringify(examplePicture)));
});

test('several outputs are written at once', async () => {
  const at = mkdtempSync(join(tmpdir(), 'samsyn-'));
  const outs = ['a.html', 'a.pdf', 'a.json'].flatMap((name) => ['--out', join(at, name)]);
  expect(await run(clean, 'x.csv', ...outs)).toMatchObject({ code: 0, out: '' });
  expect(readdirSync(at).sort()).toEqual(['a.html', 'a.json', 'a.pdf']);
  expect(JSON.parse(readFileSync(join(at, 'a.json'), 'utf8'))).toEqual(JSON.parse(JSON.stringify(clean)));
});

test('without any output the finding is told in the terminal, marked as internal', async () => {
  const { out } = await run(clean, 'x.csv', '--lang', 'en');
  expect(out).toContain(clean.headline.en);
  expect(out).toContain('Internal material');
});

test('a table that nobody knows: the proposed mapping stands alone on standard output, ready for a file', async () => {
  const fault = new UnknownTable('x.csv', {
    columns: ['Datum', 'Händelse'],
    sample: [
      ['2024-01-01', 'Bråk'],
      ['2024-01-02', 'Klotter'],
    ],
  });
  const { code, out, err } = await run(fault, 'x.csv');
  expect([code, err]).toEqual([2, 'import.unknownProfile. Gör något annat.\n']);
  expect(JSON.parse(out)).toMatchObject({
    columns: { Datum: 'from', Händelse: 'category' },
    categories: { Bråk: 'disorder/brawl', Klotter: 'damage/graffiti' },
  });
  const json = await run(fault, 'x.csv', '--json');
  expect(json.out).toBe('');
  expect(json.err).toContain(out);
});

test('a profile or an encoding that does not exist is wrong use', async () => {
  expect((await run(new Fault('import.mapping', { file: 'm.json', at: 'JSON' }), 'x.csv')).code).toBe(1);
  expect((await run(new Fault('import.encodingName', { name: 'x', names: 'y' }), 'x.csv')).code).toBe(1);
});

test('a fault in the program is not taken for a fault in the file', async () => {
  await expect(run(new Error('bug'), 'x.csv')).rejects.toThrow('bug');
});
