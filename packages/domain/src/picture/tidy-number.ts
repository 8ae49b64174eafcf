// Numbers as they stand in the picture.

/** Twelve significant digits: the same on every machine, and no NaN or infinity ever reaches a page. */
export function tidy(value: number | null): number | null {
  return value === null || !Number.isFinite(value) ? null : Number(value.toPrecision(12));
}
