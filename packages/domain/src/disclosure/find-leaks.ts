// Tries to work out small counts from everything that a copy tells: by taking what is told of parts away from what is told of wholes, along
// every axis, over and over, also with what was told before. Knows nothing of how the copy was made.

import type { ToldRow } from './told-row.ts';
import { axisCount, type BoxSets, Tokens, type ToldWorld } from './told-tokens.ts';

export interface Leak {
  readonly n: number;
  /** the counts it was worked out from */
  readonly from: readonly ToldRow[];
}

export interface LeakRules {
  /** counts of 1 … k − 1 may not be worked out */
  readonly k: number;
  /** kinds of which nothing finer than the whole area and a year may be worked out, however many they are */
  readonly sensitive?: (category: string) => boolean;
}

interface Row {
  readonly n: number;
  readonly sets: BoxSets;
  readonly ids: readonly number[];
  readonly from: readonly ToldRow[];
}

/** Sums of weights spread over hours come out a little beside whole numbers. */
const nothing = 0.01;
const mostRows = 60_000;

/**
 * All small counts that come out, at most one for each count told. Finds what adding and subtracting along one axis at a time gives, twice
 * over (so also "all − kind − place + both"); not every combination there is.
 * Cost: a copy of 60 series × 60 months with 30 problems takes some tenths of a second.
 */
export function findLeaks(told: readonly ToldRow[], world: ToldWorld, rules: LeakRules): Leak[] {
  const tokens = new Tokens(
    told.map(({ box }) => box),
    world,
  );
  const pool = new Pool(tokens, world, rules);
  for (const row of told) pool.add(row.n, tokens.sets(row.box), [row]);
  for (let round = 0; round < 2 && pool.rows.length < mostRows; round++) for (let axis = 0; axis < axisCount; axis++) pool.takeParts(axis);
  pool.comparePairs();
  return pool.leaks;
}

class Pool {
  readonly rows: Row[] = [];
  readonly leaks: Leak[] = [];
  readonly #ids = Array.from({ length: axisCount }, () => new Map<bigint, number>());
  readonly #masks: bigint[][] = Array.from({ length: axisCount }, () => []);
  readonly #known = new Map<string, Row[]>();
  readonly #inside = new Map<string, boolean>();
  readonly #k: number;
  readonly #sensitive: bigint;
  readonly #tokens: Tokens;

  constructor(tokens: Tokens, world: ToldWorld, { k, sensitive }: LeakRules) {
    this.#tokens = tokens;
    this.#k = k;
    const kinds = sensitive ? world.categories.filter(sensitive) : [];
    this.#sensitive = kinds.reduce((set, category) => set | this.#categorySet(category), 0n);
  }

