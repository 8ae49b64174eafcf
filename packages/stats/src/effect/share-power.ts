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
 * Could the survey even see it? The chance that the second wave differs from the first, when the true share becomes `then`.
 * @not For the same people asked twice: a panel sees more. For a share of events: `changePower`.
 * @formula Σ P(x₁) P(x₂) over all pairs with |p̂₂ − p̂₁| ≥ z √(p̄(1 − p̄)(1/n₁ + 1/n₂)), x ~ Binomial(n/deff, p): the two-sided score test, pooled
 *   variance, no continuity correction
 * @pitfall Answers, not people asked: 1,000 letters with 40 % answering are 400.
 * @pitfall Weights and clusters make answers worth less: with a design effect of 1.5 three are two.
 * @param waves share and first, second (answers), designEffect, level
 * @param then the share that is true in the second wave, 0–1
 * @returns chance in [0, 1]; { known: false } when fewer than 5 answers are left in either wave
 * @throws RangeError on misuse: a share outside [0, 1], answers below 1, design effect below 1, level outside (0, 1)
 * @cost O(n) binomial tails: 1,000 answers about 1 ms
 * @source Suissa & Shuster 1985, JRSS A 148. Checked against SciPy 1.17.1 (binom).
 * @example
 * const shares = Array.from({ length: 29 }, (_, i) => 0.14 + i / 100);
 * shares.map((then) => sharePower({ share: 0.28, first: 412, second: 400 }, then))
 * @figure linesFigure({ title: '28 % of 412, then of 400: chance that a change is seen, by the true share then', x: shares, series: [{ name: 'chance', y: answer.map((one) => one.chance) }] })
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
 * How large must a change of the share be for the second wave to see it with the wanted chance?
 * @not For a part of those who answer without giving their number: a third of the answers sees little more than half as well.
 * @formula smallest d with sharePower(waves, share ± d) ≥ chance, by halving
 * @pitfall Percentage points, not percent: from .28 a change of .08 is to .20 or .36.
 * @param waves as `sharePower`
 * @param way whether the share is to fall or to rise
 * @param chance .8 unless told
 * @returns change in (0, 1], within 0.0005 (0.05 percentage points); { known: false } when not even a change to 0 or 1 is seen that often
 * @throws RangeError as `sharePower`, or when chance is outside (0, 1)
 * @cost some twelve `sharePower`: 1,000 answers about 10 ms
 * @source as `sharePower`
 * @example
 * const answers = [50, 100, 200, 400, 800];
 * answers.map((n) => smallestVisibleShare({ share: 0.28, first: n, second: n }, 'fall'))
 * @figure barsFigure({ title: 'From 28 %: smallest fall that is seen four times in five, in shares', bars: answers.map((n, i) => ({ name: `${n} answers`, value: answer[i].change })) })
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
