// Intervals of a share, by name. Counts need not be whole: a survey's effective numbers are not.
import { incompleteBetaInverse } from '../numeric/incomplete-beta.ts';
import { normalUpperQuantile } from '../numeric/normal.ts';

/** Those that a quantile (z, or t under a design) stretches over an effective n. */
export type StretchedMethod = 'logit' | 'likelihood' | 'asin' | 'mean';
export type ProportionMethod = StretchedMethod | 'beta' | 'wilson' | 'clopper-pearson' | 'jeffreys' | 'agresti-coull';

const stretchedMethods: readonly StretchedMethod[] = ['logit', 'likelihood', 'asin', 'mean'];
export const proportionMethods: readonly ProportionMethod[] = [
  ...(['beta', 'wilson', 'clopper-pearson', 'jeffreys', 'agresti-coull'] as const),
  ...stretchedMethods,
];
export const isStretched = (method: ProportionMethod): method is StretchedMethod => stretchedMethods.some((one) => one === method);

export interface ProportionIntervalOptions {
  /** 'wilson' unless told */
  readonly method?: ProportionMethod;
  readonly level?: number;
}

/**
 * Between which values does the share lie, when x of n said yes?
 * @not For a survey with weights or strata: `svyProp`, which brings its own effective n.
 * @formula 'wilson': (p + z²/2n ± z √(pq/n + z²/4n²))/(1 + z²/n).  'clopper-pearson' and 'beta': quantiles of Beta(x, n − x + 1) and
 *   Beta(x + 1, n − x).  'jeffreys': of Beta(x + ½, n − x + ½).  'agresti-coull': p̃ ± z √(p̃(1 − p̃)/ñ), ñ = n + z², p̃ = (x + z²/2)/ñ, cut
 *   to 0–1.  'logit': logit p ± z/√(npq).  'likelihood': 2n (p ln(p/π) + q ln(q/(1 − π))) ≤ z².  'asin': sin²(arcsin √p ± z/(2√n)).  'mean':
 *   p ± z √(pq/n), cut to 0–1.  With x = 0 or n 'logit' and 'mean' are that of 'clopper-pearson'
 * @pitfall Clopper–Pearson never covers less than it says and so is wide; Wilson and Jeffreys cover what they say on average.
 * @pitfall 'mean' is the one of schoolbooks and the worst for rare answers: cut at 0 it says that nobody is possible.
 * @pitfall 0 of 23 is not "nobody": up to 14 %.
 * @param x those who said yes, 0 ≤ x ≤ n; fractions allowed
 * @param n those who answered, above 0
 * @param options method, level (.95)
 * @returns lo and hi in 0–1, and the method used
 * @throws RangeError when x, n or level is out of range
 * @cost about 10 µs with beta quantiles, none otherwise
 * @source Wilson 1927; Clopper & Pearson 1934; Brown, Cai & DasGupta 2001, Statistical Science 16. Checked against R 4.2.2 and statsmodels 0.13.5.
 * @example
 * const methods = ['wilson', 'clopper-pearson', 'jeffreys', 'agresti-coull', 'logit'] as const;
 * const intervals = methods.map((method) => proportionInterval(7, 50, { method }));
 * intervals[0]!
 * @figure intervalsFigure({ title: '7 of 50', rows: methods.map((name, i) => ({ name, value: 0.14, lo: intervals[i].lo, hi: intervals[i].hi })) })
 */
