import fc from 'fast-check';
import { expect, test } from 'vitest';
import { generatedIncidents } from '../../test/generated.ts';
import { seeded } from '../numeric/random.ts';
import { type PoolWorker, startPool, type Task, type TaskAnswer } from '../parallel/pool.ts';
import { answerTask } from '../parallel/serve-tasks.ts';
import { knox } from './knox.ts';
import { knoxPairs } from './knox-pairs.ts';
import { knoxReplicates } from './knox-replicates.ts';
import { type KnoxTable, knoxTable, knoxTableOn } from './knox-table.ts';

const { x, y, day } = generatedIncidents(600);
const bands = { sBands: [0, 100, 200, 300, 400, 1000], tBands: [0, 8, 15, 22, 31], samePlace: false };
type Events = Readonly<Record<'x' | 'y' | 'day', ArrayLike<number>>>;
const table = (options: Parameters<typeof knoxTable>[3], points: Events = { x, y, day }): KnoxTable =>
  knoxTable(points.x, points.y, points.day, options) as KnoxTable;

test('counts of 20 cells equal NearRepeat 0.1.1 in both metrics, their exact means R 4.2.2 and the variance Barton and David’s', () => {
  const euclid = table({ ...bands, reps: 0 });
  expect([...euclid.observed]).toEqual([5, 9, 5, 3, 17, 19, 3, 5, 7, 3, 5, 8, 4, 4, 7, 8, 21, 24, 20, 26]);
  const manhattan = table({ ...bands, reps: 0, metric: 'manhattan' });
  expect([...manhattan.observed]).toEqual([1, 8, 4, 1, 16, 14, 4, 6, 8, 8, 1, 2, 4, 2, 6, 8, 18, 18, 17, 23]);
  const space = [338, 837, 895, 920, 4997];
  const time = [766, 680, 742, 884];
  for (const [cell, mean] of euclid.expected.entries())
    expect(Math.abs(mean / ((space[cell >> 2]! * time[cell % 4]!) / 179_700) - 1)).toBeLessThan(1e-12);
  expect(euclid.expected[0]).toBeCloseTo(1.44077907623817, 12);
  // of ≤ 100 m and ≤ 7 days; no pair of these points is at 100 m to the digit
  expect(euclid.variance[0]).toBeCloseTo(1.43273133085915, 12);
  expect(euclid.pairs).toBe(179_700);
});

test('p of the shuffles lies within chance of those of NearRepeat 0.1.1 with 99 replicates', () => {
  const p = [0.05, 0.01, 0.02, 0.28, 0.01, 0.01, 0.7, 0.38, 0.09, 0.57, 0.29, 0.14, 0.6, 0.48, 0.09, 0.09, 0.53, 0.19, 0.55, 0.43];
  const ours = table({ ...bands, reps: 999 });
  for (const [cell, theirs] of p.entries()) {
    const se = Math.sqrt((ours.p[cell]! * (1 - ours.p[cell]!)) / 99 + 1e-4);
    expect(Math.abs(ours.p[cell]! - theirs), `cell ${cell}`).toBeLessThan(3.5 * se);
  }
});

test('ratios of NearRepeat 0.1.1 are counts over the mean of its 99 shuffles, within chance of the exact mean; 2,000 shuffles in R 4.2.2 too', () => {
  const ratios = [
    3.7218045112782, 6.6, 4.125, 1.75739644970414, 4.5241935483871, 5.80555555555556, 0.831932773109244, 1.22524752475248, 1.925,
    0.964285714285714, 1.29581151832461, 1.70322580645161, 0.970588235294118, 1.13467048710602, 1.87297297297297, 1.76785714285714,
    0.995689655172414, 1.27879440258342, 0.993975903614458, 1.06672192291753,
  ];
  const made = table({ ...bands, reps: 0 });
  for (const [cell, ratio] of ratios.entries()) {
    const sum = (99 * made.observed[cell]!) / ratio;
    expect(Math.abs(sum - Math.round(sum)), `cell ${cell}`).toBeLessThan(1e-9);
    // ours divides by the exact mean: no two runs differ
    expect(made.ratio[cell]).toBe(made.observed[cell]! / made.expected[cell]!);
    expect(Math.abs(sum / 99 - made.expected[cell]!), `cell ${cell}`).toBeLessThan(3.5 * Math.sqrt(made.variance[cell]! / 99));
  }
  const [mean, variance] = [made.expected[0]!, made.variance[0]!];
  expect(Math.abs(1.3975 - mean)).toBeLessThan(2 * Math.sqrt(variance / 2000));
  // a variance of 2,000 counts that are nearly Poisson: its own is v² (2 + 1/mean) / 2000
  expect(Math.abs(1.38118434217109 - variance)).toBeLessThan(2 * variance * Math.sqrt((2 + 1 / mean) / 2000));
});

