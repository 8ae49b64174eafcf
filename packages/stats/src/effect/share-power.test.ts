import { describe, expect, it } from 'vitest';
import { sharePower, smallestVisibleShare } from './share-power.ts';

const chance = (...asked: Parameters<typeof sharePower>): number => {
  const answer = sharePower(...asked);
  if (!answer.known) throw new Error(answer.reason);
  return answer.chance;
};

describe('the chance that two waves show a change of a share', () => {
  // SciPy 1.17.1: both counts over binom, the pooled score test by hand
  it.each([
    [0.28, 0.2, 412, 400, 1, 0.7635283712367767],
    [0.28, 0.2, 412, 400, 1.5, 0.5869547611709899],
    [0.5, 0.4, 100, 150, 1, 0.34965607465357856],
    [0.1, 0.25, 40, 60, 1, 0.4713001956150339],
    [0.3, 0.3, 200, 200, 1, 0.05017807873537277],
    [0.03, 0, 80, 90, 1, 0.21933329469240379],
  ])('from %d to %d with %d and %d answers, design effect %d, equals SciPy', (share, then, first, second, designEffect, power) => {
    expect(Math.abs(chance({ share, first, second, designEffect }, then) - power)).toBeLessThan(1e-9);
  });
  it('grows with answers and with the change, and shrinks with the design effect', () => {
    const waves = { share: 0.3, first: 300, second: 300 };
    expect(chance({ ...waves, second: 600 }, 0.2)).toBeGreaterThan(chance(waves, 0.2));
    expect(chance(waves, 0.15)).toBeGreaterThan(chance(waves, 0.2));
    expect(chance({ ...waves, designEffect: 2 }, 0.2)).toBeLessThan(chance(waves, 0.2));
    expect(chance({ ...waves, designEffect: 2 }, 0.2)).toBe(chance({ share: 0.3, first: 150, second: 150 }, 0.2));
  });
  it('is the same for the share who did not say so', () => {
    expect(chance({ share: 0.3, first: 90, second: 110 }, 0.2)).toBeCloseTo(chance({ share: 0.7, first: 90, second: 110 }, 0.8), 12);
  });
  it('is not known of a handful, and refuses misuse', () => {
    expect(sharePower({ share: 0.3, first: 400, second: 4 }, 0.2)).toEqual({ known: false, reason: 'too_few' });
    expect(sharePower({ share: 0.3, first: 9, second: 400, designEffect: 2 }, 0.2)).toEqual({ known: false, reason: 'too_few' });
    for (const [waves, then] of [
      [{ share: 1.2, first: 10, second: 10 }, 0.2],
      [{ share: 0.2, first: 10, second: 10 }, Number.NaN],
      [{ share: 0.2, first: 0, second: 10 }, 0.2],
      [{ share: 0.2, first: 10, second: 10, designEffect: 0.5 }, 0.2],
      [{ share: 0.2, first: 10, second: 10, level: 0 }, 0.2],
    ] as const)
      expect(() => sharePower(waves, then)).toThrow(RangeError);
  });
});

describe('the smallest change of a share that two waves show', () => {
  it('has the wanted chance, and a little less has less', () => {
    for (const way of ['fall', 'rise'] as const) {
      const waves = { share: 0.28, first: 412, second: 400 };
      const found = smallestVisibleShare(waves, way);
      if (!found.known) throw new Error(found.reason);
      const sign = way === 'fall' ? -1 : 1;
      expect(chance(waves, 0.28 + sign * found.change)).toBeGreaterThanOrEqual(0.8);
      expect(chance(waves, 0.28 + sign * (found.change - 0.003))).toBeLessThan(0.8);
    }
  });
  it('is none where not even a change to nothing would be seen', () => {
    expect(smallestVisibleShare({ share: 0.05, first: 50, second: 50 }, 'fall')).toEqual({ known: false, reason: 'too_few' });
    expect(smallestVisibleShare({ share: 0, first: 500, second: 500 }, 'fall')).toEqual({ known: false, reason: 'too_few' });
  });
});
