import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { Misuse } from './misuse.ts';
import { langOf, pictureArguments } from './picture-arguments.ts';

const misuse = (...args: string[]): string => {
  try {
    pictureArguments(args);
  } catch (error) {
    if (error instanceof Misuse) return error.sentences.en;
    throw error;
  }
  return '';
};

test('every option of the contract is understood', () => {
  const folder = mkdtempSync(join(tmpdir(), 'samsyn-'));
  const html = join(folder, 'a.html');
  const json = join(folder, 'b.JSON');
  const args = pictureArguments([
    ...['x.csv', 'y.csv.gz', '--profile', 'police-uk', '--encoding', 'windows-1252', '--areas', 'a.gpkg', '--area-id', 'code'],
    ...[
      '--area-name',
      'name',
      '--population',
      'p.xlsx',
      '--until',
      '2026-10-31',
      '--window',
      '6m',
      '--follow',
      'f.json',
      '--abnormal-year',
      '2020',
    ],
    ...['--public', '--name', 'Exempelhamn', '--lang', 'en', '--seed', '7', '--out', html, '--out', json, '--json'],
  ]);
  expect(args).toEqual({
    files: ['x.csv', 'y.csv.gz'],
    profile: 'police-uk',
    encoding: 'windows-1252',
    areas: 'a.gpkg',
    areaId: 'code',
    areaName: 'name',
    population: 'p.xlsx',
    until: '2026-10-31',
    windowMonths: 6,
    follow: 'f.json',
    abnormalYears: [2020],
    public: true,
    name: 'Exempelhamn',
    lang: 'en',
    seed: 7,
    out: [
      { path: html, format: 'html' },
      { path: json, format: 'json' },
    ],
    json: true,
    help: false,
  });
});

test('auto is the same as no profile', () => {
  expect(pictureArguments(['x.csv', '--profile', 'auto']).profile).toBeNull();
});

test('wrong use is said before any file is opened', () => {
  expect(misuse()).toContain('No file');
  expect(misuse('x.csv', '--until', '2026-02-30')).toContain('YYYY-MM-DD');
  expect(misuse('x.csv', '--window', 'a year')).toContain('12m');
  expect(misuse('x.csv', '--window', '0m')).toContain('12m');
  expect(misuse('x.csv', '--abnormal-year', 'covid')).toContain('such as 2020');
  expect(misuse('x.csv', '--lang', 'fi')).toContain('sv or en');
  expect(misuse('x.csv', '--seed', '-1')).not.toBe('');
  expect(misuse('x.csv', '--colour')).toContain('--colour');
  expect(misuse('x.csv', '--out', 'picture.doc')).toContain('.pdf');
  expect(misuse('x.csv', '--out', '/no/such/folder/picture.html')).toContain('/no/such/folder');
  expect(misuse('x.csv', '--area-id', 'code')).toContain('--areas');
});

test('the language of a complaint is the one asked for', () => {
  expect(langOf(['--lang', 'en'])).toBe('en');
  expect(langOf(['x', '--lang=en'])).toBe('en');
  expect(langOf(['x'])).toBe('sv');
});
