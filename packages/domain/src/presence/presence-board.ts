// The board a plan is laid on: who is where when, what one more shift would add, and which groups are free and rested.
// Typed arrays throughout; a candidate's worth and whether its group is rested are both asked in constant time.
import { type PlannedShift, type PresenceResource, type RiskGrid, shareOfGroup } from './presence-rules.ts';

export type Choice = 'worth' | 'worth per hour';

export class PresenceBoard {
  readonly shifts: PlannedShift[] = [];
  /** Σ harm × coverage */
  worth = 0;
  readonly #grid: RiskGrid;
  readonly #resources: readonly PresenceResource[];
  /** groups at each place and hour */
  readonly #groups: Uint8Array;
  /** per place, running sums of what one more group would add; twice round for a week, so that a night needs no special case */
  readonly #sums: Float64Array;
  readonly #span: number;
  /** person hours left, per resource */
  readonly #left: Float64Array;
  /** per resource and hour: allowed hours on end from here */
  readonly #allowedRun: Int32Array[];
  /** per resource and group: hours on end from here in which it neither works nor rests */
  readonly #freeRun: Int32Array[][];
  readonly #taken: Uint8Array[][];
  readonly #places: readonly (readonly number[])[];

  constructor(grid: RiskGrid, resources: readonly PresenceResource[]) {
    const { hours, places } = grid;
    this.#grid = grid;
    this.#resources = resources;
    this.#span = grid.cyclic ? 2 * hours : hours;
    this.#groups = new Uint8Array(places * hours);
    this.#sums = new Float64Array(places * (this.#span + 1));
    this.#left = Float64Array.from(resources, ({ personHours }) => personHours);
    this.#allowedRun = resources.map(({ allowed }) => runs(allowed, 1, grid.cyclic));
    this.#taken = resources.map(({ groups }) => Array.from({ length: groups }, () => new Uint8Array(hours)));
    this.#freeRun = this.#taken.map((groups) => groups.map((taken) => runs(taken, 0, grid.cyclic)));
    const all = Array.from({ length: places }, (_, place) => place);
    this.#places = resources.map((resource) => resource.places ?? all);
    for (const place of all) this.#sumUp(place);
  }

