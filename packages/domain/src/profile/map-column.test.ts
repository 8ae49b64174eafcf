import { expect, test } from 'vitest';
import { mapColumn } from './map-column.ts';
import { layoutFromMapping } from './mapping-file.ts';
import { proposedMapping, seenColumns } from './proposed-mapping.ts';

const table = {
  columns: ['Anmält', 'Anmäld av', 'Rubrik', 'Plats', 'Belopp'],
  sample: Array.from({ length: 30 }, (_, i) => [
    `2024-05-${10 + (i % 19)} 21:15`,
    'Anna Ek',
    i % 3 ? 'Klotter' : 'Krossad ruta',
    i % 2 ? 'Skola' : 'Gården',
    String(100 + i),
  ]),
};
const seen = (name: string) => {
  const found = seenColumns(table).find(({ column }) => column === name);
  if (!found) throw new Error(name);
  return found;
};

test('times are seen whoever reported at them; who did is not, and numbers are no values to decide', () => {
  expect(seen('Anmält').examples).toHaveLength(5);
  expect(seen('Anmält').values).toEqual([]);
  // some of them written so that no order of day and month is known
  const mixed = { columns: ['Anmält'], sample: ['2026-01-02 10:00', '02.01.26', '2026-01-03'].map((cell) => [cell]) };
  expect(seenColumns(mixed)[0]?.examples).toHaveLength(3);
  expect(seen('Anmäld av')).toEqual({ column: 'Anmäld av', examples: [], hidden: true, values: [] });
  expect(seen('Rubrik').values).toEqual(['Klotter', 'Krossad ruta']);
  expect(seen('Belopp').values).toEqual([]);
});

test('the values to decide follow the column that holds the kind', () => {
  const bare = { ...proposedMapping(table), columns: { Anmält: 'from' }, categories: {}, placeTypes: {}, category: 'other' };
  const kind = mapColumn(bare, seen('Rubrik'), 'category');
  expect(kind).toMatchObject({
    columns: { Anmält: 'from', Rubrik: 'category' },
    categories: { Klotter: 'damage/graffiti', 'Krossad ruta': '' },
  });
  // a kind for every row would decide what is still open, unseen
  expect(kind.category).toBeUndefined();
  const place = mapColumn(kind, seen('Plats'), 'placeType');
  expect(place).toMatchObject({ categories: kind.categories, placeTypes: { Skola: 'school', Gården: '' } });
  const without = mapColumn(place, seen('Rubrik'), '');
  expect(without).toMatchObject({
    columns: { Anmält: 'from', Plats: 'placeType' },
    categories: {},
    placeTypes: place.placeTypes,
    category: 'other',
  });
  for (const mapping of [kind, place, without])
    expect(layoutFromMapping(JSON.parse(JSON.stringify(mapping)), 'm.json').columns).toEqual(mapping.columns);
});

test('a column that turns from place to kind leaves no value of places behind', () => {
  const place = mapColumn({ columns: {}, categories: {}, placeTypes: {} }, seen('Plats'), 'placeType');
  expect(mapColumn(place, seen('Plats'), 'category')).toMatchObject({
    columns: { Plats: 'category' },
    placeTypes: {},
    categories: { Skola: '', Gården: '' },
  });
});
