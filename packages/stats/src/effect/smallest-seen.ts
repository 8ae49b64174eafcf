// The smallest change that is seen with a wanted chance, by halving.

/** Below so much of the truth no promise is made: four times in five. */
export const usualChance = 0.8;

/**
 * @param chanceOf chance that a change of that size is seen; rises with the size but for the saw teeth of an exact test
 * @returns the size, at most `within` above the least that is seen; null when not even `most` is
 */
export function smallestSeen(chanceOf: (size: number) => number, most: number, chance: number, within: number): number | null {
  if (!(chance > 0 && chance < 1)) throw new RangeError(`smallestSeen: chance must be in (0, 1), got ${chance}`);
  if (chanceOf(most) < chance) return null;
  let [low, high] = [0, most];
  while (high - low > within) {
    const middle = (low + high) / 2;
    if (chanceOf(middle) >= chance) high = middle;
    else low = middle;
  }
  return high;
}
