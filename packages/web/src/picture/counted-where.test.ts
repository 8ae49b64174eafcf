// The heading over the places says how many they are shares of.
import { examplePicture } from '@samsyn/domain';
import { expect, test } from 'vitest';
import { countedWhere } from './counted-where.ts';

test('of 20 in the window 19 are compared: the places are of 20; hidden months leave the problem’s own count', () => {
  const { window } = examplePicture;
  const months = Array.from({ length: 12 }, (_, m) => `${window.to.slice(0, 4)}-${String(m + 1).padStart(2, '0')}`);
  const inYear = { window: { from: `${months[0]}-01`, to: `${months[11]}-31` } };
  const evidence = { ...examplePicture.problems[0]!.evidence, months, counts: [0, 0, 1, 2, 1, 0, 0, 4, 4, 2, 1, 5] };
  expect(countedWhere(inYear, { kind: 'rising', count: 19, evidence })).toBe(20);
  expect(countedWhere(inYear, { kind: 'hotspot', count: 12, evidence })).toBe(12);
  expect(countedWhere(inYear, { kind: 'rising', count: 19, evidence: { ...evidence, counts: months.map(() => null) } })).toBe(19);
  expect(countedWhere(inYear, { kind: 'rising', count: null, evidence })).toBeNull();
});
