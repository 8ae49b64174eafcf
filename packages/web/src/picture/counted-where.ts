// How many the places of a problem are shares of: all that was counted in the window, also in months that could not be compared.
import { type Picture, type Problem, windowSum } from '@samsyn/domain';

/** Null when it is hidden. Cells and repeats are a part of their kind, and are told by their own count. */
export function countedWhere(
  { window }: Pick<Picture, 'window'>,
  { kind, count, evidence }: Pick<Problem, 'kind' | 'count' | 'evidence'>,
): number | null {
  if (count === null || kind === 'hotspot' || kind === 'repeat') return count;
  return windowSum(evidence, window) ?? count;
}