test('shuffles have the exact mean and variance, and the p of the formula is close to theirs', () => {
  const made = table({ ...bands, reps: 0 });
  const reps = 1000;
  const pairs = { seed: 5, from: 0, to: reps };
  const { sum, squares } = knoxReplicates(pairsOf(bands), pairs);
  const shuffled = table({ ...bands, reps, seed: 5 });
  for (const [cell, mean] of made.expected.entries()) {
    const sd = Math.sqrt(made.variance[cell]!);
    expect(Math.abs(sum[cell]! / reps - mean)).toBeLessThan((4 * sd) / Math.sqrt(reps));
    const variance = squares[cell]! / reps - (sum[cell]! / reps) ** 2;
    expect(Math.abs(variance / made.variance[cell]! - 1)).toBeLessThan(0.2);
    // the larger of two tails: never far lighter than the shuffles say
    expect(shuffled.p[cell]! - made.formulaP[cell]!).toBeLessThan(0.06);
  }
});

function pairsOf(options: Parameters<typeof knoxPairs>[3]) {
  return knoxPairs(x, y, day, options);
}

test('one cell is what knox() says of the same distance and time', () => {
  const one = knox(x, y, day, 150, 14)!;
  const cell = table({ sBands: [0, 150 * (1 + 2 ** -52)], tBands: [0, 14 + 1e-9], samePlace: false, reps: 0 });
  expect(cell.observed[0]).toBe(one.pairs);
  expect(cell.variance[0]).toBeCloseTo(one.variance, 9);
  expect(cell.formulaP[0]).toBeCloseTo(one.p, 12);
});

test('every cell equals counting all pairs, whatever the edges: the same place apart, the rest, a first edge above 0', () => {
  const point = fc.record({ x: fc.integer({ min: 0, max: 12 }), y: fc.integer({ min: 0, max: 12 }), t: fc.integer({ min: 0, max: 20 }) });
  fc.assert(
    fc.property(
      fc.array(point, { minLength: 4, maxLength: 40 }),
      fc.constantFrom([0, 2, 5], [1, 3, Infinity], [0, 4, 9, Infinity]),
      fc.constantFrom([0, 3, 8], [2, 5, Infinity], [0, 1, 4, Infinity]),
      fc.constantFrom('euclidean' as const, 'manhattan' as const),
      fc.boolean(),
      (points, sBands, tBands, metric, samePlace) => {
        const made = knoxTable(
          points.map((one) => one.x),
          points.map((one) => one.y),
          points.map((one) => one.t / 2),
          { sBands, tBands, metric, samePlace, reps: 9 },
        ) as KnoxTable;
        for (const [cell, observed] of made.observed.entries()) {
          const space = made.space[Math.floor(cell / made.time.length)]!;
          const time = made.time[cell % made.time.length]!;
          let count = 0;
          for (const [i, a] of points.entries())
            for (const b of points.slice(i + 1)) {
              const [dx, dy] = [Math.abs(a.x - b.x), Math.abs(a.y - b.y)];
              const d = metric === 'euclidean' ? Math.sqrt(dx * dx + dy * dy) : dx + dy;
              const gap = Math.abs(a.t - b.t) / 2;
              const near = space.to === 0 ? d === 0 : d >= space.from && d < space.to && !(samePlace && d === 0);
              if (near && gap >= time.from && gap < time.to) count++;
            }
          expect(observed).toBe(count);
          expect(made.p[cell]).toBeGreaterThan(0);
          expect(made.variance[cell]).toBeGreaterThanOrEqual(0);
        }
      },
    ),
    { numRuns: 60, seed: 3 },
  );
});

