// The seven steps of a coloured map: where one step ends and the next begins, and in which a value lies.

export const mapStepCount = 7;

/**
 * Upper bounds of the steps but the last, rising, so that each holds about as many of the values; fewer where values are equal.
 * @param values what is drawn; those that are not known are left out by the caller
 * @returns at most six bounds: a value lies in the first step whose bound it does not exceed, else in the last
 */
export function mapSteps(values: readonly number[]): number[] {
  const sorted = values.filter((value) => value > 0).sort((a, b) => a - b);
  const bounds: number[] = [];
  for (let step = 1; step < mapStepCount; step++) {
    const bound = sorted[Math.ceil((sorted.length * step) / mapStepCount) - 1];
    if (bound !== undefined && bound > (bounds.at(-1) ?? 0) && bound < sorted.at(-1)!) bounds.push(bound);
  }
  return bounds;
}

/** 1 … 7; 0 for a value of 0, which has no colour. With fewer bounds the darkest steps are used last. */
export function mapStepOf(value: number, bounds: readonly number[]): number {
  if (value <= 0) return 0;
  const at = bounds.findIndex((bound) => value <= bound);
  return spread(at < 0 ? bounds.length : at, bounds.length);
}

/** Few classes lie far apart on the scale: two are the 3rd and the 7th step, not the 1st and the 2nd. */
function spread(at: number, last: number): number {
  return last === 0 ? 4 : 1 + Math.round(((mapStepCount - 1) * (at + (last < 3 ? 1 : 0))) / (last + (last < 3 ? 1 : 0)));
}

/** Where the steps of change end, as ratios: half and two thirds as many, to a half more and twice as many. The fifth is the middle, about 1. */
export const changeBounds = [0.5, 0.67, 0.8, 0.95, 1.05, 1.25, 1.5, 2];

/** −4 (half as many at most) … 0 (as expected) … 4 (more than twice). */
export function changeStepOf(ratio: number): number {
  const at = changeBounds.findIndex((bound) => ratio <= bound);
  return (at < 0 ? changeBounds.length : at) - 4;
}
