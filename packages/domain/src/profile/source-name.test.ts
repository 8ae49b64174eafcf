import { expect, test } from 'vitest';
import { sourceNameOf } from './source-name.ts';

test('a source is called after its file, without the month that the file is of', () => {
  for (const [file, name] of [
    ['parkvakt-september.csv', 'Parkvakt'],
    ['polis_utdrag_2026-10.csv.gz', 'Polis utdrag'],
    ['Störningar januari–mars 2026.xlsx', 'Störningar'],
    ['felanmälan v47.csv', 'Felanmälan'],
    ['2026-10.csv', ''],
    ['.csv', ''],
  ] as const)
    expect(sourceNameOf(file), file).toBe(name);
});
