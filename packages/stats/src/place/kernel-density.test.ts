import fc from 'fast-check';
import { expect, test } from 'vitest';
import { seeded } from '../numeric/random.ts';
import reference from './fixtures/kernel-density.json';
import { binnedGaussian } from './kernel-binned.ts';
import { abramsonBandwidths, kde, kdeAt } from './kernel-density.ts';
import { kernelMass, kernelWidth } from './kernel-shapes.ts';

const { x, y, h } = reference;
const window = { west: 17_000, south: 17_000, east: 23_000, north: 23_000 };
const kernels = ['gaussian', 'quartic', 'epanechnikov'] as const;
const places = reference.gridAt.flatMap((py) => reference.gridAt.map((px) => [px, py] as const));
const atX = places.map(([px]) => px);
const atY = places.map(([, py]) => py);
const nineByNine = { x0: 16_625, y0: 16_625, cellMetres: 750, columns: 9, rows: 9 };
const pixels = { x0: 17_000, y0: 17_000, cellMetres: 375, columns: 16, rows: 16 };
const toPixel = (value: number) => 17_000 + 375 * (Math.floor((value - 17_000) / 375) + 0.5);
const [pixelX, pixelY] = [x.map(toPixel), y.map(toPixel)];

/** Largest difference over the largest value. */
function apart(ours: ArrayLike<number>, theirs: ArrayLike<number>): number {
  let [most, top] = [0, 0];
  expect(ours).toHaveLength(theirs.length);
  for (let i = 0; i < theirs.length; i++) {
    most = Math.max(most, Math.abs(ours[i]! - theirs[i]!));
    top = Math.max(top, Math.abs(theirs[i]!));
  }
  return most / top;
}

test('all three kernels equal the sums over all pairs (R 4.2.2) to 1e-12, on a grid and at places', () => {
  for (const kernel of kernels) {
    expect(apart(kde(x, y, nineByNine, { kernel, h, reach: 20 }), reference[kernel])).toBeLessThan(1e-12);
    expect(apart(kdeAt(x, y, atX, atY, { kernel, h }), reference[kernel])).toBeLessThan(1e-12);
  }
});

test('with widths of their own the sum equals R’s to 1e-12', () => {
  expect(apart(kdeAt(x, y, atX, atY, { kernel: 'gaussian', h: reference.abramson }), reference.adaptive)).toBeLessThan(1e-12);
  const onGrid = kde(x, y, nineByNine, { kernel: 'gaussian', h: reference.abramson, reach: 20 });
  expect(apart(onGrid, reference.adaptive)).toBeLessThan(1e-12);
});

test('at the events, left out, uniform and Diggle: spatstat.explore 3.0-6 density.ppp(at = "points") to 1e-11', () => {
  const options = { kernel: 'gaussian', h } as const;
  expect(apart(kdeAt(x, y, x, y, { ...options, leaveOneOut: true }), reference.leaveOneOut)).toBeLessThan(1e-11);
  expect(apart(kdeAt(x, y, x, y, { ...options, edge: 'uniform', window }), reference.atPointsUniform)).toBeLessThan(1e-11);
  expect(apart(kdeAt(x, y, x, y, { ...options, edge: 'diggle', window }), reference.atPointsDiggle)).toBeLessThan(1e-11);
});

test('spatstat’s image is the exact sum of points moved to their pixel’s centre: to 1e-11 with those, 3.7 % off with the real ones', () => {
  const moved = kde(pixelX, pixelY, pixels, { kernel: 'gaussian', h, reach: 20 });
  expect(apart(moved, reference.pixelsWithoutEdge)).toBeLessThan(1e-11);
  const real = kde(x, y, pixels, { kernel: 'gaussian', h, reach: 20 });
  expect(apart(real, reference.pixelsWithoutEdge)).toBeCloseTo(0.0367, 3);
});

test('its edge corrections sum pixels where ours integrate: within 0.6 % on 375 m pixels', () => {
  const options = { kernel: 'gaussian', h, reach: 20 } as const;
  expect(apart(kde(pixelX, pixelY, pixels, { ...options, edge: 'uniform' }), reference.pixelsUniform)).toBeLessThan(0.006);
  expect(apart(kde(pixelX, pixelY, pixels, { ...options, edge: 'diggle' }), reference.pixelsDiggle)).toBeLessThan(0.006);
});

