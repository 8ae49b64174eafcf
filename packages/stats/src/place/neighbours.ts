// Who is whose neighbour: lists packed one after the other, so that a hundred thousand places cost two arrays.

export interface Neighbours {
  /** where each place's list begins; one longer than the number of places */
  readonly start: Int32Array;
  /** the neighbours, list after list, ascending in each */
  readonly index: Int32Array;
}

export type ContiguityRule = 'queen' | 'rook';

/** A ring's corners as x, y, x, y …; the first corner need not be repeated. */
export type Polygon = readonly ArrayLike<number>[];

/**
 * Who is whose neighbour, when the lists are known already? Packs them one after the other.
 * @not From borders or points: `polygonNeighbours`, `distanceNeighbours`, `nearestNeighbours` make the lists themselves.
 * @formula neighbours of i = index[start[i]] … index[start[i + 1] − 1]
 * @pitfall Nothing makes the lists run both ways: name each pair twice, unless one way is meant.
 * @param lists of each place the numbers of its neighbours, from 0
 * @returns start (one longer than the places) and index, ascending in each list
 * @throws RangeError when a place is its own neighbour or one is named that is not there
 * @cost O(neighbours log neighbours)
 * @source compressed rows, as in sparse matrices. Checked by unpacking.
 * @example
 * packNeighbours([[1, 2], [0], [0], []])
 * @figure barsFigure({ title: 'Neighbours of each place', bars: [0, 1, 2, 3].map((i) => ({ name: String(i), value: answer.start[i + 1] - answer.start[i] })) })
 */
export function packNeighbours(lists: readonly (readonly number[])[]): Neighbours {
  const start = new Int32Array(lists.length + 1);
  for (const [i, list] of lists.entries()) start[i + 1] = start[i]! + list.length;
  const index = new Int32Array(start[lists.length]!);
  for (const [i, list] of lists.entries()) {
    for (const j of list)
      if (!(Number.isInteger(j) && j >= 0 && j < lists.length && j !== i))
        throw new RangeError(`packNeighbours: place ${i} has neighbour ${j}`);
    index.set(
      [...list].sort((a, b) => a - b),
      start[i],
    );
  }
  return { start, index };
}

/**
 * Which areas touch each other?
 * @not For points, and for areas drawn apart from each other: a sea or a road between two borders makes them strangers. Set `snap` for that.
 * @formula queen: a corner in common;  rook: two corners in common that follow each other in both borders
 * @pitfall An island has no neighbours, and no local figure can be told of it.
 * @param areas rings of each area (outer borders and holes alike)
 * @param rule 'queen' unless told
 * @param snap corners nearer than this are one, in the unit of the coordinates; 0 unless told
 * @returns neighbours both ways
 * @throws RangeError on a corner that is not finite, a negative snap
 * @cost O(corners)
 * @source Cliff & Ord 1981. Checked against spdep 1.2-7 poly2nb.
 * @example
 * const square = (x: number, y: number) => [[x, y, x + 1, y, x + 1, y + 1, x, y + 1]];
 * polygonNeighbours([square(0, 0), square(1, 0), square(1, 1), square(5, 5)], 'rook')
 * @figure barsFigure({ title: 'Neighbours of four squares', bars: ['south-west', 'south-east', 'north-east', 'far away'].map((name, i) => ({ name, value: answer.start[i + 1] - answer.start[i] })) })
 */
export function polygonNeighbours(areas: readonly Polygon[], rule: ContiguityRule = 'queen', snap = 0): Neighbours {
  if (!(snap >= 0 && Number.isFinite(snap))) throw new RangeError(`polygonNeighbours: snap must be 0 or more, got ${snap}`);
  const owners = new Map<string, number[]>();
  const name = (ring: ArrayLike<number>, corner: number): string => {
    const [x, y] = [ring[2 * corner]!, ring[2 * corner + 1]!];
    if (!(Number.isFinite(x) && Number.isFinite(y))) throw new RangeError(`polygonNeighbours: a corner is ${x}, ${y}`);
    return snap > 0 ? `${Math.round(x / snap)} ${Math.round(y / snap)}` : `${x} ${y}`;
  };
  const own = (key: string, area: number): void => {
    const list = owners.get(key);
    if (!list) owners.set(key, [area]);
    else if (list.at(-1) !== area) list.push(area);
  };
  for (const [area, rings] of areas.entries())
    for (const ring of rings) {
      const corners = ring.length / 2;
      for (let c = 0; c < corners; c++) {
        const here = name(ring, c);
        if (rule === 'queen') own(here, area);
        else {
          const next = name(ring, (c + 1) % corners);
          if (here !== next) own(here < next ? `${here}|${next}` : `${next}|${here}`, area);
        }
      }
    }
  const sets = areas.map(() => new Set<number>());
  for (const list of owners.values()) for (const a of list) for (const b of list) if (a !== b) sets[a]!.add(b);
  return packNeighbours(sets.map((set) => [...set]));
}

