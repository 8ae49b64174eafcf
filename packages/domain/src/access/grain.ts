// How finely a receiver sees another organisation's source. The order is from finest to coarsest.

/** Whole rows; points in a grid without code; counts per area and month; the same with nothing below k and nothing that would tell it. */
export const grains = ['rows', 'points', 'area-month', 'counts'] as const;
export type Grain = (typeof grains)[number];

/** Whether one grain shows at least as much as another. */
export function asFineAs(one: Grain, other: Grain): boolean {
  return grains.indexOf(one) <= grains.indexOf(other);
}
