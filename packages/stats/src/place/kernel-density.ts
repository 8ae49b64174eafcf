// Density of points by kernels: on a grid, or at any places.

import { binnedGaussian } from './kernel-binned.ts';
import { addByBlocks } from './kernel-blocks.ts';
import { type Kernel, kernelMass, peaks, powers, type Rectangle } from './kernel-shapes.ts';
import { addCompact, addGaussian, inCellOrder, type Kernels } from './kernel-sums.ts';
import type { MetreGrid } from './metre-grid.ts';

export interface KdeOptions {
  /** 'quartic' unless told */
  readonly kernel?: Kernel;
  /** metres: the radius of a quartic or Epanechnikov kernel, σ of a Gaussian; one for all points, or one a point */
  readonly h: number | ArrayLike<number>;
  /** what each point counts for, 0 or more; 1 unless told */
  readonly weights?: ArrayLike<number>;
  /** 'none' unless told. 'uniform' divides each place by the part of its kernel inside the window, 'diggle' each point by the part of its own */
  readonly edge?: 'none' | 'uniform' | 'diggle';
  /** where points could have been: the grid's rectangle unless told; all points must lie inside when an edge correction is asked for */
  readonly window?: Rectangle;
  /** true: each point's h by Abramson's rule (`abramsonBandwidths`) from `h` */
  readonly adaptive?: boolean;
  /** how many σ a Gaussian on a grid reaches, 5 unless told: 4e-6 of it is lost */
  readonly reach?: number;
}

export interface KdeAtOptions extends Omit<KdeOptions, 'reach' | 'window'> {
  readonly window?: Rectangle;
  /** true: the places are the points, and none counts at its own place */
  readonly leaveOneOut?: boolean;
}

/**
 * How thick do events lie, in each cell of a map?
 * @not To say where more happens than chance gives: `giStarLattice`. Over streets: a kernel also fills lakes and parks.
 * @formula λ(u) = Σᵢ wᵢ K((u − xᵢ)/h)/h²;  quartic K = (3/π)(1 − d²)² and Epanechnikov (2/π)(1 − d²) for d < 1;  Gaussian (1/2π) e^(−d²/2)
 *   'uniform': λ(u)/∫_W K(u − ·);  'diggle': Σᵢ wᵢ K(u − xᵢ)/∫_W K(xᵢ − ·)
 * @pitfall The same number as width means different things: R's spatstat takes σ, here a quartic's `h` is its radius (`kernelWidth` turns one into
 *   the other). Show the width to the reader, in metres.
 * @pitfall Automatic widths differ tenfold for the same points (`bandwidth`): 200 to 400 m is a street corner, 1,200 m a district.
 * @pitfall Without edge correction cells at the border of the data look safe.
 * @pitfall Many Gaussians of one σ of two cells or more are summed with each point shared between the four cell centres around it: within 0.5 % of
 *   the peak at σ = 2 cells, 0.1 % at 4. Few Gaussians, quartic and Epanechnikov kernels, and `kdeAt`, are exact.
 * @param x, y metres
 * @param grid whose cell centres are asked
 * @param options kernel, width in metres, weights, edges
 * @returns events per square metre, cell = column + columns × row; the sum times the cell's area is about the number of events inside
 * @throws RangeError on unequal lengths, coordinates or weights that are not finite, h not above 0, points outside the window of an edge correction
 * @cost quartic: O(points × cells within the radius), a million points with h = 300 m on 80 m cells in about 0.15 s; Gaussian of one σ:
 *   O(points + cells × taps), a million points on 500 × 500 in about 0.04 s
 * @source Silverman 1986; Diggle 1985; Jones 1993. Checked against R 4.2.2 sums and spatstat.explore 3.0-6 density.ppp.
 * @example
 * const x = [120, 130, 145, 150, 260, 310, 320, 90, 410, 415];
 * const y = [80, 95, 90, 110, 200, 220, 205, 260, 60, 75];
 * const grid = { x0: 0, y0: 0, cellMetres: 50, columns: 10, rows: 6 };
 * const density = kde(x, y, grid, { h: 120, edge: 'uniform' });
 * density.map((perSquareMetre) => Math.round(perSquareMetre * 1e6))
 * @figure gridFigure({ title: 'Ten events, quartic kernel of 120 m', columns: 10, values: answer, unit: 'per square kilometre' })
 */
