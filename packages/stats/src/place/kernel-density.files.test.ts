import { expect, test } from 'vitest';
import { referenceVectors } from '../../test/real-files.ts';
import { bandwidth } from './bandwidth.ts';
import { kdeAt } from './kernel-density.ts';

interface Space {
  readonly chicago: {
    readonly x: number[];
    readonly y: number[];
    readonly win: [number, number, number, number];
    readonly loo_gauss100: number[];
    readonly bw_diggle: number;
    readonly bw_scott: [number, number];
  };
}

test('116 street crimes in Chicago: density without each event itself and two widths equal spatstat.explore 3.0-6', () => {
  const { x, y, win, loo_gauss100, bw_diggle, bw_scott } = referenceVectors<Space>('d_space').chicago;
  const density = kdeAt(x, y, x, y, { kernel: 'gaussian', h: 100, leaveOneOut: true });
  loo_gauss100.forEach((expected, i) => {
    expect(Math.abs(density[i]! / expected - 1)).toBeLessThan(1e-9);
  });
  const [west, east, south, north] = win;
  const diggle = bandwidth(x, y, { rule: 'diggle', window: { west, east, south, north } });
  expect(diggle.known && diggle.sigma).toBeCloseTo(bw_diggle, 9);
  const scott = bandwidth(x, y, { rule: 'scott' });
  expect(scott.known && scott.sigmaX).toBeCloseTo(bw_scott[0], 9);
  expect(scott.known && scott.sigmaY).toBeCloseTo(bw_scott[1], 9);
});
