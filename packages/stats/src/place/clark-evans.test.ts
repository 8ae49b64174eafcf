import { expect, test } from 'vitest';
import { seeded } from '../numeric/random.ts';
import { clarkEvans } from './clark-evans.ts';

const known = (x: readonly number[], y: readonly number[], area: number) => {
  const answer = clarkEvans(x, y, area);
  if (!answer.known) throw new Error(answer.reason);
  return answer;
};

// R 4.2.2, spatstat.explore 3.0-6: clarkevans(ppp(x, y, c(0, 100), c(0, 100)), correction = "none")
test('thirty points equal spatstat', () => {
  const i = Array.from({ length: 30 }, (_, k) => k);
  const answer = known(
    i.map((k) => (k * 37) % 100),
    i.map((k) => (k * k * 13) % 97),
    10_000,
  );
  expect(answer.ratio).toBeCloseTo(1.047780744262852, 12);
  expect(answer.meanDistance).toBeCloseTo(9.56488581587193, 12);
});

test('a square lattice has twice the ratio, bunches less than 1; metres or feet are alike', () => {
  const side = Array.from({ length: 100 }, (_, k) => k);
  const lattice = known(
    side.map((k) => k % 10),
    side.map((k) => Math.floor(k / 10)),
    100,
  );
  expect(lattice.ratio).toBeCloseTo(2, 12);
  expect(lattice.p).toBeLessThan(1e-9);
  const random = seeded(4);
  const x = side.map((k) => 10 * (k % 5) + random.next());
  const y = side.map((k) => 10 * Math.floor(k / 20) + random.next());
  const metres = known(x, y, 2500);
  const feet = known(
    x.map((at) => at / 0.3048),
    y.map((at) => at / 0.3048),
    2500 / 0.3048 ** 2,
  );
  expect(metres.ratio).toBeLessThan(0.5);
  expect(feet.ratio).toBeCloseTo(metres.ratio, 10);
  expect(feet.z).toBeCloseTo(metres.z, 9);
});

test('all in one place, too few, misuse', () => {
  expect(known([1, 1, 1, 1, 1, 1], [2, 2, 2, 2, 2, 2], 9)).toMatchObject({ ratio: 0, meanDistance: 0 });
  expect(clarkEvans([1, 2], [1, 2], 9)).toEqual({ known: false, reason: 'too_few' });
  expect(() => clarkEvans([1], [1, 2], 9)).toThrow(RangeError);
  expect(() => clarkEvans([1, 2, 3, 4, 5, 6], [1], 9)).toThrow(RangeError);
  expect(() => clarkEvans([], [], 0)).toThrow('area');
});

test('points by chance: about one world in twenty below .05, the border makes them seem a little apart', () => {
  let few = 0;
  let ratios = 0;
  const worlds = 200;
  for (let world = 0; world < worlds; world++) {
    const random = seeded(9, world);
    const points = Array.from({ length: 400 }, () => [random.next(), random.next()] as const);
    const answer = known(
      points.map(([x]) => x),
      points.map(([, y]) => y),
      1,
    );
    if (answer.z < -1.959964) few++;
    ratios += answer.ratio / worlds;
  }
  expect(few / worlds).toBeLessThan(0.025 + 4 * Math.sqrt((0.025 * 0.975) / worlds));
  expect(ratios).toBeGreaterThan(1);
  expect(ratios).toBeLessThan(1.08);
});
