// Clusters of any shape: points that have many others near them, and what hangs on to them. In space, or in space and time.
import { smallCells } from './small-cells.ts';

export interface DbscanOptions {
  /** time of each point: then two are near only when also at most `epsT` apart (ST-DBSCAN) */
  readonly t?: ArrayLike<number>;
  readonly epsT?: number;
}

export interface Clusters {
  /** 1, 2, … in the order of their first dense point; 0 = in none */
  readonly cluster: Int32Array;
  /** 1 = a dense point: at least `minPoints` within reach, itself among them */
  readonly dense: Uint8Array;
  /** points of each cluster, the first at 0 */
  readonly sizes: Int32Array;
}

/**
 * Where do events lie close together, in clusters of whatever shape? Points in no cluster are left out as noise.
 * @not As a test: clusters are found in chance patterns too. Is a place hotter than chance: `giStar`; a circle with a p: the spatial scan.
 * @formula dense: #{j : d(i, j) ≤ eps} ≥ minPoints, itself counted; dense points within eps of each other share a cluster; another point within eps
 *   of a dense one joins the cluster that comes first.  With time: d(i, j) ≤ eps and |tᵢ − tⱼ| ≤ epsT
 * @pitfall eps decides everything: say it with the map, and try its half and double.
 * @pitfall Many events snapped to one point make that point a cluster.
 * @pitfall A chain of dense points joins what looks like two places: on a main street one cluster may be kilometres long.
 * @pitfall Points on the rim of two clusters go to the first; other programs give them to the one that happened to come by.
 * @param x metres
 * @param y metres
 * @param eps reach in metres, with
 * @param minPoints how many within reach make a point dense
 * @param options `t` and `epsT` for clusters in space and time
 * @returns cluster of each point (0 = none), which points are dense, sizes
 * @throws RangeError on lengths that differ, values that are not finite, eps not above 0, minPoints not a whole number from 1, t without epsT
 * @cost O(n) cells and the pairs in cells that are not dense: 100,000 points, eps 150 m, 30 points in about 0.14 s
 * @source Ester, Kriegel, Sander & Xu 1996; Birant & Kut 2007 (without their third attribute); cells as Gunawan 2013. Checked against dbscan 1.1-11:
 *   the same labels, border points too.
 * @example
 * const random = seeded(2);
 * const around = (cx: number, cy: number, n: number, sd: number) => Array.from({ length: n }, () => [cx + sd * drawNormal(random), cy + sd * drawNormal(random)]);
 * const points = [...around(300, 300, 40, 40), ...around(800, 600, 25, 30), ...Array.from({ length: 25 }, () => [1100 * random.next(), 900 * random.next()])];
 * const [x, y] = [0, 1].map((k) => points.map((point) => point[k]!));
 * dbscan(x!, y!, 60, 6)
 * @figure pointsFigure({ title: 'Clusters of 90 points', xName: 'metres east', yName: 'metres north', x, y, group: answer.cluster })
 */