  /**
   * The shift that adds most, or most per hour worked; null when nothing more fits or helps. `liking`, for a shaken search, scales places
   * and then hours of starting. */
  best(choice: Choice, liking?: Float64Array): PlannedShift | null {
    const { hours } = this.#grid;
    const sums = this.#sums;
    const stride = this.#span + 1;
    let most = 1e-12;
    let found: PlannedShift | null = null;
    for (const [r, resource] of this.#resources.entries()) {
      const affordable = Math.floor(this.#left[r]! / resource.groupSize + 1e-9);
      if (affordable < resource.shortestShift) continue;
      for (let start = 0; start < hours; start++) {
        const group = this.#restedGroup(r, start, resource.shortestShift);
        if (group < 0) continue;
        const longest = Math.min(resource.longestShift, this.#longest(r, group, start), affordable);
        for (const place of this.#places[r]!) {
          const at = place * stride + start;
          const before = sums[at]!;
          const scale = liking ? liking[place]! * liking[this.#grid.places + start]! : 1;
          for (let length = resource.shortestShift; length <= longest; length++) {
            const adds = (sums[at + length]! - before) * scale;
            const value = choice === 'worth' ? adds : adds / (length * resource.groupSize);
            if (value > most * (1 + 1e-12)) {
              most = value;
              found = { resource: r, group, place, start, length };
            }
          }
        }
      }
    }
    return found;
  }

  /** Hours a shift of this resource may last from here, by any group that is rested; 0 when none. The group that fits closest comes along. */
  room(resource: number, start: number, shortest: number): { group: number; longest: number } | null {
    const group = this.#restedGroup(resource, start, shortest);
    if (group < 0) return null;
    const affordable = Math.floor(this.#left[resource]! / this.#resources[resource]!.groupSize + 1e-9);
    const longest = Math.min(this.#resources[resource]!.longestShift, this.#longest(resource, group, start), affordable);
    return longest >= shortest ? { group, longest } : null;
  }

  add(shift: PlannedShift): void {
    this.shifts.push(shift);
    this.#put(shift, 1);
  }

  removeAt(index: number): PlannedShift {
    const [shift] = this.shifts.splice(index, 1);
    if (!shift) throw new RangeError(`removeAt: ${index} of ${this.shifts.length}`);
    this.#put(shift, -1);
    return shift;
  }

  /** Lays exactly these shifts. */
  lay(shifts: readonly PlannedShift[]): void {
    while (this.shifts.length > 0) this.removeAt(this.shifts.length - 1);
    // nothing left of the rounding of a long search
    this.worth = 0;
    for (const shift of shifts) this.add(shift);
  }

  #put(shift: PlannedShift, sign: 1 | -1): void {
    const { hours, harm, cyclic } = this.#grid;
    const resource = this.#resources[shift.resource]!;
    for (let i = 0; i < shift.length; i++) {
      const at = shift.place * hours + ((shift.start + i) % hours);
      const k = sign > 0 ? ++this.#groups[at]! : this.#groups[at]!--;
      this.worth += sign * harm[at]! * shareOfGroup(k);
    }
    this.#left[shift.resource]! -= sign * shift.length * resource.groupSize;
    const taken = this.#taken[shift.resource]![shift.group]!;
    const until = shift.length + resource.rest;
    for (let i = 0; i < until; i++) {
      if (!cyclic && shift.start + i >= hours) break;
      taken[(shift.start + i) % hours]! += sign;
    }
    this.#freeRun[shift.resource]![shift.group] = runs(taken, 0, cyclic);
    this.#sumUp(shift.place);
  }

  #sumUp(place: number): void {
    const { hours, harm } = this.#grid;
    const from = place * (this.#span + 1);
    let sum = 0;
    for (let t = 0; t < this.#span; t++) {
      this.#sums[from + t] = sum;
      const at = place * hours + (t % hours);
      sum += harm[at]! * shareOfGroup(this.#groups[at]! + 1);
    }
    this.#sums[from + this.#span] = sum;
  }

  /** The group with the least room that still holds a shift of this length and the rest after it; −1 when none. */
  #restedGroup(resource: number, start: number, shortest: number): number {
    if (this.#allowedRun[resource]![start]! < shortest) return -1;
    let fits = -1;
    let least = Number.POSITIVE_INFINITY;
    const groups = this.#freeRun[resource]!;
    for (let g = 0; g < groups.length; g++) {
      const room = this.#roomOf(resource, groups[g]![start]!, start);
      if (room >= shortest && room < least) [fits, least] = [g, room];
    }
    return fits;
  }

  #longest(resource: number, group: number, start: number): number {
    return Math.min(this.#allowedRun[resource]![start]!, this.#roomOf(resource, this.#freeRun[resource]![group]![start]!, start));
  }

  /** How long a shift may be in a run of free hours: the rest after it must fit too, except where the day ends. */
  #roomOf(resource: number, run: number, start: number): number {
    const { hours, cyclic } = this.#grid;
    return !cyclic && start + run >= hours ? run : run - this.#resources[resource]!.rest;
  }
}

/** For each hour, how many hours on end from it hold `value`; round the week when it is one, at most once round. */
function runs(of: Uint8Array, value: 0 | 1, cyclic: boolean): Int32Array {
  const n = of.length;
  const run = new Int32Array(n);
  let open = 0;
  for (let t = (cyclic ? 2 * n : n) - 1; t >= 0; t--) {
    open = of[t % n] === value ? Math.min(n, open + 1) : 0;
    run[t % n] = open;
  }
  return run;
}
