// Could a survey even see it? The chance that two waves show a change of a share of those who answered, and the smallest they can show.
import { binomialAtLeast, binomialProbability } from '../numeric/count-distributions.ts';
import { normalUpperQuantile } from '../numeric/normal.ts';
import { smallestSeen, usualChance } from './smallest-seen.ts';

export interface TwoWaves {
  /** share of the first wave, 0–1 */
  readonly share: number;
  /** answers in the first and in the second wave */
  readonly first: number;
  readonly second: number;
  /** variance over that of a simple random sample: weights and clusters; 1 unless told */
  readonly designEffect?: number;
  /** 1 − the risk of calling chance a change; .95 unless told */
  readonly level?: number;
}
export type SharePower = { readonly known: true; readonly chance: number } | { readonly known: false; readonly reason: 'too_few' };
export type SmallestShare = { readonly known: true; readonly change: number } | { readonly known: false; readonly reason: 'too_few' };

/** Fewer answers than this, the design effect reckoned with, are too few to tell. */
const fewest = 5;
/** What the first wave's count may leave out at either end. */
const tail = 1e-12;

/**
 * The chance that the second wave differs from the first under the two-sided score test (pooled variance, no continuity correction), when
 * the true share becomes `then`. Exact: both counts are binomial and enumerated. A design effect leaves fewer answers to count:
 * n / designEffect, rounded down.
 * @returns chance in [0, 1]; { known: false } when fewer than 5 answers are left in either wave
 * @throws RangeError on misuse: a share outside [0, 1], answers below 1, design effect below 1, level outside (0, 1)
 * Cost O(n) binomial tails: 1,000 answers about 1 ms. Source: Suissa & Shuster 1985 (memory). Checked against SciPy 1.17.1 (binom).
 * @example sharePower({ share: 0.28, first: 412, second: 400 }, 0.2) // chance .76
 */
export function sharePower(waves: TwoWaves, then: number): SharePower {
  const { share, first, second, designEffect = 1, level = 0.95 } = waves;
  for (const one of [share, then]) if (!(one >= 0 && one <= 1)) throw new RangeError(`sharePower: a share must be in [0, 1], got ${one}`);
  for (const n of [first, second])
    if (!(n >= 1 && Number.isFinite(n))) throw new RangeError(`sharePower: answers must be 1 or more, got ${n}`);
  if (!(designEffect >= 1 && Number.isFinite(designEffect)))
    throw new RangeError(`sharePower: the design effect must be 1 or more, got ${designEffect}`);
  if (!(level > 0 && level < 1)) throw new RangeError(`sharePower: level must be in (0, 1), got ${level}`);
  const [n1, n2] = [Math.floor(first / designEffect), Math.floor(second / designEffect)];
  if (Math.min(n1, n2) < fewest) return { known: false, reason: 'too_few' };
  return { known: true, chance: enumerate(n1, n2, share, then, normalUpperQuantile((1 - level) / 2)) };
}

/**
 * The smallest change of the share that the second wave shows with the wanted chance.
 * @param way    whether the share is to fall or to rise
 * @param chance .8 unless told
 * @returns change in (0, 1], within 0.0005 (0.05 percentage points); { known: false } when not even a change to 0 or 1 is seen that often
 * @throws RangeError as `sharePower`, or when chance is outside (0, 1)
 */
export function smallestVisibleShare(waves: TwoWaves, way: 'fall' | 'rise', chance = usualChance): SmallestShare {
  const most = way === 'fall' ? waves.share : 1 - waves.share;
  const change = smallestSeen(
    (size) => {
      const answer = sharePower(waves, Math.min(1, Math.max(0, way === 'fall' ? waves.share - size : waves.share + size)));
      return answer.known ? answer.chance : 0;
    },
    most,
    chance,
    0.0005,
  );
  return change === null ? { known: false, reason: 'too_few' } : { known: true, change };
}

/** For a rising first count both limits of the second only rise, so that each is found from the one before. */
function enumerate(n1: number, n2: number, p1: number, p2: number, limit: number): number {
  const score = (x1: number, x2: number) => {
    const pooled = (x1 + x2) / (n1 + n2);
    const spread = Math.sqrt(pooled * (1 - pooled) * (1 / n1 + 1 / n2));
    return spread === 0 ? 0 : (x2 / n2 - x1 / n1) / spread;
  };
  let low = -1;
  let high = 0;
  let chance = 0;
  for (let x1 = 0; x1 <= n1; x1++) {
    while (low < n2 && score(x1, low + 1) <= -limit) low++;
    while (high <= n2 && score(x1, high) < limit) high++;
    const weight = binomialProbability(x1, n1, p1);
    if (weight < tail) continue;
    const below = low < 0 ? 0 : binomialAtLeast(n2 - low, n2, 1 - p2, p2);
    chance += weight * (below + (high > n2 ? 0 : binomialAtLeast(high, n2, p2, 1 - p2)));
  }
  return Math.min(1, chance);
}
