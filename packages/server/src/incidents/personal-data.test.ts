// Personal data is stopped at the door: looked for in everything that reading hands on.
import { expect, test } from 'vitest';
import { pointsExtract, readTexts } from './testing/read-text.ts';

const profile = { name: { sv: 'R', en: 'R' }, category: 'other', columns: { Datum: 'from', Område: 'area', Typ: 'category' } };
// the check-digit example of the Swedish tax agency
const secret = '19811218-9876';

function handedOn(read: Awaited<ReturnType<typeof readTexts>>): string {
  const { incidents, fingerprints, ...told } = read;
  return JSON.stringify([told, incidents.codeNames, [...fingerprints.subarray(0, 64)]]);
}

test.each([
  ['personnummer', secret, '19••••••-••••'],
  ['personnummer of plain digits', '198112189876', '19••••••-••••'],
  ['case number', '5000-K123456-24', '••••••••••••'],
  ['number plate', 'Bil ABC123', '••••••••••'],
  ['telephone number', 'ring 0455-30 30 30', '••••••••••••'],
  ['e-mail address', 'anna@example.org', '••••••••••••'],
])('a mapped text with a %s sends its row to quarantine, masked', async (_, text, masked) => {
  const rows = Array.from({ length: 20 }, (_, i) => `2024-01-${10 + i};Hamnen;Klotter;x`);
  const read = await readTexts([`Datum;Område;Typ;Not\n${rows.join('\n')}\n2024-02-01;Hamnen;${text};hemlig not\n`], { profile });
  expect(read.rows).toMatchObject({ read: 21, accepted: 20, quarantined: 1 });
  expect(read.quarantine).toEqual([{ file: '1.csv', line: 22, column: 'Typ', value: masked, fault: 'import.personal' }]);
  expect(handedOn(read)).not.toContain(text);
  expect(handedOn(read)).not.toContain('hemlig not');
});

test('a value refused for another reason is masked as well', async () => {
  const read = await readTexts([`Datum;Område;Typ;Not\n2024-01-01;A;B;x\n${secret};A;B;x\n198112189876;A;B;x\n`], { profile });
  expect(read.quarantine.map(({ column, value }) => [column, value])).toEqual([
    ['Datum', '19••••••-••••'],
    ['Datum', '19••••••-••••'],
  ]);
});

test('a column that is not mapped is never handed on, and is told of once if it holds personal data', async () => {
  const rows = Array.from({ length: 50 }, (_, i) => [
    i,
    '0847',
    '56.1',
    '15.5',
    `målsägande ${secret}`,
    '070-123 45 67',
    'Exempelhamn',
    '2024-03-05',
    '',
  ]);
  const read = await readTexts([pointsExtract(rows), pointsExtract(rows)]);
  expect(read.rows).toMatchObject({ read: 100, accepted: 50, alreadyKnown: 50, quarantined: 0 });
  const told = read.columns.filter(({ personal }) => personal !== null).map(({ column, personal }) => [column, personal]);
  expect(told).toEqual([
    ['GATA', 'personnummer'],
    ['GATUNR', 'phone'],
  ]);
  expect(read.columns.filter(({ field }) => field === null).flatMap(({ examples }) => examples)).toEqual([]);
  for (const text of [secret, '070-123', 'målsägande']) expect(handedOn(read)).not.toContain(text);
});

test('a column of plain personnummer that is not mapped is told of', async () => {
  const read = await readTexts(['Datum;Område;Typ;Pnr\n2024-01-01;A;B;8112189876\n2024-01-02;A;B;198112189876\n'], { profile });
  expect(read.columns.find(({ column }) => column === 'Pnr')).toMatchObject({ personal: 'personnummer', field: null, examples: [] });
});

test('long numeric ids in a mapped column are no personal data, not even those that pass the check', async () => {
  const ids = Array.from({ length: 3000 }, (_, i) => `20${1_000_000_007 + i * 7_919}`);
  const rows = ids.map((id) => `2024-01-01;${id};B;x`);
  const read = await readTexts([`Datum;Område;Typ;Not\n${rows.join('\n')}\n`], { profile });
  expect(read.rows).toMatchObject({ read: 3000, accepted: 3000, quarantined: 0 });
});
