// A grid of hexagons in metres, and counts on either kind of grid.
import { cellOfPoints, gridAround, type MetreGrid } from './metre-grid.ts';

export interface HexGrid {
  /** centre of the first hexagon (column 0, row 0), metres */
  readonly x0: number;
  readonly y0: number;
  /** from one flat side to the opposite one; the flat sides face east and west */
  readonly cellMetres: number;
  readonly columns: number;
  readonly rows: number;
}

/** Rows lie this many cell widths apart; every other one stands half a cell to the east. */
const rise = Math.sqrt(3) / 2;

/**
 * Where is the middle of a hexagon?
 * @not For squares: x₀ + (column + ½) cell.
 * @formula x₀ + (column + ½ [odd row]) cell, y₀ + row (√3/2) cell
 * @pitfall x₀ and y₀ are the first hexagon's middle, not a corner.
 * @param cell column + columns × row
 * @param grid of `hexGridAround`, or any other
 * @returns x and y, metres
 * @cost O(1)
 * @source Carr, Olsen & White 1992
 * @example
 * const grid = { x0: 0, y0: 0, cellMetres: 100, columns: 4, rows: 3 };
 * Array.from({ length: 12 }, (_, cell) => hexCentre(cell, grid))
 * @figure pointsFigure({ title: 'Centres of four by three hexagons', xName: 'metres', yName: 'metres', x: answer.map(([x]) => x), y: answer.map(([, y]) => y) })
 */
export function hexCentre(cell: number, { x0, y0, cellMetres, columns }: HexGrid): readonly [number, number] {
  const row = Math.floor(cell / columns);
  return [x0 + ((cell % columns) + (row % 2 === 0 ? 0 : 0.5)) * cellMetres, y0 + row * rise * cellMetres];
}

/**
 * Which hexagon grid covers these points?
 * @not For sums by prefix or neighbours by index: a square grid (`gridAround`) is simpler and `giStarLattice` takes it.
 * @formula centres at x₀ + (column + ½ [odd row]) cell, y₀ + row (√3/2) cell; x₀ and y₀ whole multiples of cell and of √3 cell
 * @pitfall A hexagon of 500 m between its sides has 0.87 of the area of a square of 500 m.
 * @param x, y metres; points without a coordinate (NaN) are passed over
 * @param cellMetres between opposite sides, above 0
 * @returns the smallest such grid whose hexagons hold all points; no columns when there are no points
 * @throws RangeError when the cell size is not above 0 or the grid would hold more than 4 million cells
 * @cost O(points)
 * @source Carr, Olsen & White 1992
 * @example
 * const grid = hexGridAround([120, 980, 450], [40, 310, 900], 250);
 * grid
 * @figure pointsFigure({ title: 'Centres of the hexagons (250 m)', xName: 'metres', yName: 'metres', x: [...Array(grid.columns * grid.rows).keys()].map((c) => hexCentre(c, grid)[0]), y: [...Array(grid.columns * grid.rows).keys()].map((c) => hexCentre(c, grid)[1]) })
 */
export function hexGridAround(x: ArrayLike<number>, y: ArrayLike<number>, cellMetres: number): HexGrid {
  if (!(cellMetres > 0)) throw new RangeError(`hexGridAround: cellMetres must be above 0, got ${cellMetres}`);
  const { west, south, east, north } = boxOf(x, y);
  if (west > east) return { x0: 0, y0: 0, cellMetres, columns: 0, rows: 0 };
  const tall = 2 * rise * cellMetres;
  // a point at the western edge of its cell may belong to the hexagon half a cell to the west, one row up or down
  const x0 = Math.floor(west / cellMetres - 0.5) * cellMetres;
  const y0 = Math.floor(south / tall - 0.25) * tall;
  const columns = Math.floor((east - x0) / cellMetres + 0.5) + 1;
  const rows = Math.floor((north - y0) / (rise * cellMetres) + 2 / 3) + 1;
  if (columns * rows > 4_000_000)
    throw new RangeError(`hexGridAround: the grid would hold ${columns * rows} cells, at most 4,000,000: choose larger cells`);
  return { x0, y0, cellMetres, columns, rows };
}

function boxOf(x: ArrayLike<number>, y: ArrayLike<number>): { west: number; south: number; east: number; north: number } {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let i = 0; i < x.length; i++) {
    const [px, py] = [x[i]!, y[i]!];
    if (!(Number.isFinite(px) && Number.isFinite(py))) continue;
    if (px < west) west = px;
    if (px > east) east = px;
    if (py < south) south = py;
    if (py > north) north = py;
  }
  return { west, south, east, north };
}

