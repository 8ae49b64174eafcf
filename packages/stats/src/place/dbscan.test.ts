import fc from 'fast-check';
import { expect, test } from 'vitest';
import { generatedIncidents } from '../../test/generated.ts';
import { dbscan } from './dbscan.ts';
import fixture from './fixtures/dbscan.json';

const labels = (text: string): number[] => text.split(' ').map(Number);

test('clusters of 2,000 incidents equal dbscan 1.1-11 to the label, border points too', () => {
  const { n, eps, minPts, cluster } = fixture.dbscan;
  const { x, y } = generatedIncidents(n);
  const made = dbscan(x, y, eps, minPts);
  expect([...made.cluster]).toEqual(labels(cluster));
  expect(made.sizes).toHaveLength(24);
  expect(made.cluster.filter((c) => c === 0)).toHaveLength(1073);
});

test('clusters in space and time equal dbscan 1.1-11 over max(metres/300, days/60)', () => {
  const { n, eps1, eps2, minPts, cluster } = fixture.stdbscan;
  const { x, y, day } = generatedIncidents(n);
  expect([...dbscan(x, y, eps1, minPts, { t: day, epsT: eps2 }).cluster]).toEqual(labels(cluster));
});

/** The definition, pair by pair. */
function byHand(points: readonly { x: number; y: number; t: number }[], eps: number, min: number, epsT: number): number[] {
  const near = points.map((a) =>
    points.flatMap((b, j) => ((a.x - b.x) ** 2 + (a.y - b.y) ** 2 <= eps * eps && Math.abs(a.t - b.t) <= epsT ? [j] : [])),
  );
  const cluster = points.map(() => 0);
  let clusters = 0;
  for (const [i, list] of near.entries()) {
    if (cluster[i] !== 0 || list.length < min) continue;
    const queue = [i];
    cluster[i] = ++clusters;
    for (const at of queue)
      if (near[at]!.length >= min)
        for (const j of near[at]!)
          if (cluster[j] === 0) {
            cluster[j] = clusters;
            queue.push(j);
          }
  }
  return cluster;
}

test('labels are those of the definition, also on a lattice where distances fall on eps and cells on their borders', () => {
  const point = fc.record({ x: fc.integer({ min: -9, max: 9 }), y: fc.integer({ min: -9, max: 9 }), t: fc.integer({ min: 0, max: 6 }) });
  fc.assert(
    fc.property(
      fc.array(point, { maxLength: 70 }),
      fc.constantFrom(1, Math.SQRT2, 2, 2.5, 5),
      fc.integer({ min: 1, max: 6 }),
      fc.constantFrom(1, 2, 100),
      (points, eps, min, epsT) => {
        const [x, y, t] = (['x', 'y', 't'] as const).map((of) => points.map((one) => one[of]));
        const made = dbscan(x!, y!, eps, min, epsT === 100 ? {} : { t: t!, epsT });
        expect([...made.cluster]).toEqual(byHand(points, eps, min, epsT));
        expect(made.sizes.reduce((a, b) => a + b, 0)).toBe(made.cluster.filter((c) => c > 0).length);
      },
    ),
    { numRuns: 300, seed: 5 },
  );
});

test('a wide reach makes one cluster, a time too long changes nothing, and the order of the points only the numbers', () => {
  const { x, y, day } = generatedIncidents(500);
  expect([...dbscan(x, y, 1e6, 5).sizes]).toEqual([500]);
  const straight = dbscan(x, y, 300, 5);
  expect(dbscan(x, y, 300, 5, { t: day, epsT: 1e5 }).cluster).toEqual(straight.cluster);
  const turned = dbscan([...x].reverse(), [...y].reverse(), 300, 5);
  expect([...turned.dense].reverse()).toEqual([...straight.dense]);
  expect([...turned.sizes].sort().length).toBe(straight.sizes.length);
});

test('no points, all at one point, nothing near; misuse', () => {
  expect(dbscan([], [], 1, 1)).toEqual({ cluster: new Int32Array(0), dense: new Uint8Array(0), sizes: new Int32Array(0) });
  expect([...dbscan([5, 5, 5], [2, 2, 2], 1, 3).cluster]).toEqual([1, 1, 1]);
  expect([...dbscan([0, 10, 20], [0, 0, 0], 1, 2).cluster]).toEqual([0, 0, 0]);
  expect([...dbscan([0, 10], [0, 0], 1, 1).cluster]).toEqual([1, 2]);
  expect(() => dbscan([1], [1], 0, 1)).toThrow('eps');
  expect(() => dbscan([1], [1, 2], 1, 1)).toThrow('1 x, 2 y');
  expect(() => dbscan([1], [1], 1, 0)).toThrow('minPoints');
  expect(() => dbscan([1], [1], 1, 1, { t: [1] })).toThrow('epsT');
  expect(() => dbscan([Number.NaN], [1], 1, 1)).toThrow('point 0');
});

test('a few points over a whole country are found by hashing their cells', () => {
  const { x, y } = generatedIncidents(300);
  const near = dbscan(x, y, 500, 4).cluster;
  const far = dbscan([...x, 9e6, 9e6, 9e6, 9e6], [...y, 9e6, 9e6, 9e6, 9e6], 500, 4);
  expect([...far.cluster.subarray(0, 300)]).toEqual([...near]);
  expect(new Set(far.cluster.subarray(300))).toEqual(new Set([far.sizes.length]));
});