export function kde(x: ArrayLike<number>, y: ArrayLike<number>, grid: MetreGrid, options: KdeOptions): Float64Array {
  return onGrid('kde', x, y, grid, options, false);
}

/** Σ w²K² at each cell centre: the variance of the density when events fall independently of each other. */
export function squaredKde(x: ArrayLike<number>, y: ArrayLike<number>, grid: MetreGrid, options: KdeOptions): Float64Array {
  return onGrid('kernelChange', x, y, grid, options, true);
}

function onGrid(
  name: string,
  x: ArrayLike<number>,
  y: ArrayLike<number>,
  grid: MetreGrid,
  options: KdeOptions,
  squared: boolean,
): Float64Array {
  const { kernel = 'quartic', edge = 'none', reach = 5 } = options;
  const { x0, y0, cellMetres, columns, rows } = grid;
  if (!(cellMetres > 0 && Number.isInteger(columns) && Number.isInteger(rows)))
    throw new RangeError(`${name}: the grid has ${columns} × ${rows} cells of ${cellMetres} m`);
  if (!(reach > 0)) throw new RangeError(`${name}: reach must be above 0, got ${reach}`);
  const window = options.window ?? { west: x0, south: y0, east: x0 + columns * cellMetres, north: y0 + rows * cellMetres };
  // the square of a Gaussian is one of σ/√2
  const narrower = squared ? Math.SQRT1_2 : 1;
  const sigma = kernel === 'gaussian' && typeof options.h === 'number' && !options.adaptive ? options.h * narrower : 0;
  // by squares around each point where that is less work, and where σ is narrow
  const binned = sigma >= 2 * cellMetres && (x.length * reach * sigma) / cellMetres > columns * rows;
  // sharing looks at each point by itself
  if (!binned || edge !== 'none') checkPlaces(name, x, y, edge === 'none' ? undefined : window);
  const { h, height, single, scale } = kernelsOf(name, x, y, window, options);
  if (squared && height) for (let i = 0; i < height.length; i++) height[i]! *= height[i]!;
  const common = squared ? scale * scale : scale;
  let density: Float64Array;
  if (binned) density = binnedGaussian(x, y, sigma, height, grid, reach, common, name);
  else {
    density = new Float64Array(columns * rows);
    if (kernel !== 'gaussian') addExact({ x, y, h, single, height }, grid, powers[kernel] * (squared ? 2 : 1), density);
    else addGaussian({ x, y, h: h ? h.map((own) => own * narrower) : null, single: single * narrower, height }, grid, reach, density);
    if (common !== 1) for (let cell = 0; cell < density.length; cell++) density[cell]! *= common;
  }
  if (edge === 'none') return density;
  for (let row = 0; row < rows; row++) {
    const cy = y0 + (row + 0.5) * cellMetres;
    for (let column = 0; column < columns; column++) {
      const cx = x0 + (column + 0.5) * cellMetres;
      const cell = column + columns * row;
      if (cx < window.west || cx > window.east || cy < window.south || cy > window.north) density[cell] = 0;
      else if (edge === 'uniform') {
        const mass = kernelMass(kernel, single, cx, cy, window);
        density[cell]! /= squared ? mass * mass : mass;
      }
    }
  }
  return density;
}

/** By blocks where many points share one radius, point by point elsewhere. */
function addExact(kernels: Kernels, grid: MetreGrid, power: number, into: Float64Array): void {
  const { x, y, h, single, height } = kernels;
  if (!(h === null && power <= 2 && x.length > (grid.columns * grid.rows) / 4)) {
    addCompact(kernels, grid, power, into);
    return;
  }
  const outside = addByBlocks(x, y, single, height, grid, power, into);
  if (outside.length === 0) return;
  const of = (values: ArrayLike<number>): Float64Array => Float64Array.from(outside, (i) => values[i]!);
  addCompact({ x: of(x), y: of(y), h: null, single, height: height && of(height) }, grid, power, into);
}

