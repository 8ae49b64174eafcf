import { expect, test } from 'vitest';
import { realFile } from '../../test/real-files.ts';
import { moranI } from './moran.ts';
import { packNeighbours } from './neighbours.ts';

test('Moran’s I of homicides in 78 counties around St Louis 1988–93 equals the one PySAL publishes', () => {
  const [header = '', ...rows] = realFile('spatial/pysal/stl_hom.csv').trim().split('\n');
  const columns = header.split(',');
  // the first column is a polygon in quotes, the rest has none
  const values = rows.map((row) => Number(row.slice(row.lastIndexOf('"') + 2).split(',')[columns.indexOf('HR8893') - 1]));
  const words = realFile('spatial/pysal/stl.gal').trim().split(/\s+/).map(Number);
  const lists: number[][] = [];
  for (let at = 1; at < words.length; at += 2 + words[at + 1]!)
    lists[words[at]! - 1] = words.slice(at + 2, at + 2 + words[at + 1]!).map((j) => j - 1);
  const result = moranI(values, packNeighbours(lists), { under: 'normality' });
  expect(values).toHaveLength(78);
  expect(result.known && Math.abs(result.value - 0.24365582621771659) < 1e-12).toBe(true);
  expect(result.known && Math.abs(result.p - 0.000136) < 1e-5).toBe(true);
});
