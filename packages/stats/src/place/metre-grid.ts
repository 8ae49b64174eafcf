// A grid of square cells in metres. One floor decides the cell, so that every program with IEEE doubles gives the same one.

export interface MetreGrid {
  /** south-west corner in metres, a multiple of the cell size */
  readonly x0: number;
  readonly y0: number;
  readonly cellMetres: number;
  readonly columns: number;
  readonly rows: number;
}

/** The column (or row) of a coordinate: floor((x − x0) / cell). A point on a border belongs to the cell east or north of it. */
export function cellAlong(x: number, x0: number, cellMetres: number): number {
  return Math.floor((x - x0) / cellMetres);
}

/**
 * The smallest grid on whole multiples of the cell size that holds all points; NaN coordinates are passed over.
 * @throws RangeError when the cell size is not positive or the grid would hold more than 4 million cells
 */
export function gridAround(x: ArrayLike<number>, y: ArrayLike<number>, cellMetres: number): MetreGrid {
  if (!(cellMetres > 0)) throw new RangeError(`cellMetres must be positive, got ${cellMetres}`);
  let west = Number.POSITIVE_INFINITY;
  let south = Number.POSITIVE_INFINITY;
  let east = Number.NEGATIVE_INFINITY;
  let north = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < x.length; i++) {
    const px = x[i]!;
    const py = y[i]!;
    if (!(Number.isFinite(px) && Number.isFinite(py))) continue;
    if (px < west) west = px;
    if (px > east) east = px;
    if (py < south) south = py;
    if (py > north) north = py;
  }
  if (west > east) return { x0: 0, y0: 0, cellMetres, columns: 0, rows: 0 };
  const x0 = Math.floor(west / cellMetres) * cellMetres;
  const y0 = Math.floor(south / cellMetres) * cellMetres;
  const columns = cellAlong(east, x0, cellMetres) + 1;
  const rows = cellAlong(north, y0, cellMetres) + 1;
  if (columns * rows > 4_000_000)
    throw new RangeError(`the grid would hold ${columns * rows} cells, at most 4,000,000: choose larger cells`);
  return { x0, y0, cellMetres, columns, rows };
}

/** Cell index (column + columns × row) of each point, −1 outside the grid or without a coordinate. O(n). */
export function cellOfPoints(x: ArrayLike<number>, y: ArrayLike<number>, grid: MetreGrid): Int32Array {
  const cells = new Int32Array(x.length);
  for (let i = 0; i < x.length; i++) {
    const column = cellAlong(x[i]!, grid.x0, grid.cellMetres);
    const row = cellAlong(y[i]!, grid.y0, grid.cellMetres);
    cells[i] = column >= 0 && column < grid.columns && row >= 0 && row < grid.rows ? column + grid.columns * row : -1;
  }
  return cells;
}