test('the shuffles’ mean and variance are exact for the same place and the rest too', () => {
  const points = {
    x: Array.from({ length: 40 }, (_, i) => (i % 9) * 10),
    y: new Float64Array(40),
    day: Array.from({ length: 40 }, (_, i) => (i * i) % 37),
  };
  const options = { sBands: [0, 15, 30, Infinity], tBands: [2, 5, Infinity] };
  const made = table({ ...options, reps: 0 }, points);
  const reps = 2500;
  const { sum, squares } = knoxReplicates(knoxPairs(points.x, points.y, points.day, options), { seed: 2, from: 0, to: reps });
  for (const [cell, mean] of made.expected.entries()) {
    const sd = Math.sqrt(made.variance[cell]!);
    expect(Math.abs(sum[cell]! / reps - mean)).toBeLessThan((4 * sd) / Math.sqrt(reps) + 1e-9);
    expect(Math.abs((squares[cell]! / reps - (sum[cell]! / reps) ** 2) / made.variance[cell]! - 1)).toBeLessThan(0.15);
  }
});

test('the answer does not depend on how many workers share the replicates, nor on walking two at a time', async () => {
  const options = { ...bands, reps: 41, seed: 9 };
  const alone = table(options);
  for (const count of [1, 2, 3]) {
    const pool = startPool(inThisThread, count);
    expect(await knoxTableOn(pool, x, y, day, options)).toEqual(alone);
    pool.close();
  }
  const pairs = pairsOf(bands);
  const atLeast = new Float64Array(20);
  for (let r = 0; r < 41; r++) {
    const one = knoxReplicates(pairs, { seed: 9, from: r, to: r + 1 }).atLeast;
    for (let cell = 0; cell < 20; cell++) atLeast[cell]! += one[cell]!;
  }
  expect([...atLeast.map((n) => (n + 1) / 42)]).toEqual([...alone.p]);
});

function inThisThread(): PoolWorker {
  let tell: (answer: TaskAnswer) => void = () => undefined;
  return {
    send: (task: Task) => void setTimeout(() => tell(answerTask({ knoxReplicates }, structuredClone(task))), 0),
    listen: (answer) => {
      tell = answer;
    },
    stop: () => undefined,
  };
}

test('shifting the map, scaling it with its edges and turning time round change nothing', () => {
  const straight = table({ ...bands, reps: 0 });
  const moved = { x: x.map((v) => 2 * v + 1000), y: y.map((v) => 2 * v - 7000), day: Float64Array.from(day, (d) => 5000 - d) };
  const turned = table({ ...bands, sBands: bands.sBands.map((edge) => 2 * edge), reps: 0 }, moved);
  expect(turned.observed).toEqual(straight.observed);
  expect(turned.variance).toEqual(straight.variance);
});

test('too few events are an answer; all at one place and one time are ordinary; misuse is refused', () => {
  expect(knoxTable([1, 2, 3], [1, 2, 3], [1, 2, 3], bands)).toEqual({ known: false, reason: 'too_few' });
  const same = table(
    { sBands: [0, 10], tBands: [0, 1], reps: 19 },
    { x: new Float64Array(9), y: new Float64Array(9), day: new Int32Array(9) },
  );
  expect([...same.observed]).toEqual([36, 0]);
  expect([...same.expected]).toEqual([36, 0]);
  expect([...same.variance]).toEqual([0, 0]);
  expect([...same.p]).toEqual([1, 1]);
  expect([...same.ratio]).toEqual([1, 1]);
  expect(() => knoxTable([1], [1, 2], [1], bands)).toThrow('1 x, 2 y');
  expect(() => knoxTable([1, Number.NaN], [1, 2], [1, 2], bands)).toThrow('event 1');
  expect(() => table({ ...bands, sBands: [0, 5, 5] })).toThrow('sBands');
  expect(() => table({ ...bands, tBands: [0, Infinity] })).toThrow('tBands');
  expect(() => table({ ...bands, reps: -1 })).toThrow('reps');
});

test('where times have nothing to do with places p is at most .05 in about 5 % of 200 towns', () => {
  let [shuffled, formula] = [0, 0];
  for (let town = 0; town < 200; town++) {
    const random = seeded(31, town);
    const of = (range: number) => Float64Array.from({ length: 150 }, () => range * random.next());
    const made = table(
      { sBands: [0, 300], tBands: [0, 30], reps: 99, seed: town, samePlace: false },
      { x: of(3000), y: of(3000), day: of(365) },
    );
    if (made.p[0]! <= 0.05) shuffled++;
    if (made.formulaP[0]! <= 0.05) formula++;
  }
  // 10 expected, standard error 3.1; a count's p is never below its level
  expect(shuffled).toBeLessThanOrEqual(19);
  expect(shuffled).toBeGreaterThanOrEqual(2);
  expect(formula).toBeLessThanOrEqual(19);
});