/**
 * How thick do events lie at these places (addresses, hexagon centres, the events themselves)?
 * @not For a whole grid: `kde` is faster.
 * @formula as `kde`, exact for every kernel;  leaveOneOut: λ₋ᵢ(xᵢ), the sum without the point's own kernel
 * @pitfall At the events themselves each one's own kernel is part of the sum: compare with other places only with `leaveOneOut`.
 * @param x, y metres
 * @param atX, atY the places, metres
 * @param options kernel, width in metres, weights, edges (the window must be given with an edge correction)
 * @returns events per square metre, one a place
 * @throws RangeError as `kde`; when an edge correction has no window
 * @cost quartic and Epanechnikov: O(points + places + pairs within 3 radii); Gaussian: O(points × places)
 * @source Silverman 1986; Diggle 1985. Checked against R 4.2.2 sums (1e-9) and spatstat.explore 3.0-6 density.ppp(at = "points") (1e-9).
 * @example
 * const x = [120, 130, 145, 150, 260, 310];
 * const y = [80, 95, 90, 110, 200, 220];
 * kdeAt(x, y, [100, 200, 300], [100, 150, 200], { h: 120 })
 * @figure barsFigure({ title: 'Events per hectare at three places', bars: ['A', 'B', 'C'].map((name, i) => ({ name, value: answer[i] * 1e4 })) })
 */
export function kdeAt(
  x: ArrayLike<number>,
  y: ArrayLike<number>,
  atX: ArrayLike<number>,
  atY: ArrayLike<number>,
  options: KdeAtOptions,
): Float64Array {
  const { kernel = 'quartic', edge = 'none', leaveOneOut = false, window } = options;
  const places = atX.length;
  if (atY.length !== places) throw new RangeError(`kdeAt: ${places} places along x and ${atY.length} along y`);
  if (edge !== 'none' && !window) throw new RangeError(`kdeAt: edge '${edge}' needs a window`);
  if (leaveOneOut && places !== x.length) throw new RangeError(`kdeAt: leaveOneOut needs the points as places, got ${places} places`);
  checkPlaces('kdeAt', x, y, edge === 'none' ? undefined : window);
  const { h, height, single, scale } = kernelsOf('kdeAt', x, y, window, options);
  const density = new Float64Array(places);
  if (kernel === 'gaussian')
    for (let i = 0; i < x.length; i++) {
      const sigma = h ? h[i]! : single;
      const tall = height ? height[i]! : 1;
      const fall = -1 / (2 * sigma * sigma);
      for (let place = 0; place < places; place++) {
        const dx = atX[place]! - x[i]!;
        const dy = atY[place]! - y[i]!;
        if (!(leaveOneOut && place === i)) density[place]! += tall * Math.exp(fall * (dx * dx + dy * dy));
      }
    }
  else sumNear({ x, y, h, single, height }, atX, atY, powers[kernel], leaveOneOut, density);
  if (scale !== 1) for (let place = 0; place < places; place++) density[place]! *= scale;
  if (edge === 'uniform' && window)
    for (let place = 0; place < places; place++) {
      const mass = kernelMass(kernel, single, atX[place]!, atY[place]!, window);
      density[place] = mass > 0 ? density[place]! / mass : 0;
    }
  return density;
}

