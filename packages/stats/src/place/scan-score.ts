// How surprising a count is: the log likelihood ratio of a higher rate inside a zone than outside, and how large a count must be for it.

/** Poisson, given the number of cases in all: c ln(c/e) + (C − c) ln((C − c)/(C − e)) where c > e, else 0. */
export function poissonScore(c: number, e: number, total: number): number {
  if (!(c > e)) return 0;
  return c * Math.log(c / e) + (c < total ? (total - c) * Math.log((total - c) / (total - e)) : 0);
}

/** Poisson with an expectation that is known beforehand: c ln(c/e) − (c − e) where c > e, else 0. */
export function expectationScore(c: number, e: number): number {
  return c > e ? c * Math.log(c / e) - (c - e) : 0;
}

/** Bernoulli: c cases among n inside, C among N in all. 0 where the share inside is not larger than outside. */
export function bernoulliScore(c: number, n: number, C: number, N: number): number {
  if (!(c * N > n * C)) return 0;
  const part = (observed: number, expected: number): number => (observed > 0 ? observed * Math.log(observed / expected) : 0);
  return (
    part(c, (n * C) / N) + part(n - c, (n * (N - C)) / N) + part(C - c, ((N - n) * C) / N) + part(N - n - C + c, ((N - n) * (N - C)) / N)
  );
}

// With d = c − e: (1 + u) ln(1 + u) − u is at most u²/2 for u ≥ 0 and (1 − v) ln(1 − v) + v at most v², so that the Poisson score is at most
// d²(C + e)/(2e(C − e)). The Bernoulli score is at most Pearson's χ² of its four cells. Below these counts a score cannot reach the level.

/** No count below this reaches the level. */
export function poissonNeeded(level: number, e: number, total: number): number {
  return e + Math.sqrt(Math.max(0, (2 * level * e * (total - e)) / (total + e)));
}

/** No count below this reaches the level. */
export function bernoulliNeeded(level: number, n: number, C: number, N: number): number {
  return (n * C) / N + Math.sqrt(Math.max(0, (level * n * (N - n) * C * (N - C)) / (N * N * N)));
}

/** No count below this reaches the level. */
export function expectationNeeded(level: number, e: number): number {
  return e + Math.sqrt(2 * level * e);
}

const exactBelow = 64;

/**
 * For an expectation the least count that could reach the level. Below 64 cases it is the count itself: how large the expectation may be for
 * each count is found beforehand, since where little is expected the bounds above are far too low.
 */
export function leastCount(
  level: number,
  score: (count: number, expected: number) => number,
  bound: (expected: number) => number,
): (expected: number) => number {
  const largest = new Float64Array(exactBelow);
  for (let count = 1; count < exactBelow; count++) {
    let [low, high] = [0, count];
    for (let step = 0; step < 60; step++) {
      const middle = (low + high) / 2;
      if (score(count, middle) >= level) low = middle;
      else high = middle;
    }
    largest[count] = high * (1 + 1e-9);
  }
  return (expected) => {
    let count = Math.max(1, Math.ceil(bound(expected) * (1 - 1e-9)));
    while (count < exactBelow && expected > largest[count]!) count++;
    return count;
  };
}
