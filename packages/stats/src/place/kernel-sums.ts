// Sums of kernels on a grid: what lies inside each, cell by cell, or by two passes along the axes. Knows nothing of options.
import type { MetreGrid } from './metre-grid.ts';

/** One kernel a point: radius (or σ) and height; null = all `single` wide, all of height 1. */
export interface Kernels {
  readonly x: ArrayLike<number>;
  readonly y: ArrayLike<number>;
  readonly h: ArrayLike<number> | null;
  readonly single: number;
  readonly height: Float64Array | null;
}

/** Points in the order of the cells they lie in (outside: the nearest), so that neighbours in the list write to the same part of the grid. */
export function inCellOrder(x: ArrayLike<number>, y: ArrayLike<number>, grid: MetreGrid): Uint32Array {
  const { x0, y0, cellMetres, columns, rows } = grid;
  const n = x.length;
  const cells = new Uint32Array(n);
  const starts = new Uint32Array(columns * rows + 1);
  for (let i = 0; i < n; i++) {
    const column = Math.min(columns - 1, Math.max(0, Math.floor((x[i]! - x0) / cellMetres)));
    const row = Math.min(rows - 1, Math.max(0, Math.floor((y[i]! - y0) / cellMetres)));
    const cell = column + columns * row;
    cells[i] = cell;
    starts[cell + 1]!++;
  }
  for (let cell = 0; cell < columns * rows; cell++) starts[cell + 1]! += starts[cell]!;
  const order = new Uint32Array(n);
  for (let i = 0; i < n; i++) order[starts[cells[i]!]!++] = i;
  return order;
}

/** Adds height·(1 − d²/h²)^power, power 1, 2 or 4, at every cell centre within the radius of each point. */
export function addCompact(kernels: Kernels, grid: MetreGrid, power: number, into: Float64Array): void {
  const { x, y, h, single, height } = kernels;
  const { x0, y0, cellMetres, columns, rows } = grid;
  // few points are sooner written where they lie than put in order
  const order = x.length > columns ? inCellOrder(x, y, grid) : null;
  for (let k = 0; k < x.length; k++) {
    const i = order ? order[k]! : k;
    const reach = (h ? h[i]! : single) / cellMetres;
    const step = 1 / reach;
    const tall = height ? height[i]! : 1;
    // in cells, a centre at each whole number
    const px = (x[i]! - x0) / cellMetres - 0.5;
    const py = (y[i]! - y0) / cellMetres - 0.5;
    if (!(px + reach >= 0 && px - reach <= columns - 1 && py + reach >= 0 && py - reach <= rows - 1)) continue;
    const last = Math.min(rows - 1, Math.floor(py + reach)) | 0;
    for (let row = Math.max(0, Math.ceil(py - reach)) | 0; row <= last; row++) {
      const dy = (row - py) * step;
      const room = 1 - dy * dy;
      if (!(room > 0)) continue;
      const half = reach * Math.sqrt(room);
      const right = Math.min(columns - 1, Math.floor(px + half)) | 0;
      const base = columns * row;
      let column = Math.max(0, Math.ceil(px - half)) | 0;
      if (power === 2)
        for (; column <= right; column++) {
          const dx = (column - px) * step;
          const u = room - dx * dx;
          into[base + column]! += tall * u * u;
        }
      else if (power === 4)
        for (; column <= right; column++) {
          const dx = (column - px) * step;
          const u = room - dx * dx;
          into[base + column]! += tall * u * u * u * u;
        }
      else
        for (; column <= right; column++) {
          const dx = (column - px) * step;
          const u = room - dx * dx;
          // rounding at the rim must not take away
          if (u > 0) into[base + column]! += tall * u;
        }
    }
  }
}

/** Adds height·exp(−d²/2h²) at every cell centre of the square of `reach`·h around each point, exactly. */
export function addGaussian(kernels: Kernels, grid: MetreGrid, reach: number, into: Float64Array): void {
  const { x, y, h, single, height } = kernels;
  const { x0, y0, cellMetres, columns, rows } = grid;
  const order = inCellOrder(x, y, grid);
  const along = new Float64Array(columns);
  for (let k = 0; k < order.length; k++) {
    const i = order[k]!;
    const sigma = h ? h[i]! : single;
    const far = (reach * sigma) / cellMetres;
    const px = (x[i]! - x0) / cellMetres - 0.5;
    const py = (y[i]! - y0) / cellMetres - 0.5;
    const left = Math.max(0, Math.ceil(px - far));
    const right = Math.min(columns - 1, Math.floor(px + far));
    const bottom = Math.max(0, Math.ceil(py - far));
    const top = Math.min(rows - 1, Math.floor(py + far));
    const fall = (-cellMetres * cellMetres) / (2 * sigma * sigma);
    for (let column = left; column <= right; column++) along[column] = Math.exp(fall * (column - px) * (column - px));
    for (let row = bottom; row <= top; row++) {
      const tall = (height ? height[i]! : 1) * Math.exp(fall * (row - py) * (row - py));
      const base = columns * row;
      for (let column = left; column <= right; column++) into[base + column]! += tall * along[column]!;
    }
  }
}