/**
 * Which cells of a lattice touch each other?
 * @not For a lattice of which parts are sea: leave those cells out as places, or give `giStarLattice` its mask.
 * @formula queen: up to eight around;  rook: up to four
 * @pitfall Cells on the rim have fewer neighbours.
 * @param columns, rows of the lattice; cell = column + columns × row
 * @returns neighbours both ways
 * @throws RangeError when columns or rows is not a whole number from 1
 * @cost O(cells): 100,000 in 5 ms
 * @source Cliff & Ord 1981. Checked against spdep 1.2-7 cell2nb.
 * @example latticeNeighbours(3, 2, 'rook')
 * @figure gridFigure({ title: 'How many neighbours the cells of 3 × 2 have (rook)', columns: 3, values: [0, 1, 2, 3, 4, 5].map((i) => answer.start[i + 1] - answer.start[i]) })
 */
export function latticeNeighbours(columns: number, rows: number, rule: ContiguityRule = 'queen'): Neighbours {
  if (!(Number.isInteger(columns) && Number.isInteger(rows) && columns >= 1 && rows >= 1))
    throw new RangeError(`latticeNeighbours: columns and rows must be whole numbers from 1, got ${columns} and ${rows}`);
  const start = new Int32Array(columns * rows + 1);
  const index = new Int32Array(columns * rows * (rule === 'queen' ? 8 : 4));
  let at = 0;
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++) {
      for (let r = Math.max(0, row - 1); r <= Math.min(rows - 1, row + 1); r++)
        for (let c = Math.max(0, column - 1); c <= Math.min(columns - 1, column + 1); c++) {
          if (r === row && c === column) continue;
          if (rule === 'rook' && r !== row && c !== column) continue;
          index[at++] = c + columns * r;
        }
      start[column + columns * row + 1] = at;
    }
  return { start, index: index.slice(0, at) };
}

/**
 * Which points lie within a distance of each other?
 * @not To give each point as many neighbours as the others: `nearestNeighbours`.
 * @formula j is a neighbour of i when 0 ≤ |xᵢ − xⱼ| ≤ distance, i ≠ j
 * @pitfall Lonely points get none, and points in town hundreds.
 * @param x, y metres
 * @param distance metres, above 0
 * @returns neighbours both ways
 * @throws RangeError on unequal lengths, a coordinate that is not finite, a distance not above 0
 * @cost O(n + pairs within three distances)
 * @source Cliff & Ord 1981
 * @example distanceNeighbours([0, 30, 200], [0, 40, 0], 50)
 * @figure pointsFigure({ title: 'Three points, two of them within 50 m', x: [0, 30, 200], y: [0, 40, 0], group: [0, 0, -1] })
 */
export function distanceNeighbours(x: ArrayLike<number>, y: ArrayLike<number>, distance: number): Neighbours {
  if (!(distance > 0 && Number.isFinite(distance))) throw new RangeError(`distanceNeighbours: distance must be above 0, got ${distance}`);
  const cells = bucketed('distanceNeighbours', x, y, distance);
  const lists: number[][] = Array.from({ length: x.length }, () => []);
  const most = distance * distance;
  for (let i = 0; i < x.length; i++)
    eachNear(cells, x[i]!, y[i]!, 1, (j) => {
      if (j !== i && (x[i]! - x[j]!) ** 2 + (y[i]! - y[j]!) ** 2 <= most) lists[i]!.push(j);
    });
  return packNeighbours(lists);
}

/**
 * Which k points are nearest to each?
 * @not Where neighbours must go both ways: i may be among j's nearest and j not among i's.
 * @formula the k smallest |xᵢ − xⱼ|, j ≠ i; of equally far ones the earlier
 * @pitfall In the countryside the k nearest may be far away.
 * @param x, y metres
 * @param k whole, from 1, below the number of points
 * @returns k neighbours for each
 * @throws RangeError on unequal lengths, a coordinate that is not finite, a k that is not there
 * @cost O(n·k log k) for points spread about evenly; O(n²) when all are in one place
 * @source Cliff & Ord 1981. Checked against spdep 1.2-7 knearneigh.
 * @example nearestNeighbours([0, 1, 3, 7], [0, 0, 0, 0], 1).index // each one's nearest
 * @figure pointsFigure({ title: 'Four points in a row', x: [0, 1, 3, 7], y: [0, 0, 0, 0] })
 */