/** Kernels that end: points lie in squares as wide as the widest of them, and each place asks the nine around it. */
function sumNear(
  kernels: Kernels,
  atX: ArrayLike<number>,
  atY: ArrayLike<number>,
  power: number,
  leaveOneOut: boolean,
  into: Float64Array,
): void {
  const { x, y, h, single, height } = kernels;
  const n = x.length;
  if (n === 0) return;
  let [west, south, east, north, widest] = [Infinity, Infinity, -Infinity, -Infinity, 0];
  for (let i = 0; i < n; i++) {
    west = Math.min(west, x[i]!);
    east = Math.max(east, x[i]!);
    south = Math.min(south, y[i]!);
    north = Math.max(north, y[i]!);
    widest = Math.max(widest, h ? h[i]! : single);
  }
  // no more squares than points ask for
  const cellMetres = Math.max(widest, Math.sqrt(((east - west) * (north - south)) / (n + 1)), (east - west + north - south) / (2 * n + 2));
  const columns = Math.floor((east - west) / cellMetres) + 1;
  const rows = Math.floor((north - south) / cellMetres) + 1;
  const order = inCellOrder(x, y, { x0: west, y0: south, cellMetres, columns, rows });
  const starts = new Uint32Array(columns * rows + 1);
  const cellOf = (i: number): number => Math.floor((x[i]! - west) / cellMetres) + columns * Math.floor((y[i]! - south) / cellMetres);
  for (let i = 0; i < n; i++) starts[cellOf(i) + 1]!++;
  for (let cell = 0; cell < columns * rows; cell++) starts[cell + 1]! += starts[cell]!;
  for (let place = 0; place < atX.length; place++) {
    const px = atX[place]!;
    const py = atY[place]!;
    const column = Math.floor((px - west) / cellMetres);
    const row = Math.floor((py - south) / cellMetres);
    let sum = 0;
    for (let r = Math.max(0, row - 1); r <= Math.min(rows - 1, row + 1); r++)
      for (let c = Math.max(0, column - 1); c <= Math.min(columns - 1, column + 1); c++)
        for (let at = starts[c + columns * r]!; at < starts[c + columns * r + 1]!; at++) {
          const i = order[at]!;
          const radius = h ? h[i]! : single;
          const dx = (px - x[i]!) / radius;
          const dy = (py - y[i]!) / radius;
          const u = 1 - dx * dx - dy * dy;
          if (u > 0 && !(leaveOneOut && i === place)) sum += (height ? height[i]! : 1) * (power === 2 ? u * u : u);
        }
    into[place] = sum;
  }
}

/** Refuses points that are nowhere or, with an edge correction, outside of where they could have been. */
function checkPlaces(name: string, x: ArrayLike<number>, y: ArrayLike<number>, window: Rectangle | undefined): void {
  for (let i = 0; i < Math.min(x.length, y.length); i++) {
    const px = x[i]!;
    const py = y[i]!;
    if (!(Number.isFinite(px) && Number.isFinite(py)))
      throw new RangeError(`${name}: point ${i} must have finite coordinates, got ${px}, ${py}`);
    if (window && !(px >= window.west && px <= window.east && py >= window.south && py <= window.north))
      throw new RangeError(`${name}: point ${i} at ${px}, ${py} lies outside the window`);
  }
}

/**
 * Width and height of each point's kernel, checked. `single` is the one width and `h` null, or it is 0 and each point has its own; where all are as
 * high `height` is null, and `scale` is what the sum of kernels of height 1 must be multiplied by.
 */