test('the trap of the width: spatstat’s quartic of sigma 212.1 is the one of radius 600, and the one of "600" is another map', () => {
  expect(kernelWidth('quartic', 600 / Math.sqrt(8))).toBeCloseTo(600, 10);
  const theirs = reference.pixelsQuartic;
  // they scale the pixels’ kernel to sum 1: 0.15 % here
  expect(apart(kde(pixelX, pixelY, pixels, { h: kernelWidth('quartic', 600 / Math.sqrt(8)) }), theirs)).toBeLessThan(0.002);
  const mistaken = kde(pixelX, pixelY, pixels, { h: 600 / Math.sqrt(8) });
  expect(Math.max(...mistaken) / Math.max(...theirs)).toBeGreaterThan(3);
  for (const kernel of kernels) {
    // the second moment along an axis is sigma², whatever the kernel
    const wide = kernelWidth(kernel, 300);
    const grid = { x0: -3000, y0: -3000, cellMetres: 10, columns: 600, rows: 600 };
    const density = kde([0], [0], grid, { kernel, h: wide, reach: 9 });
    let moment = 0;
    for (let i = 0; i < density.length; i++) moment += density[i]! * 100 * (-2995 + 10 * (i % 600)) ** 2;
    expect(Math.sqrt(moment)).toBeCloseTo(300, 1);
  }
});

test('Abramson’s widths: 1.8 % from spatstat’s, which reads its pilot off 128 × 128 pixels; none above the trim', () => {
  const ours = abramsonBandwidths(x, y, h, { kernel: 'gaussian', window });
  ours.forEach((width, i) => {
    expect(Math.abs(width / reference.abramson[i]! - 1)).toBeLessThan(0.018);
  });
  const trimmed = abramsonBandwidths(x, y, h, { kernel: 'gaussian', trim: 1.1 });
  expect(Math.max(...trimmed)).toBeCloseTo(660, 9);
  const adaptive = kde(x, y, nineByNine, { kernel: 'gaussian', h, adaptive: true });
  const given = kde(x, y, nineByNine, { kernel: 'gaussian', h: abramsonBandwidths(x, y, h, { kernel: 'gaussian' }) });
  expect([...adaptive]).toEqual([...given]);
});

test('many points block by block, and the points around the grid, give the exact sum to 1e-12', () => {
  const random = seeded(11);
  const n = 3000;
  const many = { x: new Float64Array(n), y: new Float64Array(n), w: new Float64Array(n) };
  for (let i = 0; i < n; i++) {
    // half of them in one corner, some outside the grid
    many.x[i] = i % 2 ? 1000 * random.next() * random.next() : -200 + 1400 * random.next();
    many.y[i] = i % 2 ? 1000 * random.next() * random.next() : -200 + 1400 * random.next();
    many.w[i] = random.next();
  }
  const grid = { x0: 0, y0: 0, cellMetres: 50, columns: 20, rows: 20 };
  for (const kernel of ['quartic', 'epanechnikov'] as const)
    for (const width of [30, 130, 400]) {
      const blocks = kde(many.x, many.y, grid, { kernel, h: width, weights: many.w });
      const single = kde(many.x, many.y, grid, { kernel, h: new Float64Array(n).fill(width), weights: many.w });
      expect(apart(blocks, single)).toBeLessThan(1e-12);
    }
});

test('Gaussians summed along the axes are within 0.5 % of the peak at σ = 2 cells, 0.1 % at 4, and need no edge of their own', () => {
  for (const [cellMetres, limit] of [
    [300, 0.005],
    [150, 0.001],
  ] as const) {
    const cells = 4500 / cellMetres;
    // some of the points lie around the grid
    const grid = { x0: 18_000, y0: 17_500, cellMetres, columns: cells, rows: cells };
    const height = new Float64Array(x.length).fill(1 / (2 * Math.PI * h * h));
    const shared = binnedGaussian(x, y, h, height, grid, 6);
    const exact = kde(x, y, grid, { kernel: 'gaussian', h, reach: 9 });
    expect(apart(shared, exact), `${cellMetres} m`).toBeLessThan(limit);
  }
});

test('what lies inside the window is the double sum’s: middle 1, border a half, corner a quarter, any place by brute force', () => {
  for (const kernel of ['quartic', 'epanechnikov'] as const) {
    expect(kernelMass(kernel, 100, 500, 500, { west: 0, south: 0, east: 1000, north: 1000 })).toBe(1);
    expect(kernelMass(kernel, 100, 0, 500, { west: 0, south: 0, east: 1000, north: 1000 })).toBeCloseTo(0.5, 12);
    expect(kernelMass(kernel, 100, 0, 1000, { west: 0, south: 0, east: 1000, north: 1000 })).toBeCloseTo(0.25, 12);
    const n = 800;
    let sum = 0;
    for (let i = 0; i < n; i++)
      for (let j = 0; j < n; j++) {
        const u = 1 - (((i + 0.5) / n - 0.3) ** 2 + ((j + 0.5) / n - 0.2) ** 2) / 0.81;
        if (u > 0) sum += kernel === 'quartic' ? (3 / Math.PI) * u * u : (2 / Math.PI) * u;
      }
    expect(kernelMass(kernel, 0.9, 0.3, 0.2, { west: 0, south: 0, east: 1, north: 1 })).toBeCloseTo(sum / n / n / 0.81, 5);
  }
  expect(kernelMass('quartic', 1, 9, 9, { west: 0, south: 0, east: 1, north: 1 })).toBe(0);
});

