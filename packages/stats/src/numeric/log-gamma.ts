// Logarithm of the gamma function, and the two small parts that keep binomial and Poisson probabilities exact for large counts.

const HALF_LOG_TWO_PI = 0.9189385332046728;

const lanczos = [
  0.9999999999999971, 57.15623566586292, -59.59796035547549, 14.136097974741746, -0.4919138160976202, 3.399464998481189e-5,
  4.652362892704858e-5, -9.837447530487956e-5, 0.0001580887032249125, -0.00021026444172410488, 0.00021743961811521265,
  -0.0001643181065367639, 8.441822398385275e-5, -2.6190838401581408e-5, 3.6899182659531625e-6,
];

/**
 * ln Γ(x) for x > 0; relative error about 1e-15, absolute about 1e-15 near 1 and 2.
 * Source: Lanczos 1964, SIAM J. Numer. Anal. 1, with g = 607/128; Stirling's series from 15 on.
 */
export function logGamma(x: number): number {
  if (!(x > 0)) throw new RangeError(`logGamma: x must be above 0, got ${x}`);
  if (x >= 15) return (x - 0.5) * Math.log(x) - x + HALF_LOG_TWO_PI + stirlingSeries(x);
  let sum = lanczos[0]!;
  for (let i = 1; i < 15; i++) sum += lanczos[i]! / (x + i);
  const t = x + 5.2421875;
  return (x + 0.5) * Math.log(t) - t + Math.log((2.5066282746310007 * sum) / x);
}

function stirlingSeries(n: number): number {
  const s = 1 / (n * n);
  return (1 / 12 - (1 / 360 - (1 / 1260 - (1 / 1680 - (1 / 1188 - ((691 / 360360) * s - s * s * (1 / 156))) * s) * s) * s) * s) / n;
}

/** ln Γ(n + 1) − ((n + ½) ln n − n + ½ ln 2π): what Stirling's formula leaves out. n > 0. */
export function stirlingError(n: number): number {
  if (n >= 15) return stirlingSeries(n);
  return logGamma(n + 1) - ((n + 0.5) * Math.log(n) - n + HALF_LOG_TWO_PI);
}

/**
 * x ln(x / m) + m − x without cancellation when x is near m. x ≥ 0, m > 0.
 * Source: Loader 2000, Fast and accurate computation of binomial probabilities.
 */
export function deviancePart(x: number, m: number): number {
  const gap = x - m;
  if (Math.abs(gap) < 0.1 * (x + m)) {
    const v = gap / (x + m);
    let sum = gap * v;
    let term = 2 * x * v;
    const square = v * v;
    for (let j = 1; j < 1000; j++) {
      term *= square;
      const next = sum + term / (2 * j + 1);
      if (next === sum) return next;
      sum = next;
    }
    return sum;
  }
  return x === 0 ? m : x * Math.log(x / m) + m - x;
}
