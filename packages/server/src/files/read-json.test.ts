import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { withFile } from './testing/given-bytes.ts';
import { faultOf, readRows } from './testing/read-rows.ts';

const read = (json: unknown, name = 'f.json') =>
  withFile(name, typeof json === 'string' ? json : JSON.stringify(json), (path) => readRows(path));

const items = [
  { id: 1, type: 'Bråk', location: { name: 'Exempelhamn', gps: '56.1,15.5' }, tags: ['a', 'b'], none: null },
  { id: 2, type: 'Stöld', extra: true },
];
const asTable = {
  columns: ['id', 'type', 'location.name', 'location.gps', 'tags', 'none', 'extra'],
  rows: [
    ['1', 'Bråk', 'Exempelhamn', '56.1,15.5', '["a","b"]', '', ''],
    ['2', 'Stöld', '', '', '', '', 'true'],
  ],
};

test('a list of objects: nested names with dots, every name a column', async () => {
  expect(await read(items)).toMatchObject(asTable);
});

test('the same list inside an object, one object per line, and packed', async () => {
  expect(await read({ count: 2, results: items })).toMatchObject(asTable);
  expect(await read(items.map((item) => JSON.stringify(item)).join('\n'))).toMatchObject(asTable);
  expect(await withFile('f.json.gz', gzipSync(JSON.stringify(items)), (path) => readRows(path))).toMatchObject(asTable);
});

test('GeoJSON: properties and the point as two columns', async () => {
  const feature = (id: number, coordinates: number[]) => ({
    type: 'Feature',
    id,
    properties: { typ: 'Klotter' },
    geometry: { type: 'Point', coordinates },
  });
  const found = await read({ type: 'FeatureCollection', features: [feature(7, [15.5, 56.1]), feature(8, [15.6, 56.2])] });
  expect(found.head.format).toBe('geojson');
  expect(found.columns).toEqual(['typ', 'id', 'geometry.lon', 'geometry.lat']);
  expect(found.rows).toEqual([
    ['Klotter', '7', '15.5', '56.1'],
    ['Klotter', '8', '15.6', '56.2'],
  ]);
});

test('any list of flat objects comes back as its texts', async () => {
  const value = fc.oneof(fc.string({ maxLength: 20 }), fc.integer(), fc.boolean());
  await fc.assert(
    fc.asyncProperty(fc.array(fc.record({ a: value, b: value }), { minLength: 1, maxLength: 20 }), async (list) => {
      const found = await read(list);
      expect(found.rows).toEqual(list.map(({ a, b }) => [String(a).trim(), String(b).trim()]));
    }),
    { numRuns: 50 },
  );
});

test('where the text breaks is told', async () => {
  const fault = await withFile('f.json', '[{"a": 1}, {"a": tru}]', (path) => faultOf(path));
  expect(fault).toMatchObject({ code: 'import.json', details: { file: 'f.json' } });
  expect(Number(fault.details.at)).toBeGreaterThan(10);
});