test('Diggle’s correction keeps the number of events; turning, moving and weighing the points does what it must', () => {
  const grid = { x0: 0, y0: 0, cellMetres: 20, columns: 50, rows: 50 };
  const points = fc.array(fc.tuple(fc.double({ min: 0, max: 1000, noNaN: true }), fc.double({ min: 0, max: 1000, noNaN: true })), {
    minLength: 1,
    maxLength: 6,
  });
  fc.assert(
    fc.property(points, fc.constantFrom(...kernels), (given, kernel) => {
      const px = given.map(([a]) => a);
      const py = given.map(([, b]) => b);
      const width = kernel === 'gaussian' ? 100 : 250;
      const density = kde(px, py, grid, { kernel, h: width, edge: 'diggle' });
      // cell centres stand for their cells: 1 % of the events at the border
      expect(Math.abs(density.reduce((a, b) => a + b, 0) * 400 - given.length)).toBeLessThan(0.01 * given.length + 0.001);
      const plain = kde(px, py, grid, { kernel, h: width });
      const twice = kde([...px, ...px], [...py, ...py], grid, { kernel, h: width });
      const weighed = kde(px, py, grid, { kernel, h: width, weights: px.map(() => 2) });
      const moved = kde(
        px.map((value) => value + 40),
        py,
        { ...grid, x0: 40 },
        { kernel, h: width },
      );
      expect(apart(twice, weighed)).toBeLessThan(1e-12);
      expect(apart(moved, plain)).toBeLessThan(1e-9);
    }),
    { numRuns: 20, seed: 4 },
  );
});

test('where events fall evenly the corrected map is level to its border, the other falls to a half', () => {
  const n = 40_000;
  const random = seeded(9);
  const even = {
    x: Float64Array.from({ length: n }, () => 1000 * random.next()),
    y: Float64Array.from({ length: n }, () => 1000 * random.next()),
  };
  const grid = { x0: 0, y0: 0, cellMetres: 50, columns: 20, rows: 20 };
  const rim = (edge: 'uniform' | 'none') => kde(even.x, even.y, grid, { h: 200, edge }).filter((_, cell) => cell % 20 === 0);
  // some 1,500 events speak at a cell of the border, 3 %, at a corner 700: four standard errors
  rim('uniform').forEach((density) => {
    expect(Math.abs(density / 0.04 - 1)).toBeLessThan(0.15);
  });
  expect(rim('none')[10]! / 0.04).toBeLessThan(0.75);
});

test('no points are density 0 everywhere; misuse is refused', () => {
  const grid = { x0: 0, y0: 0, cellMetres: 50, columns: 4, rows: 3 };
  for (const kernel of kernels) {
    expect([...kde([], [], grid, { kernel, h: 100 })]).toEqual(new Array(12).fill(0));
    expect([...kdeAt([], [], [1], [1], { kernel, h: 100 })]).toEqual([0]);
  }
  expect(abramsonBandwidths([], [], 100)).toHaveLength(0);
  expect(() => kde([1], [1], grid, { h: 0 })).toThrow('kde: h must be above 0 metres, got 0');
  expect(() => kde([Number.NaN], [1], grid, { h: 1 })).toThrow('kde: point 0 must have finite coordinates');
  const many = new Array(100).fill(75);
  expect(() => kde([...many, Infinity], [...many, 1], grid, { kernel: 'gaussian', h: 100 })).toThrow(
    'kde: point 100 must have finite coordinates',
  );
  expect(() => kde([1], [1, 2], grid, { h: 1 })).toThrow(RangeError);
  expect(() => kde([1], [1], grid, { h: 1, weights: [-1] })).toThrow('weights must be 0 or more, got -1 at 0');
  expect(() => kde([500], [1], grid, { h: 1, edge: 'uniform' })).toThrow('lies outside the window');
  expect(() => kde([1], [1], grid, { h: [3], edge: 'uniform' })).toThrow("edge 'uniform' needs one h");
  expect(() => kdeAt([1], [1], [1], [1], { h: 1, edge: 'diggle' })).toThrow('needs a window');
  expect(() => kdeAt([1], [1], [1, 2], [1, 2], { h: 1, leaveOneOut: true })).toThrow(RangeError);
  expect(() => kernelWidth('quartic', -1)).toThrow(RangeError);
});