/**
 * In which hexagon does each point lie?
 * @not For points that are to be counted only: `gridCounts`.
 * @formula the nearest centre: even and odd rows are two square-cornered lattices of cell × √3 cell, one floor along each axis of either gives a centre
 *   of each, the nearer one holds the point
 * @pitfall On the border between two hexagons the even row's has the point, and within a row the eastern one.
 * @param x, y metres
 * @param grid of `hexGridAround`, or any other
 * @returns column + columns × row, −1 outside the grid or without a coordinate
 * @throws RangeError when x and y differ in length
 * @cost O(points): a million in about 20 ms
 * @source Carr, Olsen & White 1992. Checked against the nearest of all centres.
 * @example hexOfPoints([0, 130, 120, 60], [0, 0, 100, 200], { x0: 0, y0: 0, cellMetres: 250, columns: 3, rows: 3 })
 * @figure barsFigure({ title: 'The hexagon of four points', bars: [...answer].map((value, i) => ({ name: `point ${i + 1}`, value })) })
 */
export function hexOfPoints(x: ArrayLike<number>, y: ArrayLike<number>, grid: HexGrid): Int32Array {
  const { x0, y0, cellMetres, columns, rows } = grid;
  if (x.length !== y.length) throw new RangeError(`hexOfPoints: ${x.length} points along x and ${y.length} along y`);
  const tall = 2 * rise * cellMetres;
  const cells = new Int32Array(x.length);
  for (let i = 0; i < x.length; i++) {
    const px = x[i]! - x0;
    const py = y[i]! - y0;
    const evenColumn = Math.floor(px / cellMetres + 0.5);
    const evenRow = 2 * Math.floor(py / tall + 0.5);
    const oddColumn = Math.floor(px / cellMetres);
    const oddRow = 2 * Math.floor(py / tall) + 1;
    const evenX = px - evenColumn * cellMetres;
    const evenY = py - evenRow * rise * cellMetres;
    const oddX = px - (oddColumn + 0.5) * cellMetres;
    const oddY = py - oddRow * rise * cellMetres;
    const even = evenX * evenX + evenY * evenY <= oddX * oddX + oddY * oddY;
    const column = even ? evenColumn : oddColumn;
    const row = even ? evenRow : oddRow;
    cells[i] = column >= 0 && column < columns && row >= 0 && row < rows ? column + columns * row : -1;
  }
  return cells;
}

export interface GridCountsOptions {
  /** 'rect' unless told: squares */
  readonly type?: 'rect' | 'hex';
  /** metres along a square's side, or between a hexagon's opposite sides */
  readonly size: number;
}

export interface GridCounts {
  readonly grid: MetreGrid | HexGrid;
  readonly counts: Int32Array;
  /** points without a coordinate */
  readonly without: number;
}

/**
 * How many points lie in each cell of a grid?
 * @not For densities that do not jump at cell borders: `kde`.
 * @formula squares: floor((x − x₀)/size);  hexagons: the nearest centre
 * @pitfall The picture depends on where the borders fall and on their size: whole multiples of the size make it the same from year to year.
 * @pitfall Empty cells where nothing can happen (lakes) are counted as quiet.
 * @param x, y metres; NaN is no place and is told apart
 * @param options type and size
 * @returns the grid, counts per cell (column + columns × row) and how many points have no place
 * @throws RangeError when the lengths differ, the size is not above 0 or the grid would hold more than 4 million cells
 * @cost O(points + cells)
 * @source Carr, Olsen & White 1992
 * @example
 * const { counts, grid } = gridCounts([20, 30, 130, 240, 250], [10, 40, 60, 70, 130], { size: 100 });
 * counts
 * @figure gridFigure({ title: 'Points per cell of 100 m', columns: grid.columns, values: answer })
 */
export function gridCounts(x: ArrayLike<number>, y: ArrayLike<number>, { type = 'rect', size }: GridCountsOptions): GridCounts {
  if (x.length !== y.length) throw new RangeError(`gridCounts: ${x.length} points along x and ${y.length} along y`);
  if (!(size > 0)) throw new RangeError(`gridCounts: size must be above 0 metres, got ${size}`);
  const hex = type === 'hex' ? hexGridAround(x, y, size) : null;
  const grid = hex ?? gridAround(x, y, size);
  const cells = hex ? hexOfPoints(x, y, hex) : cellOfPoints(x, y, grid);
  const counts = new Int32Array(grid.columns * grid.rows);
  let without = 0;
  for (const cell of cells)
    if (cell >= 0) counts[cell]!++;
    else without++;
  return { grid, counts, without };
}
