// What the README shows is what comes out, and what it names is what there is.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import * as stats from './index.ts';
import { pAdjust, rateChange } from './index.ts';

test('the README’s example gives the numbers it shows', () => {
  const change = rateChange({ x1: 25, x2: 40, t1: 1, t2: 1 });
  expect(change).toMatchObject({ known: true, ratio: 1.6 });
  if (!change.known) return;
  expect([change.lo.toFixed(2), change.hi.toFixed(2), change.p.toFixed(3)]).toEqual(['0.97', '2.67', '0.064']);
  expect([...pAdjust([0.01, 0.04])]).toEqual([0.02, 0.04]);
});

test('the README’s table names every function, those of numeric/ in words', () => {
  const readme = readFileSync(path.join(import.meta.dirname, '../README.md'), 'utf8');
  const rows = readme.split('\n').filter((line) => line.startsWith('| '));
  const named = rows.flatMap((row) => [...row.matchAll(/`(\w+)`/g)].map(([, name = '']) => name));
  const numeric = path.join(import.meta.dirname, 'numeric');
  const inWords = readdirSync(numeric)
    .filter((file) => !file.endsWith('.test.ts'))
    .flatMap((file) =>
      [...readFileSync(path.join(numeric, file), 'utf8').matchAll(/^export function (\w+)/gm)].map(([, name = '']) => name),
    );
  const exported = Object.entries(stats).flatMap(([name, value]) => (typeof value === 'function' ? [name] : []));
  expect(exported.filter((name) => !named.includes(name) && !inWords.includes(name))).toEqual([]);
  expect(named.filter((name) => !exported.includes(name))).toEqual([]);
});
