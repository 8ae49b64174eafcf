// Boxes as sets: along each axis the smallest parts that anything told can be built from, so that "inside" and "apart" are set questions.
import type { ToldBox } from './told-row.ts';

/** What is known of the keys of a copy. */
export interface ToldWorld {
  /** kinds that occur: "theft", "theft/bicycle" */
  readonly categories: readonly string[];
  /** areas with their parents; the whole is not among them */
  readonly areas: ReadonlyMap<string, string | null>;
  /** the area that a cell lies in wholly; without one it lies over several */
  readonly areaOfCell: ReadonlyMap<string, string>;
}

const axes = ['category', 'placeType', 'space', 'hours', 'time'] as const;
export type BoxSets = readonly bigint[];
export const axisCount = axes.length;

/** Turns boxes into one set per axis. Every box that will be asked about is given at the start. */
export class Tokens {
  readonly #bits = axes.map(() => new Map<string, bigint>());
  readonly #cache = axes.map(() => new Map<string, bigint>());
  readonly #world: ToldWorld;
  readonly #first: number;
  readonly #last: number;
  readonly #spaceOf = new Map<string, bigint>();

  constructor(boxes: readonly ToldBox[], world: ToldWorld) {
    this.#world = world;
    this.#first = boxes.length > 0 ? Math.min(...boxes.map(({ from }) => from)) : 0;
    this.#last = boxes.length > 0 ? Math.max(...boxes.map(({ to }) => to)) : 0;
    for (const key of world.categories) this.#bit(0, key);
    this.#bit(0, 'own of all');
    this.#bit(1, 'other places');
    this.#bit(2, 'without area');
    for (const area of world.areas.keys()) this.#bit(2, area);
    for (const box of boxes) {
      if (box.category !== null) this.#bit(0, box.category);
      if (box.placeType !== null) this.#bit(1, box.placeType);
      for (const part of spaceParts(box.space)) this.#bit(2, part);
    }
    for (const part of this.#bits[2]?.keys() ?? []) {
      const own = this.#bit(2, part);
      for (let at: string | null | undefined = part; at; at = this.#above(at)) this.#spaceOf.set(at, (this.#spaceOf.get(at) ?? 0n) | own);
    }
  }

  sets(box: ToldBox): BoxSets {
    return [
      this.#set(0, box.category ?? '', () => this.#category(box.category)),
      this.#set(1, box.placeType ?? '', () => (box.placeType === null ? this.#all(1) : this.#bit(1, box.placeType))),
      this.#set(2, box.space ?? '', () => this.#space(box.space)),
      this.#set(3, box.hours ?? '', () => hoursSet(box.hours)),
      this.#set(4, `${box.from}-${box.to}`, () => monthsSet(box.from - this.#first, box.to - this.#first)),
    ];
  }

  /** Months in a time set. */
  months(time: bigint): number {
    return bits(time, this.#last - this.#first + 1);
  }

  /** Everything along the axis of space. */
  get everywhere(): bigint {
    return this.#all(2);
  }

  #set(axis: number, key: string, make: () => bigint): bigint {
    const kept = this.#cache[axis]?.get(key);
    if (kept !== undefined) return kept;
    const made = make();
    this.#cache[axis]?.set(key, made);
    return made;
  }

  #bit(axis: number, key: string): bigint {
    const map = this.#bits[axis] ?? new Map<string, bigint>();
    const bit = map.get(key) ?? 1n << BigInt(map.size);
    map.set(key, bit);
    return bit;
  }

  #all(axis: number): bigint {
    return (1n << BigInt(this.#bits[axis]?.size ?? 0)) - 1n;
  }

  #category(key: string | null): bigint {
    if (key === null) return this.#all(0);
    let set = 0n;
    for (const [own, bit] of this.#bits[0] ?? []) if (own === key || own.startsWith(`${key}/`)) set |= bit;
    return set;
  }

  #space(key: string | null): bigint {
    if (key === null) return this.#all(2);
    return spaceParts(key).reduce((set, part) => set | (this.#spaceOf.get(part) ?? 0n), 0n);
  }

  #above(part: string): string | null {
    return part.startsWith('cell:') ? (this.#world.areaOfCell.get(part) ?? null) : (this.#world.areas.get(part) ?? null);
  }
}

/** Cells stand together with "+" between them; an area's key is one, whatever it holds. */
function spaceParts(space: string | null): readonly string[] {
  if (space === null) return [];
  return /^(cell:|hot |tested )/.test(space) ? space.split('+') : [space];
}

const hoursInWeek = 168;
const known = (1n << BigInt(hoursInWeek)) - 1n;

/** The last bit stands for what has no time of day. */
function hoursSet(hours: string | null): bigint {
  if (hours === null) return (1n << BigInt(hoursInWeek + 1)) - 1n;
  if (hours === 'known') return known;
  if (hours === 'unknown') return 1n << BigInt(hoursInWeek);
  return hours.split(',').reduce((set, hour) => set | (1n << BigInt(hour)), 0n);
}

function monthsSet(from: number, to: number): bigint {
  return ((1n << BigInt(to - from + 1)) - 1n) << BigInt(from);
}

/** How many bits are set. */
function bits(set: bigint, length: number): number {
  let n = 0;
  for (let at = 0; at < length; at++) if ((set >> BigInt(at)) & 1n) n++;
  return n;
}
