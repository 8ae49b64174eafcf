// What the presence planner is given and gives back, and how much a second group at the same place and hour is worth.
// Plain numbers: places, hours and resources are indexes; words, areas and pictures stand outside.

/** Expected harm per place and hour. A week has 168 hours, Monday 00 first, and its end meets its beginning. */
export interface RiskGrid {
  readonly hours: number;
  /** whether the last hour is followed by the first: true for a week, false for a single day */
  readonly cyclic: boolean;
  readonly places: number;
  /** places × hours, place by place; never negative */
  readonly harm: Float64Array;
}

/** Officers, order guards, night walkers, inspectors … and the rules they work under. */
export interface PresenceResource {
  /** working hours per week, of all persons together */
  readonly personHours: number;
  /** persons who go together */
  readonly groupSize: number;
  /** groups that exist: no more at once, and each rests between its shifts */
  readonly groups: number;
  /** hours */
  readonly shortestShift: number;
  readonly longestShift: number;
  readonly rest: number;
  /** 1 for each hour that they may work: by law, by agreement, the nights an association walks */
  readonly allowed: Uint8Array;
  /** places they may be sent to; null = all */
  readonly places: readonly number[] | null;
}

/** One group at one place for some hours on end. */
export interface PlannedShift {
  readonly resource: number;
  readonly group: number;
  readonly place: number;
  readonly start: number;
  readonly length: number;
}

/**
 * What group number k at the same place and hour adds: the first counts whole, the second half, the third a quarter.
 * So k groups together cover 2 − 2^(1−k) of the hour's harm: concave, as nobody sees twice as much by being two at once. An assumption, not
 * a measured effect; it keeps the planner from sending everybody to one square.
 */
export const shareOfGroup = (k: number): number => (k <= 0 ? 0 : 2 ** (1 - k));

export const coverageOf = (groups: number): number => (groups <= 0 ? 0 : 2 - 2 ** (1 - groups));
