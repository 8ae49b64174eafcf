import { expect, test } from 'vitest';
import { makeDemo } from './index.ts';

test('the same seed gives the same bytes', () => {
  expect(makeDemo('small').police).toBe(makeDemo('small').police);
});

test('the planted yearly counts stand exactly in the extract', () => {
  const rows = makeDemo()
    .police.split('\r\n')
    .filter((row) => row.includes(';0847;'));
  const perYear = [0, 0, 0, 0, 0];
  for (const row of rows) {
    const [year = 0, month = 0] = (row.split(';')[7] ?? '').split('-').map(Number);
    const index = Math.floor(((year - 2021) * 12 + month - 11) / 12);
    perYear[index] = (perYear[index] ?? 0) + 1;
  }
  expect(perYear.slice(0, 5)).toEqual([238, 243, 236, 241, 384]);
});

test('the ended code is not used after its last year, and its successors not before', () => {
  const years = (code: string) =>
    new Set(
      makeDemo()
        .police.split('\r\n')
        .filter((row) => row.split(';')[1] === code)
        .map((row) => row.split(';')[7]?.slice(0, 4)),
    );
  expect([...years('0809')].sort()).toEqual(['2021', '2022', '2023', '2024']);
  expect([...years('9833')].sort()).toEqual(['2025', '2026']);
});

test('March 2025 is missing from the graffiti register and from nothing else', () => {
  const demo = makeDemo();
  expect(demo.graffiti).toContain('2025-02;');
  expect(demo.graffiti).not.toContain('2025-03;');
  expect(demo.police).toContain(';2025-03-');
});