export function proportionInterval(
  x: number,
  n: number,
  options: ProportionIntervalOptions = {},
): { readonly lo: number; readonly hi: number; readonly method: ProportionMethod } {
  const { method = 'wilson', level = 0.95 } = options;
  if (!(n > 0 && Number.isFinite(n))) throw new RangeError(`proportionInterval: n must be above 0, got ${n}`);
  if (!(x >= 0 && x <= n)) throw new RangeError(`proportionInterval: x must be from 0 to ${n}, got ${x}`);
  if (!(level > 0 && level < 1)) throw new RangeError(`proportionInterval: level must be in (0, 1), got ${level}`);
  const alpha = (1 - level) / 2;
  const p = x / n;
  const none = x === 0 || x === n;
  if (none && (method === 'logit' || method === 'mean')) return { ...betaEnds(x, n - x, alpha, 1), method: 'clopper-pearson' };
  if (method === 'beta' || method === 'clopper-pearson') return { ...betaEnds(x, n - x, alpha, 1), method };
  if (method === 'jeffreys') return { ...betaEnds(x + 0.5, n - x + 0.5, alpha, 0), method };
  const z = normalUpperQuantile(alpha);
  if (isStretched(method)) return { ...stretchedEnds(method, p, n, z), method };
  if (method === 'agresti-coull') {
    const more = n + z * z;
    const middle = (x + (z * z) / 2) / more;
    const reach = z * Math.sqrt((middle * (1 - middle)) / more);
    return { lo: Math.max(0, middle - reach), hi: Math.min(1, middle + reach), method };
  }
  if (method !== 'wilson') throw new RangeError(`proportionInterval: method must be one of ${proportionMethods.join(', ')}, got ${method}`);
  const grown = 1 + (z * z) / n;
  const middle = (p + (z * z) / (2 * n)) / grown;
  const reach = (z / grown) * Math.sqrt((p * (1 - p)) / n + (z * z) / (4 * n * n));
  return { lo: x === 0 ? 0 : Math.max(0, middle - reach), hi: x === n ? 1 : Math.min(1, middle + reach), method };
}

/** Quantiles of Beta(yes, no + more) below and Beta(yes + more, no) above. */
function betaEnds(yes: number, no: number, alpha: number, more: 0 | 1): { lo: number; hi: number } {
  return {
    lo: yes === 0 ? 0 : incompleteBetaInverse(yes, no + more, alpha),
    // the upper end by its complement, so that nothing is lost near 1
    hi: no === 0 ? 1 : 1 - incompleteBetaInverse(no, yes + more, alpha),
  };
}

/** What a quantile and an effective n give; 'logit' and 'mean' need a share that is neither 0 nor 1. */
export function stretchedEnds(method: StretchedMethod, p: number, n: number, quantile: number): { lo: number; hi: number } {
  if (method === 'likelihood') return { lo: likelihoodEnd(p, n, quantile, -1), hi: likelihoodEnd(p, n, quantile, 1) };
  if (method === 'asin') {
    const middle = Math.asin(Math.sqrt(p));
    const reach = quantile / (2 * Math.sqrt(n));
    // past 0 or 1 the sine comes back: those are the ends
    return { lo: middle > reach ? Math.sin(middle - reach) ** 2 : 0, hi: middle + reach < Math.PI / 2 ? Math.sin(middle + reach) ** 2 : 1 };
  }
  if (method === 'mean') {
    const reach = quantile * Math.sqrt((p * (1 - p)) / n);
    return { lo: Math.max(0, p - reach), hi: Math.min(1, p + reach) };
  }
  const odds = p / (1 - p);
  const reach = quantile / Math.sqrt(n * p * (1 - p));
  const [low, high] = [odds * Math.exp(-reach), odds * Math.exp(reach)];
  return { lo: low / (1 + low), hi: high / (1 + high) };
}

/** Where twice the loss of log likelihood reaches the square of the quantile: halved on the logit scale, where tiny shares keep their digits. */
function likelihoodEnd(p: number, n: number, quantile: number, side: 1 | -1): number {
  if (p === (side > 0 ? 1 : 0)) return p;
  const part = (own: number, other: number): number => (own === 0 ? 0 : own * Math.log(own / other));
  let near = Math.min(700, Math.max(-700, Math.log(p / (1 - p))));
  let far = side * 700;
  for (let step = 0; step < 200 && Math.abs(far - near) > 1e-15 * Math.max(1, Math.abs(near)); step++) {
    const middle = (near + far) / 2;
    const lost = 2 * n * (part(p, 1 / (1 + Math.exp(-middle))) + part(1 - p, 1 / (1 + Math.exp(middle))));
    if (lost > quantile * quantile) far = middle;
    else near = middle;
  }
  return 1 / (1 + Math.exp(-(near + far) / 2));
}
