// Where a cluster may lie: around each place, the places nearest to it, one more at a time.

/** Zones that grow place by place from a centre: the list of centre i, cut after its first, second … place. */
export interface ScanZones {
  /** where each centre's list begins; one longer than the number of places */
  readonly start: Int32Array;
  /** the places, the nearest first */
  readonly index: Int32Array;
  /** 1 where the list may be cut after this place */
  readonly whole: Uint8Array;
}

export interface ZoneOptions {
  /** people (or whatever runs the risk) in each place: a zone holds at most `share` of them */
  readonly population?: ArrayLike<number>;
  /** largest part of the population in a zone, in (0, 1]; .5 unless told */
  readonly share?: number;
  /** most places in a zone; as many as there are unless told */
  readonly nearest?: number;
  /** 'each': equally far places join one by one, the earlier first; 'together': at the same time, so that a zone is a circle */
  readonly ties?: 'each' | 'together';
}

/**
 * Where may a cluster lie? All zones made of a place and its nearest places, up to a share of the population.
 * @not For clusters along a street or a river: a circle cuts them into pieces. Give lists of your own in the same form.
 * @formula Z(i, k) = { i and the k − 1 places nearest to i },  population of Z ≤ share × all
 * @pitfall A place that alone holds more than `share` of the population lies in no zone and is never found.
 * @pitfall On a grid many places are equally far. One by one, the zones depend on the order of the places; 'together' they do not.
 * @param x, y metres, one of each for a place
 * @param options population and share, most places, ties
 * @returns the zones, packed: one list for each centre
 * @throws RangeError on unequal lengths, a coordinate that is not finite, a negative population, a share outside (0, 1], nearest below 1
 * @cost O(n² log n); 1,600 places about 0.2 s
 * @source Kulldorff 1997, Communications in Statistics 26(6). Checked against smerc 1.8.4 (the clusters found) and scanstatistics 1.1.2.
 * @example
 * const zones = circularZones([0, 100, 250, 1000], [0, 0, 0, 0], { population: [10, 10, 10, 10] });
 * Array.from(zones.index)
 * @figure pointsFigure({ title: 'Four places: zones of one or two of them', x: [0, 100, 250, 1000], y: [0, 0, 0, 0] })
 */
export function circularZones(x: ArrayLike<number>, y: ArrayLike<number>, options: ZoneOptions = {}): ScanZones {
  const n = x.length;
  const { population, share = 0.5, nearest = n, ties = 'each' } = options;
  if (y.length !== n || (population && population.length !== n))
    throw new RangeError(`circularZones: ${n} x, ${y.length} y and ${population?.length ?? n} populations`);
  if (!(share > 0 && share <= 1)) throw new RangeError(`circularZones: share must be in (0, 1], got ${share}`);
  if (!(nearest >= 1 || n === 0)) throw new RangeError(`circularZones: nearest must be from 1, got ${nearest}`);
  if (n > 1 << 20) throw new RangeError(`circularZones: at most ${1 << 20} places, got ${n}`);
  let all = 0;
  for (let i = 0; i < n; i++) {
    if (!(Number.isFinite(x[i]!) && Number.isFinite(y[i]!)))
      throw new RangeError(`circularZones: coordinates must be finite, got ${x[i]}, ${y[i]} at ${i}`);
    const people = population ? population[i]! : 0;
    if (!(people >= 0 && Number.isFinite(people))) throw new RangeError(`circularZones: population[${i}] must be from 0, got ${people}`);
    all += people;
  }
  const most = population ? share * all : Infinity;
  const longest = Math.min(n, Math.floor(nearest));
  const start = new Int32Array(n + 1);
  let index = new Int32Array(Math.max(16, n * Math.min(longest, 64)));
  let whole = new Uint8Array(index.length);
  let at = 0;
  const near = nearestFirst(x, y);
  for (let i = 0; i < n; i++) {
    const { order, apart } = near(i);
    if (at + longest > index.length) {
      index = grown(index, new Int32Array(2 * index.length + longest));
      whole = grown(whole, new Uint8Array(index.length));
    }
    let inside = 0;
    // of a group of equally far places all fit or none
    let fits = at;
    for (let k = 0; k < longest; k++) {
      inside += population ? population[order[k]!]! : 0;
      if (inside > most) break;
      index[at] = order[k]!;
      whole[at] = ties === 'each' || k + 1 === n || apart[k] === 1 ? 1 : 0;
      at++;
      if (whole[at - 1] === 1) fits = at;
    }
    at = fits;
    start[i + 1] = at;
  }
  return { start, index: index.slice(0, at), whole: whole.slice(0, at) };
}

function grown<A extends Int32Array | Uint8Array>(old: A, larger: A): A {
  larger.set(old);
  return larger;
}

/**
 * For each centre the places by distance, of equally far ones the earlier. The place's number stands in the last bits of its squared distance,
 * so that plain numbers are sorted: distances that differ by less than 2⁻³² of themselves count as equal.
 */
function nearestFirst(x: ArrayLike<number>, y: ArrayLike<number>): (centre: number) => { order: Int32Array; apart: Uint8Array } {
  const n = x.length;
  const bits = Math.max(1, 32 - Math.clz32(Math.max(1, n - 1)));
  const low = (2 ** bits - 1) | 0;
  const keys = new Float64Array(n);
  const words = new Int32Array(keys.buffer);
  const word = new Uint8Array(new Uint16Array([1]).buffer)[0] === 1 ? 0 : 1;
  const order = new Int32Array(n);
  const apart = new Uint8Array(n);
  return (centre) => {
    const [x0, y0] = [x[centre]!, y[centre]!];
    for (let j = 0; j < n; j++) {
      const [dx, dy] = [x[j]! - x0, y[j]! - y0];
      keys[j] = dx * dx + dy * dy;
      words[2 * j + word] = (words[2 * j + word]! & ~low) | j;
    }
    keys.sort();
    for (let k = 0; k < n; k++) {
      order[k] = words[2 * k + word]! & low;
      apart[k] = k + 1 < n && keys[k + 1]! - keys[k]! > 1e-9 * keys[k + 1]! + 1e-300 ? 1 : 0;
    }
    return { order, apart };
  };
}