export function dbscan(x: ArrayLike<number>, y: ArrayLike<number>, eps: number, minPoints: number, options: DbscanOptions = {}): Clusters {
  check(x, y, eps, minPoints, options);
  const n = x.length;
  const { t, epsT = 0 } = options;
  const cells = smallCells(x, y, eps, t ?? null, epsT);
  const { order, first, near, nearStart, east, north, time } = cells;
  const count = first.length - 1;
  const reach = eps * eps;
  const isNear = (a: number, b: number): boolean => {
    const dx = east[a]! - east[b]!;
    const dy = north[a]! - north[b]!;
    return dx * dx + dy * dy <= reach && (time === null || Math.abs(time[a]! - time[b]!) <= epsT);
  };

  // whoever shares a cell is within reach: in a full cell all are dense, elsewhere the neighbouring cells are counted until there are enough
  const dense = new Uint8Array(n);
  for (let c = 0; c < count; c++) {
    const [from, to] = [first[c]!, first[c + 1]!];
    if (to - from >= minPoints) {
      dense.fill(1, from, to);
      continue;
    }
    for (let a = from; a < to; a++) {
      let found = to - from;
      for (let k = nearStart[c]!; k < nearStart[c + 1]! && found < minPoints; k++) {
        const end = first[near[k]! + 1]!;
        for (let b = first[near[k]!]!; b < end && found < minPoints; b++) if (isNear(a, b)) found++;
      }
      if (found >= minPoints) dense[a] = 1;
    }
  }

  // cells whose dense points reach each other are one: one pair is enough
  const parent = Int32Array.from({ length: count }, (_, c) => c);
  const root = (c: number): number => {
    let r = c;
    while (parent[r] !== r) {
      parent[r] = parent[parent[r]!]!;
      r = parent[r]!;
    }
    return r;
  };
  const reaches = (c: number, d: number): boolean => {
    for (let a = first[c]!; a < first[c + 1]!; a++) {
      if (dense[a] === 0) continue;
      for (let b = first[d]!; b < first[d + 1]!; b++) if (dense[b] === 1 && isNear(a, b)) return true;
    }
    return false;
  };
  for (let c = 0; c < count; c++)
    for (let k = nearStart[c]!; k < nearStart[c + 1]!; k++) {
      const d = near[k]!;
      if (d > c && root(c) !== root(d) && reaches(c, d)) parent[root(d)] = root(c);
    }

  // numbers in the order of the first dense point as given
  const cluster = new Int32Array(n);
  const given = new Uint8Array(n);
  const cellOf = new Int32Array(n);
  for (let c = 0; c < count; c++)
    for (let a = first[c]!; a < first[c + 1]!; a++) {
      cellOf[order[a]!] = c;
      given[order[a]!] = dense[a]!;
    }
  const number = new Int32Array(count);
  let clusters = 0;
  for (let i = 0; i < n; i++) {
    if (given[i] === 0) continue;
    const r = root(cellOf[i]!);
    if (number[r] === 0) number[r] = ++clusters;
    cluster[i] = number[r]!;
  }
  for (let c = 0; c < count; c++)
    for (let a = first[c]!; a < first[c + 1]!; a++) {
      if (dense[a] === 1) continue;
      let least = 0;
      for (let k = nearStart[c]! - 1; k < nearStart[c + 1]!; k++) {
        // its own cell before the neighbours
        const d = k < nearStart[c]! ? c : near[k]!;
        const its = number[root(d)]!;
        if (its === 0 || (least > 0 && its >= least)) continue;
        for (let b = first[d]!; b < first[d + 1]!; b++)
          if (dense[b] === 1 && isNear(a, b)) {
            least = its;
            break;
          }
      }
      cluster[order[a]!] = least;
    }
  const sizes = new Int32Array(clusters);
  for (let i = 0; i < n; i++) if (cluster[i]! > 0) sizes[cluster[i]! - 1]!++;
  return { cluster, dense: given, sizes };
}

function check(x: ArrayLike<number>, y: ArrayLike<number>, eps: number, minPoints: number, { t, epsT }: DbscanOptions): void {
  const n = x.length;
  if (y.length !== n || (t && t.length !== n)) throw new RangeError(`dbscan: ${n} x, ${y.length} y and ${t?.length ?? n} times`);
  if (!(eps > 0 && Number.isFinite(eps))) throw new RangeError(`dbscan: eps must be above 0, got ${eps}`);
  if (!(Number.isInteger(minPoints) && minPoints >= 1))
    throw new RangeError(`dbscan: minPoints must be a whole number from 1, got ${minPoints}`);
  if (t && !(epsT !== undefined && epsT > 0 && Number.isFinite(epsT)))
    throw new RangeError(`dbscan: with times epsT must be above 0, got ${epsT}`);
  for (let i = 0; i < n; i++)
    if (!(Number.isFinite(x[i]!) && Number.isFinite(y[i]!) && (!t || Number.isFinite(t[i]!))))
      throw new RangeError(`dbscan: point ${i} has ${x[i]}, ${y[i]}${t ? `, ${t[i]}` : ''}`);
}