function kernelsOf(
  name: string,
  x: ArrayLike<number>,
  y: ArrayLike<number>,
  window: Rectangle | undefined,
  options: KdeOptions,
): { h: Float64Array | null; height: Float64Array | null; single: number; scale: number } {
  const { kernel = 'quartic', weights, edge = 'none', adaptive = false } = options;
  const n = x.length;
  if (y.length !== n) throw new RangeError(`${name}: ${n} points along x and ${y.length} along y`);
  if (weights && weights.length !== n) throw new RangeError(`${name}: ${n} points and ${weights.length} weights`);
  const one = typeof options.h === 'number';
  if (one && !((options.h as number) > 0 && Number.isFinite(options.h)))
    throw new RangeError(`${name}: h must be above 0 metres, got ${options.h}`);
  const several = adaptive ? adapted(name, x, y, window, options) : one ? null : (options.h as ArrayLike<number>);
  if (several && several.length !== n) throw new RangeError(`${name}: ${n} points and ${several.length} widths`);
  if (several && edge === 'uniform') throw new RangeError(`${name}: edge 'uniform' needs one h for all points; 'diggle' takes several`);
  const single = several ? 0 : (options.h as number);
  const peak = peaks[kernel];
  if (!several && !weights && edge !== 'diggle') return { h: null, height: null, single, scale: peak / (single * single) };
  const h = several && Float64Array.from(several);
  const height = new Float64Array(n);
  for (let i = 0; i < n; i++) {
    const weight = weights ? weights[i]! : 1;
    const width = h ? h[i]! : single;
    if (!(weight >= 0 && weight < Infinity)) throw new RangeError(`${name}: weights must be 0 or more, got ${weight} at ${i}`);
    if (!(width > 0 && width < Infinity)) throw new RangeError(`${name}: h must be above 0 metres, got ${width} at ${i}`);
    height[i] = (weight * peak) / (width * width);
    if (edge === 'diggle' && window) height[i]! /= kernelMass(kernel, width, x[i]!, y[i]!, window);
  }
  return { h, height, single, scale: 1 };
}

function adapted(
  name: string,
  x: ArrayLike<number>,
  y: ArrayLike<number>,
  window: Rectangle | undefined,
  { kernel, h, edge = 'none' }: KdeOptions,
): Float64Array {
  if (typeof h !== 'number') throw new RangeError(`${name}: adaptive needs one h to start from, got ${h.length}`);
  return abramsonBandwidths(x, y, h, { kernel, window: edge === 'none' ? undefined : window });
}

export interface AbramsonOptions {
  /** of the pilot density; 'quartic' unless told */
  readonly kernel?: Kernel | undefined;
  /** with a window the pilot is edge-corrected ('uniform') */
  readonly window?: Rectangle | undefined;
  /** 5 unless told: no point's h is more than this many times h0 */
  readonly trim?: number;
}

/**
 * How wide should each event's kernel be, so that town centres stay sharp and the countryside becomes calm?
 * @not For few points (below about 50): the pilot density is noise. Where two maps are compared: use one fixed h.
 * @formula hᵢ = h₀ min(trim, (f(xᵢ)/g)^(−1/2)), f the pilot density with h₀ and g the geometric mean of f(xᵢ)
 * @pitfall Widths depend on all the points: one more event changes the map everywhere, a little.
 * @param x, y metres
 * @param h0 width of the pilot, metres
 * @param options kernel, window, trim
 * @returns metres, one a point
 * @throws RangeError as `kdeAt`; when trim is not above 0
 * @cost that of `kdeAt` at the points
 * @source Abramson 1982; Davies & Hazelton 2010. Checked against spatstat.explore 3.0-6 bw.abram, which reads its pilot off 128 × 128 pixels (1 %).
 * @example
 * const x = [0, 10, 20, 15, 5, 400, 900];
 * const y = [0, 10, 0, 20, 15, 300, 100];
 * abramsonBandwidths(x, y, 100)
 * @figure barsFigure({ title: 'Width of each event’s kernel, five in a cluster and two alone (m)', bars: [...answer].map((value, i) => ({ name: `event ${i + 1}`, value })) })
 */
export function abramsonBandwidths(x: ArrayLike<number>, y: ArrayLike<number>, h0: number, options: AbramsonOptions = {}): Float64Array {
  const { kernel = 'quartic', window, trim = 5 } = options;
  if (!(trim > 0)) throw new RangeError(`abramsonBandwidths: trim must be above 0, got ${trim}`);
  const pilot = kdeAt(x, y, x, y, window ? { kernel, h: h0, edge: 'uniform', window } : { kernel, h: h0 });
  let logs = 0;
  for (let i = 0; i < pilot.length; i++) logs += Math.log(pilot[i]!);
  const middle = Math.exp(logs / Math.max(1, pilot.length));
  return pilot.map((density) => h0 * Math.min(trim, Math.sqrt(middle / density)));
}
