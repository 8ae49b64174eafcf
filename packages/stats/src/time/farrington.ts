// Many weekly series at once: which of them stand higher this week than their own past years make likely?

import { emptyAnswer, type Farrington } from './farrington-answer.ts';
import { type FarringtonOptions, farringtonRules } from './farrington-options.ts';
import { judgeWeek, type WeekOfSeries } from './farrington-week.ts';
import { referenceWeeks } from './reference-weeks.ts';
import { seasonFit } from './season-fit.ts';

/**
 * What is going up now, among hundreds of weekly series? Holds each week against the same season of past years (improved Farrington method).
 * @not For series without two or three past years (`ears`), for shifts smaller than a week shows (`cusum`), for months or days.
 * @formula log E y = level of the part of the year + β t (quasi-Poisson);  φ = max(1, X²/df);  β kept when its t-test is below .05, at least three
 *   years are there, and it does not lead above every past count.
 *   Weeks with Anscombe residual s = 1.5 (y^⅔ − μ^⅔) / (μ^⅙ √(φ(1 − h))) > 2.58 get the weight s⁻², then it is fitted once more.
 *   'nbPlugin': (1 − α)-quantile of a negative binomial with mean μ, variance φμ.  'muan': the same with μ · exp(z se(ln μ)).
 *   'delta': (μ^⅔ + z √(4/9 μ^⅓ τ))^1.5, τ = φ + se(μ)²/μ.
 * @pitfall Hundreds of series at α = .05 raise dozens of false alarms each week: put `p` through `pAdjust`.
 * @pitfall `dates` and 52-week years give different past weeks and so different bounds; with dates no year slips when one has 53 weeks.
 * @pitfall Late registration makes the last weeks too low: judge a week when its incidents are in.
 * @pitfall Expected 0 (no event in any of the past weeks of this season): one event is then above the bound and p is 0; only the rule of `least` holds
 *   it back.
 * @param counts whole numbers from 0, series after series: `counts[series · nTime + week]`
 * @param nSeries how many series
 * @param nTime how many weeks each of them has
 * @returns for each series and judged week: state, alarm, expected, upper, p, score, phi, trend; never NaN
 * @throws RangeError on misuse: sizes that do not fit, counts not whole, dates not a week apart, options out of range, counts too large for 32 bits
 * @cost O(series · weeks judged · past weeks); about 20 µs for each series and week with five past years
 * @source Farrington et al. 1996, JRSS A 159; Noufaily et al. 2013, Statistics in Medicine 32; Salmon, Schumacher & Höhle 2016, JSS 70.
 *   Checked against R surveillance 1.20.3 farringtonFlexible (1e-7).
 * @example
 * const weeks = 320;
 * const counts = Int32Array.from({ length: weeks }, (_, week) => (week === weeks - 1 ? 16 : 6 + (week % 3)));
 * const past = farrington(counts, 1, weeks, { range: [weeks - 8, weeks - 1] });
 * [past.expected[7]!, past.upper[7]!, past.alarm[7]!]
 * @figure linesFigure({ title: 'Eight weeks', xName: 'week', series: [{ name: 'expected', y: past.expected }, { name: 'upper bound', y: past.upper },
 *   { name: 'seen', y: counts.slice(weeks - 8), dots: true }], marked: [7] })
 */
export function farrington(counts: ArrayLike<number>, nSeries: number, nTime: number, options: FarringtonOptions = {}): Farrington {
  const y = wholeCounts(counts, nSeries, nTime);
  const rules = farringtonRules(nTime, options);
  const { first, last } = rules;
  const weeks = last - first + 1;
  const told = emptyAnswer(nSeries, weeks, first);
  for (let week = first; week <= last; week++) {
    const past = referenceWeeks(week, rules);
    if (!past) continue;
    const work: WeekOfSeries = { y, past, rules, told, fit: seasonFit(past.size, past.parts), trendLimits: new Map() };
    for (let series = 0; series < nSeries; series++) judgeWeek(work, series * nTime, series * weeks + week - first);
  }
  return told;
}

/** The counts as they are when they already are whole numbers, else looked at one by one. */
function wholeCounts(counts: ArrayLike<number>, nSeries: number, nTime: number): Int32Array {
  if (!(Number.isInteger(nSeries) && nSeries >= 0 && Number.isInteger(nTime) && nTime >= 1))
    throw new RangeError(`farrington: series and weeks must be whole and not negative, got ${nSeries} × ${nTime}`);
  if (counts.length !== nSeries * nTime)
    throw new RangeError(`farrington: ${counts.length} counts for ${nSeries} series of ${nTime} weeks`);
  const y = counts instanceof Int32Array ? counts : new Int32Array(counts.length);
  for (let i = 0; i < y.length; i++) {
    const value = counts[i]!;
    if (!(Number.isInteger(value) && value >= 0 && value < 2 ** 31))
      throw new RangeError(`farrington: counts must be whole and not negative, got ${value} at ${i}`);
    y[i] = value;
  }
  return y;
}
