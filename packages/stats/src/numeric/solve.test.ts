import fc from 'fast-check';
import { expect, test } from 'vitest';
import { binomialLower, binomialQuantile } from './count-distributions.ts';
import { digamma, trigamma } from './digamma.ts';
import { compensatedSum, exactSum } from './exact-sum.ts';
import { chiSquareUpper, chiSquareUpperQuantile, fisherUpper, fisherUpperQuantile } from './fisher-f.ts';
import { choleskyInPlace, choleskyInverse, choleskySolve, solveDense } from './solve.ts';
import { studentUpper } from './student-t.ts';

const near = (got: number, wanted: number): void => expect(Math.abs(got / wanted - 1)).toBeLessThan(1e-12);

test('F, χ², t, binomial, ψ and ψ′ equal R 4.2.2', () => {
  near(fisherUpper(3.2, 2, 17), 0.0661425666664214);
  near(fisherUpper(0.4, 5, 3), 0.82607234206349);
  near(fisherUpperQuantile(0.05, 3, 40), 2.8387453980206434);
  near(fisherUpperQuantile(0.975, 7, 2), 0.1528696624917585);
  near(chiSquareUpper(12.5, 4), 0.0139957924876509);
  near(chiSquareUpperQuantile(0.01, 1), 6.634896601021213);
  near(chiSquareUpperQuantile(0.99, 30), 14.953456528455442);
  near(digamma(0.3), -3.5025242222001323);
  near(digamma(4.7), 1.4374238096317815);
  near(trigamma(0.3), 12.245364546107732);
  near(trigamma(25.5), 0.0399946696495629);
  near(studentUpper(-3.1, 7), 0.9913388552872513);
  expect(binomialQuantile(0.9, 40, 0.13)).toBe(8);
  near(binomialLower(3, 20, 0.4), 0.0159611627900083);
});

test('F with one degree is t squared, and quantiles undo their tails', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 0.001, max: 0.999, noNaN: true }),
      fc.integer({ min: 1, max: 60 }),
      fc.integer({ min: 1, max: 60 }),
      (p, a, b) => {
        expect(fisherUpper(fisherUpperQuantile(p, a, b), a, b)).toBeCloseTo(p, 10);
        expect(chiSquareUpper(chiSquareUpperQuantile(p, a), a)).toBeCloseTo(p, 11);
        const t = 0.1 + p * 3;
        expect(fisherUpper(t * t, 1, b)).toBeCloseTo(2 * studentUpper(t, b), 12);
      },
    ),
    { numRuns: 60 },
  );
  expect([fisherUpper(0, 2, 3), fisherUpper(-1, 2, 3), chiSquareUpper(0, 3)]).toEqual([1, 1, 1]);
});

test('an exact sum does not depend on the order, and is rounded once', () => {
  expect(exactSum([1e16, 1, -1e16])).toBe(1);
  expect(exactSum([0.1, 0.2, 0.3])).toBe(0.6);
  expect(exactSum([])).toBe(0);
  expect(() => exactSum([1, Number.NaN])).toThrow('at 1');
  fc.assert(
    fc.property(fc.array(fc.double({ min: -1e12, max: 1e12, noNaN: true }), { maxLength: 30 }), (values) => {
      const sum = exactSum(values);
      expect(exactSum([...values].reverse())).toBe(sum);
      expect(exactSum([...values].sort())).toBe(sum);
      expect(Math.abs(compensatedSum(values) - sum)).toBeLessThanOrEqual(1e-15 * values.reduce((a, b) => a + Math.abs(b), 0));
    }),
    { numRuns: 100 },
  );
});

test('a system is solved by both ways alike, and one that has no single answer is told', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 7 }), fc.infiniteStream(fc.double({ min: -3, max: 3, noNaN: true })), (n, stream) => {
      const take = (k: number): number[] => Array.from({ length: k }, () => stream.next().value as number);
      const half = take(n * n);
      const a = new Float64Array(n * n);
      for (let i = 0; i < n; i++)
        for (let j = 0; j < n; j++) {
          let sum = i === j ? 1 : 0;
          for (let k = 0; k < n; k++) sum += half[i * n + k]! * half[j * n + k]!;
          a[i * n + j] = sum;
        }
      const b = take(n);
      const l = a.slice();
      expect(choleskyInPlace(l, n)).toBe(true);
      const x = Float64Array.from(b);
      choleskySolve(l, n, x);
      const y = solveDense(a, b)!;
      const inverse = choleskyInverse(l, n);
      for (let i = 0; i < n; i++) {
        let back = 0;
        let byInverse = 0;
        for (let j = 0; j < n; j++) {
          back += a[i * n + j]! * x[j]!;
          byInverse += inverse[i * n + j]! * b[j]!;
        }
        expect(back).toBeCloseTo(b[i]!, 8);
        expect(y[i]!).toBeCloseTo(x[i]!, 8);
        expect(byInverse).toBeCloseTo(x[i]!, 8);
      }
    }),
    { numRuns: 60 },
  );
  expect(choleskyInPlace(Float64Array.from([1, 0, 1, 1]), 2)).toBe(false);
  expect(solveDense([1, 2, 2, 4], [1, 2])).toBeNull();
  expect([...solveDense([0, 1, 1, 0], [3, 5])!]).toEqual([5, 3]);
  expect(() => solveDense([1, 2], [1, 2])).toThrow('expected 4');
});
