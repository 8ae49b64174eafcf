import { expect, test } from 'vitest';
import { poissonAtLeast } from '../numeric/count-distributions.ts';
import { seeded } from '../numeric/random.ts';
import fixture from './fixtures/knox.json';
import { knox } from './knox.ts';

const x = fixture.points.map((p) => p[0]!);
const y = fixture.points.map((p) => p[1]!);
const day = fixture.points.map((p) => p[2]!);

test('pairs, exact mean and exact variance equal the reference', () => {
  const answer = knox(x, y, day, fixture.metres, fixture.days)!;
  expect(answer.pairs).toBe(fixture.observed);
  expect(answer.nearInSpace).toBe(fixture.nearInSpace);
  expect(answer.nearInTime).toBe(fixture.nearInTime);
  expect(answer.mean).toBeCloseTo(fixture.mean, 10);
  expect(answer.variance).toBeCloseTo(fixture.variance, 10);
});

test('the exact mean number of repeats is what shuffling the times gives', () => {
  const random = seeded(11);
  const shuffled = [...day];
  let sum = 0;
  const rounds = 150;
  for (let r = 0; r < rounds; r++) {
    for (let i = shuffled.length - 1; i > 0; i--) {
      const j = Math.floor(random.next() * (i + 1));
      [shuffled[i], shuffled[j]] = [shuffled[j]!, shuffled[i]!];
    }
    sum += knox(x, y, shuffled, 400, 30)!.repeats;
  }
  const exact = knox(x, y, day, 400, 30)!.expectedRepeats;
  expect(Math.abs(sum / rounds - exact)).toBeLessThan((4 * Math.sqrt(exact)) / Math.sqrt(rounds));
});

test('the order of the rows changes nothing', () => {
  const turned = knox([...x].reverse(), [...y].reverse(), [...day].reverse(), 200, 14)!;
  const straight = knox(x, y, day, 200, 14)!;
  expect(turned.pairs).toBe(straight.pairs);
  expect(turned.repeats).toBe(straight.repeats);
  expect(turned.variance).toBeCloseTo(straight.variance, 8);
});

test('too few events is an answer, and thousands at one point are quick', () => {
  expect(knox([1, 2], [1, 2], [1, 2], 200, 14)).toBeNull();
  const many = 20_000;
  const same = new Float64Array(many);
  const answer = knox(
    same,
    same,
    Float64Array.from(same, (_, i) => i % 365),
    200,
    14,
  )!;
  expect(answer.pairs).toBe(Math.round(answer.mean));
});

test('the Poisson tail of the count equals surveillance 1.20.3 knox(), which leaves the observed count out', () => {
  const { pairs, mean } = knox(x, y, day, fixture.metres, fixture.days)!;
  expect(poissonAtLeast(pairs + 1, mean)).toBeCloseTo(0.0036759841266119, 13);
});

test('without any link between place and time p is below .05 in at most 5 % of towns, clustered or not', () => {
  for (const clusters of [0, 6]) {
    const random = seeded(23, clusters);
    const towns = 200;
    let wrong = 0;
    for (let town = 0; town < towns; town++) {
      const centres = Array.from({ length: clusters }, () => [4000 * random.next(), 4000 * random.next()] as const);
      const points = Array.from({ length: 120 }, () => {
        const centre = clusters > 0 ? centres[random.below(clusters)]! : ([0, 0] as const);
        const reach = clusters > 0 ? 400 : 4000;
        return [centre[0] + reach * random.next(), centre[1] + reach * random.next(), Math.floor(365 * random.next())] as const;
      });
      const [east, north, when] = [0, 1, 2].map((k) => points.map((point) => point[k]!));
      if (knox(east!, north!, when!, 200, 14)!.p <= 0.05) wrong++;
    }
    // 5 % of 200 are 10; the standard error is 3.1, three of them are 9
    expect(wrong, `${clusters} clusters`).toBeLessThanOrEqual(19);
  }
});
