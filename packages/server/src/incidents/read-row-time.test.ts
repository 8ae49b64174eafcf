// Times that no calendar or clock has, in the columns they stand in.
import { expect, test } from 'vitest';
import { readTexts } from './testing/read-text.ts';

const profile = {
  name: { sv: 'Listan', en: 'The list' },
  category: 'other',
  columns: { Nr: 'id', Datum: 'from', Kl: 'fromTime', Slut: 'to', Slutkl: 'toTime' },
};
const read = (lines: readonly string[], notAfter?: Date) =>
  readTexts([`${['Nr;Datum;Kl;Slut;Slutkl', ...lines].join('\n')}\n`], { profile, ...(notAfter ? { notAfter } : {}) });

test('each fault of a time is told with its row, column and value', async () => {
  const lines = [
    ...Array.from({ length: 25 }, (_, i) => `${i + 1};${String(i + 3).padStart(2, '0')}/01/2026;10:00;;`),
    '31;31/02-2026;;;',
    '32;02/31/2026;;;',
    '33;29/2/2025;;;',
    '34;14/3/26;;;',
    '35;99999;;;',
    '36;14/03/2026;25:10;;',
    '37;14/03/2026;24:00;;',
    '38;14/03/2026;10:00;14/03/2026;2460',
    '39;14/03/2026 25:10;;;',
    '40;14/03/2026;kväll;;',
  ];
  const { rows, quarantine } = await read(lines);
  expect(rows).toMatchObject({ read: 35, accepted: 26, quarantined: 9 });
  expect(quarantine.map(({ line, column, value, fault }) => [line, column, value, fault])).toEqual([
    [27, 'Datum', '31/02-2026', 'import.noSuchDay'],
    [28, 'Datum', '02/31/2026', 'import.noSuchDay'],
    [29, 'Datum', '29/2/2025', 'import.noSuchDay'],
    [30, 'Datum', '14/3/26', 'import.shortYear'],
    [31, 'Datum', '99999', 'import.sheetDay'],
    [32, 'Kl', '25:10', 'import.noSuchClock'],
    [34, 'Slutkl', '2460', 'import.noSuchClock'],
    [35, 'Datum', '14/03/2026 25:10', 'import.noSuchClock'],
    [36, 'Kl', 'kväll', 'import.badDate'],
  ]);
});

test('a day that had not come when the file was delivered is told; the whole day of delivery is not', async () => {
  const delivered = new Date('2026-03-14T22:30:00Z');
  const { quarantine } = await read(
    ['1;2026-03-14;23:59;;', '2;2026-03-15;00:00;;', '3;2026-03;;;', '4;2026-04;;;', '5;2062-03-01;;;'],
    delivered,
  );
  expect(quarantine.map(({ line, value, fault }) => [line, value, fault])).toEqual([
    [3, '2026-03-15', 'import.future'],
    [5, '2026-04', 'import.future'],
    [6, '2062-03-01', 'import.future'],
  ]);
  expect((await read(['1;2062-03-01;;;'])).quarantine).toEqual([]);
});

test('an hour that the clock jumped over is told; an hour that comes twice stands as it is written', async () => {
  const one = await read(['1;2026-03-29;02:30;;', '2;2026-10-25;02:30;;']);
  expect(one.warnings.map(({ sv }) => sv)).toEqual([
    'Rad 2 i 1.csv har ett klockslag som inte fanns (02:30): klockan ställdes fram till sommartid. Det är läst som en timme senare.',
  ]);
  const two = await read(['1;2026-03-29 02:30;;;', '2;2026-03-29;01:00;2026-03-29;02:10', '3;2026-03-29 03:30;;;']);
  expect(two.warnings.map(({ en }) => en)).toEqual([
    '2 rows of 1.csv have a time that did not exist (2026-03-29 02:30): the clock was put forward to summer time. It has been read as an hour later: rows 2 and 3.',
  ]);
  // which time it was: the end’s, not the start’s beside it
  const end = await read(['1;2026-03-28 21:12;;2026-03-29 02:12;']);
  expect(end.warnings[0]?.sv).toContain('har ett klockslag som inte fanns (2026-03-29 02:12)');
});
