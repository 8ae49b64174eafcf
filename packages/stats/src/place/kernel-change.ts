// Two densities over the same map: where has it become more, where less?

import { normalUpper } from '../numeric/normal.ts';
import { type KdeOptions, kde, squaredKde } from './kernel-density.ts';
import type { MetreGrid } from './metre-grid.ts';

export interface KernelPoints {
  readonly x: ArrayLike<number>;
  readonly y: ArrayLike<number>;
  /** length of the period, any unit above 0, the same for both */
  readonly time: number;
  readonly weights?: ArrayLike<number>;
}

export interface KernelChangeOptions extends Omit<KdeOptions, 'weights' | 'adaptive' | 'h'> {
  /** metres, one for both maps */
  readonly h: number;
  /** as many events must speak at a cell, both periods together, before a change is told; 5 unless told */
  readonly fewest?: number;
}

export interface KernelChange {
  /** after − before, events per square metre and unit of time */
  readonly difference: Float64Array;
  /** after/before; 0 where not known, Infinity where there was nothing before */
  readonly ratio: Float64Array;
  /** difference over its standard error, events taken as independent; 0 where not known */
  readonly z: Float64Array;
  /** two-sided; 1 where not known */
  readonly p: Float64Array;
  /** 1 = enough events speak at the cell for its change to be told */
  readonly known: Uint8Array;
}

/**
 * Where has it become more, where less?
 * @not To test areas fixed beforehand: `changeTable` counts. With two different widths or kernels: then they, not the events, make the change.
 * @formula difference = λ₂(u)/t₂ − λ₁(u)/t₁;  ratio = (λ₂/t₂)/(λ₁/t₁);  z = difference/√(Σ w²K²/t₁² + Σ w²K²/t₂²), sums over the events of each period
 *   events that speak at u: (ΣK)²/ΣK², at least `fewest`
 * @pitfall The ratio alone shouts where there was little: read it only where it is known, and with z.
 * @pitfall As many tests as cells, and cells within one radius tell the same thing: adjust p (`pAdjust`), and count spots, not cells.
 * @pitfall With unequal periods the raw difference of two maps (sfhotspot's hotspot_dual_kde) grows with the longer one: here both are per unit of time.
 * @param before, after points in metres, and how long each period was
 * @param grid whose cell centres are asked
 * @param options as `kde`, one fixed h
 * @returns per cell: difference, ratio, z, two-sided p and whether it is known
 * @throws RangeError as `kde`; when a time is not above 0, h is not one number, or `fewest` is below 0
 * @cost four times `kde`
 * @source Kelsall & Diggle 1995 (ratio of two kernel densities); z: Poisson variance of a kernel sum. The difference checked against sfhotspot 1.0.0
 *   hotspot_dual_kde (SpatialKDE 0.8.2) at equal times.
 * @example
 * const before = { x: [100, 110, 120, 130, 115, 400, 410, 420, 405], y: [100, 120, 110, 105, 95, 200, 210, 190, 205], time: 12 };
 * const after = { x: [100, 110, 400, 410, 420, 405, 395, 415, 400, 408], y: [100, 120, 200, 210, 190, 205, 195, 200, 215, 198], time: 12 };
 * const grid = { x0: 0, y0: 0, cellMetres: 50, columns: 11, rows: 6 };
 * const change = kernelChange(before, after, grid, { h: 120 });
 * change.z
 * @figure gridFigure({ title: 'Where after is more than before (z); framed: the change can be told', columns: 11, values: answer, marked: change.known })
 */
export function kernelChange(before: KernelPoints, after: KernelPoints, grid: MetreGrid, options: KernelChangeOptions): KernelChange {
  const { kernel = 'quartic', fewest = 5, h, ...rest } = options;
  for (const { time } of [before, after])
    if (!(time > 0 && time < Infinity)) throw new RangeError(`kernelChange: time must be above 0, got ${time}`);
  if (!(fewest >= 0)) throw new RangeError(`kernelChange: fewest must be 0 or more, got ${fewest}`);
  if (typeof h !== 'number') throw new RangeError('kernelChange: h must be one number for both maps');
  const own = ({ weights }: KernelPoints): KdeOptions => ({ ...rest, kernel, h, ...(weights ? { weights } : {}) });
  const sums = [kde(before.x, before.y, grid, own(before)), kde(after.x, after.y, grid, own(after))] as const;
  const squares = [squaredKde(before.x, before.y, grid, own(before)), squaredKde(after.x, after.y, grid, own(after))] as const;
  const cells = grid.columns * grid.rows;
  const difference = new Float64Array(cells);
  const ratio = new Float64Array(cells);
  const z = new Float64Array(cells);
  const p = new Float64Array(cells).fill(1);
  const known = new Uint8Array(cells);
  for (let cell = 0; cell < cells; cell++) {
    const [one, two] = [sums[0][cell]!, sums[1][cell]!];
    difference[cell] = two / after.time - one / before.time;
    const [s1, s2] = [squares[0][cell]!, squares[1][cell]!];
    const together = one + two;
    if (!(s1 + s2 > 0 && (together * together) / (s1 + s2) >= fewest)) continue;
    known[cell] = 1;
    ratio[cell] = one > 0 ? two / after.time / (one / before.time) : Infinity;
    z[cell] = difference[cell]! / Math.sqrt(s1 / before.time ** 2 + s2 / after.time ** 2);
    p[cell] = 2 * normalUpper(Math.abs(z[cell]!));
  }
  return { difference, ratio, z, p, known };
}
