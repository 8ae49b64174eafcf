import { expect, test } from 'vitest';
import { braHeadings, braOffence } from '../category/bra-offences.ts';
import { categoryIndex } from '../category/categories.ts';
import { braSol } from './bra-sol.ts';
import type { CountedRow } from './layout.ts';

const judged = (rows: readonly (readonly [area: string, kind: string, period: string])[]): (string | null)[] => {
  const counted = rows.map(([area, kind, period]): CountedRow => ({ area, kind, period }));
  const judge = braSol.judgeSums?.(counted);
  return counted.map((row) => judge?.(row) ?? null);
};

test('every heading leads into the tree', () => {
  for (const name of braHeadings) expect(categoryIndex(braOffence(name).value?.category ?? ''), name).toBeGreaterThanOrEqual(0);
});

test('codes are found by their digits or their name, with kind of place', () => {
  const sports = { category: 'theft/premises', code: '0847', placeType: 'sports-facility' };
  expect(braOffence('0847 Stöld utan inbrott, idrottsanläggning')).toMatchObject({ level: 'code', value: { code: '0847' } });
  expect(braOffence('0847').value).toMatchObject({ code: sports.code, placeType: sports.placeType });
  expect(braOffence('Fullbordat mord eller dråp med skjutvapen mot man/pojke').value?.code).toBe('0313');
  expect(braOffence('9999 finns inte').value).toBeNull();
});

test('sums, parts and chapters are told apart', () => {
  expect(braOffence('Totalt antal brott')).toMatchObject({ level: 'total', value: null });
  expect(braOffence('Misshandel')).toMatchObject({ level: 'kind', part: false, value: { category: 'violence/assault' } });
  expect(braOffence('därav misshandel')).toMatchObject({ part: true });
  expect(braOffence('- Därav: misshandel')).toMatchObject({ part: true, value: { category: 'violence/assault' } });
  expect(braOffence('Skadegörelsebrott (12 kap.)')).toMatchObject({ level: 'group', value: { category: 'damage' } });
  expect(braOffence('Förfalskningsbrott (14 kap.)').value).toBeNull();
});

test('“därav” rows are parts of their parent and are never added', () => {
  expect(
    judged([
      ['Exempelhamn', 'Misshandel', 'Januari'],
      ['Exempelhamn', 'därav mot kvinna', 'Januari'],
    ]),
  ).toEqual([null, 'part']);
});

test('a sum is a sum only beside what it sums: of offences, of regions, of the year', () => {
  expect(judged([['Exempelhamn', 'Totalt antal brott', 'Helår']])).toEqual([null]);
  expect(
    judged([
      ['Exempelhamn', 'Totalt antal brott', 'Januari'],
      ['Exempelhamn', 'Skadegörelsebrott (12 kap.)', 'Januari'],
      ['Exempelhamn', 'Klotter', 'Januari'],
      ['Exempelhamn', 'Narkotikabrott', 'Januari'],
    ]),
  ).toEqual(['total', 'total', null, null]);
  expect(
    judged([
      ['Hela landet', 'Klotter', 'Januari'],
      ['Region Syd', 'Klotter', 'Januari'],
      ['Exempelhamn', 'Klotter', 'Januari'],
      ['Exempelhamn', 'Klotter', 'Kvartal 1'],
      ['Exempelhamn', 'Klotter', 'Helår'],
    ]),
  ).toEqual(['total', 'total', null, 'total', 'total']);
});

test('theft and robbery of one chapter are not counted twice', () => {
  expect(
    judged([
      ['Exempelhamn', 'Stöld, rån och andra tillgreppsbrott (8 kap.)', 'Helår'],
      ['Exempelhamn', 'Rån', 'Helår'],
    ]),
  ).toEqual(['total', null]);
});

test('a name whose place in the tree is not known is not added, since it may be a part', () => {
  expect(
    judged([
      ['Exempelhamn', 'Misshandel', 'Helår'],
      ['Exempelhamn', 'Mened (15 kap.)', 'Helår'],
    ]),
  ).toEqual([null, 'unknownLevel']);
});

test('signs for nothing and for not applicable are no numbers', () => {
  expect(['..', '.', '-', '–', '0', ''].map((text) => braSol.countWord?.(text))).toEqual([
    ...['notApplicable', 'zeroCount', 'zeroCount', 'zeroCount', null, null],
  ]);
});