  #categorySet(category: string): bigint {
    return this.#tokens.sets({ category, placeType: null, space: null, hours: null, from: 0, to: 0 })[0] ?? 0n;
  }

  add(n: number, sets: BoxSets, from: readonly ToldRow[]): void {
    if (sets.some((set) => set === 0n)) return;
    const ids = sets.map((set, axis) => this.#idOf(axis, set));
    const key = ids.join();
    const same = this.#known.get(key) ?? [];
    const other = same.find((row) => Math.abs(row.n - n) > nothing);
    // the same told twice with different numbers: what has come to it, or gone from it, in between
    if (other && Math.abs(other.n - n) < this.#k) this.#report(Math.abs(other.n - n), [...from, ...other.from]);
    if (same.some((row) => Math.abs(row.n - n) <= nothing)) return;
    const row: Row = { n, sets, ids, from };
    this.#known.set(key, [...same, row]);
    this.rows.push(row);
    if (n > nothing && (n < this.#k - nothing || this.#isForbidden(sets))) this.#report(n, from);
  }

  /** Of every whole, what is left when the parts told along this axis are taken away. */
  takeParts(axis: number): void {
    const groups = new Map<string, Row[]>();
    for (const row of this.rows) {
      const key = row.ids.map((id, i) => (i === axis ? '*' : id)).join();
      const group = groups.get(key);
      if (group) group.push(row);
      else groups.set(key, [row]);
    }
    for (const group of groups.values()) {
      if (group.length < 2 || this.rows.length > mostRows) continue;
      const sized = group
        .map((row) => ({ row, set: row.sets[axis] ?? 0n, size: bits(row.sets[axis] ?? 0n) }))
        .sort((a, b) => b.size - a.size);
      for (const whole of sized) {
        const inside = sized.filter((part) => part.size < whole.size && (part.set & ~whole.set) === 0n);
        if (inside.length === 0) continue;
        this.#rest(axis, whole, inside);
        this.#rest(axis, whole, [...inside].reverse());
      }
    }
  }

  #rest(axis: number, whole: { row: Row; set: bigint }, parts: readonly { row: Row; set: bigint }[]): void {
    let left = whole.set;
    let n = whole.row.n;
    const from = [...whole.row.from];
    for (const { row, set } of parts) {
      if ((set & ~left) !== 0n) continue;
      left &= ~set;
      n -= row.n;
      from.push(...row.from);
    }
    if (left === 0n || n < -nothing) return;
    this.add(
      n,
      whole.row.sets.map((set, i) => (i === axis ? left : set)),
      from,
    );
  }

  /** Two counts, one inside the other, that differ by few. */
  comparePairs(): void {
    const byTime = new Map<number, Row[]>();
    for (const row of this.rows) {
      const time = row.ids[axisCount - 1] ?? 0;
      byTime.set(time, [...(byTime.get(time) ?? []), row]);
    }
    for (const list of byTime.values()) list.sort((a, b) => a.n - b.n);
    for (const [outerTime, outers] of byTime)
      for (const [innerTime, inners] of byTime) {
        if (!this.#isInside(axisCount - 1, innerTime, outerTime)) continue;
        let start = 0;
        for (const outer of outers) {
          while (start < inners.length && (inners[start]?.n ?? 0) <= outer.n - this.#k + nothing) start++;
          for (let i = start; i < inners.length; i++) {
            const inner = inners[i];
            if (!inner || inner.n >= outer.n - nothing) break;
            if (this.#holds(outer, inner)) this.#report(outer.n - inner.n, [...outer.from, ...inner.from]);
          }
        }
      }
  }

  #holds(outer: Row, inner: Row): boolean {
    for (let axis = 0; axis < axisCount; axis++) if (!this.#isInside(axis, inner.ids[axis] ?? 0, outer.ids[axis] ?? 0)) return false;
    return true;
  }

  #isInside(axis: number, inner: number, outer: number): boolean {
    if (inner === outer) return true;
    const key = `${axis}:${inner}:${outer}`;
    const kept = this.#inside.get(key);
    if (kept !== undefined) return kept;
    const found = ((this.#masks[axis]?.[inner] ?? 0n) & ~(this.#masks[axis]?.[outer] ?? 0n)) === 0n;
    this.#inside.set(key, found);
    return found;
  }

  #idOf(axis: number, set: bigint): number {
    const ids = this.#ids[axis] ?? new Map<bigint, number>();
    const id = ids.get(set) ?? ids.size;
    if (id === ids.size) {
      ids.set(set, id);
      this.#masks[axis]?.push(set);
    }
    return id;
  }

  #isForbidden([category = 0n, , space = 0n, , time = 0n]: BoxSets): boolean {
    if (this.#sensitive === 0n || (category & ~this.#sensitive) !== 0n) return false;
    return space !== this.#tokens.everywhere || this.#tokens.months(time) < 12;
  }

  #report(n: number, from: readonly ToldRow[]): void {
    // what was told before is told: only what the new copy adds to it counts
    if (from.some(({ unit }) => unit !== null)) this.leaks.push({ n, from });
  }
}

function bits(set: bigint): number {
  let n = 0;
  for (let left = set; left !== 0n; left &= left - 1n) n++;
  return n;
}