export function nearestNeighbours(x: ArrayLike<number>, y: ArrayLike<number>, k: number): Neighbours {
  const n = x.length;
  if (!(Number.isInteger(k) && k >= 1 && k < n))
    throw new RangeError(`nearestNeighbours: k must be a whole number from 1 to ${n - 1}, got ${k}`);
  const [width, height] = [reach(x), reach(y)];
  const cell = Math.max(width, height, 1e-9) / Math.max(1, Math.sqrt(n / Math.max(2, k / 2)));
  const cells = bucketed('nearestNeighbours', x, y, cell);
  const lists: number[][] = [];
  for (let i = 0; i < n; i++) {
    // rings of cells outwards, until nothing nearer can lie in the next
    for (let ring = 1; ; ring *= 2) {
      const found: [number, number][] = [];
      eachNear(cells, x[i]!, y[i]!, ring, (j) => {
        if (j !== i) found.push([(x[i]! - x[j]!) ** 2 + (y[i]! - y[j]!) ** 2, j]);
      });
      const sure = (ring * cell) ** 2;
      const whole = ring * cell > Math.max(width, height);
      found.sort((a, b) => a[0] - b[0] || a[1] - b[1]);
      if (whole || (found.length >= k && found[k - 1]![0] <= sure)) {
        lists.push(found.slice(0, k).map(([, j]) => j));
        break;
      }
    }
  }
  return packNeighbours(lists);
}

interface Buckets {
  readonly x0: number;
  readonly y0: number;
  readonly cell: number;
  readonly columns: number;
  readonly rows: number;
  readonly start: Int32Array;
  readonly items: Int32Array;
}

function reach(values: ArrayLike<number>): number {
  let low = Infinity;
  let high = -Infinity;
  for (let i = 0; i < values.length; i++) {
    low = Math.min(low, values[i]!);
    high = Math.max(high, values[i]!);
  }
  return values.length > 0 ? high - low : 0;
}

/** Points by the square they lie in; squares grow when there would be more than four for each point. */
function bucketed(who: string, x: ArrayLike<number>, y: ArrayLike<number>, wanted: number): Buckets {
  const n = x.length;
  if (y.length !== n) throw new RangeError(`${who}: ${n} x and ${y.length} y`);
  let [x0, y0] = [Infinity, Infinity];
  for (let i = 0; i < n; i++) {
    if (!(Number.isFinite(x[i]!) && Number.isFinite(y[i]!)))
      throw new RangeError(`${who}: coordinates must be finite, got ${x[i]}, ${y[i]} at ${i}`);
    x0 = Math.min(x0, x[i]!);
    y0 = Math.min(y0, y[i]!);
  }
  let cell = wanted;
  while ((reach(x) / cell + 1) * (reach(y) / cell + 1) > 4 * n + 64) cell *= 2;
  const columns = Math.floor(reach(x) / cell) + 1;
  const rows = Math.floor(reach(y) / cell) + 1;
  const start = new Int32Array(columns * rows + 1);
  const of = Int32Array.from({ length: n }, (_, i) => Math.floor((x[i]! - x0) / cell) + columns * Math.floor((y[i]! - y0) / cell));
  for (let i = 0; i < n; i++) start[of[i]! + 1] = start[of[i]! + 1]! + 1;
  for (let c = 0; c < columns * rows; c++) start[c + 1] = start[c + 1]! + start[c]!;
  const next = start.slice();
  const items = new Int32Array(n);
  for (let i = 0; i < n; i++) {
    items[next[of[i]!]!] = i;
    next[of[i]!] = next[of[i]!]! + 1;
  }
  return { x0, y0, cell, columns, rows, start, items };
}

/** Every point in the squares within `ring` wanted cells of a place, and some further away. */
function eachNear(
  { x0, y0, cell, columns, rows, start, items }: Buckets,
  x: number,
  y: number,
  ring: number,
  visit: (j: number) => void,
): void {
  const column = Math.floor((x - x0) / cell);
  const row = Math.floor((y - y0) / cell);
  for (let r = Math.max(0, row - ring); r <= Math.min(rows - 1, row + ring); r++)
    for (
      let at = start[Math.max(0, column - ring) + columns * r]!;
      at < start[Math.min(columns - 1, column + ring) + columns * r + 1]!;
      at++
    )
      visit(items[at]!);
}
