// The most likely variances of a structural model, up to their scale; any of them may be 0.
import type { Spread } from './structural-filter.ts';

type Deviations = readonly [number, number, number, number];
const variances = ([noise, level, slope, season]: Deviations): Spread => {
  const sum = noise ** 2 + level ** 2 + slope ** 2 + season ** 2;
  return [noise ** 2 / sum, level ** 2 / sum, slope ** 2 / sum, season ** 2 / sum];
};
/** None below 0. */
const moved = (from: Deviations, by: (k: number) => number): Deviations => {
  const to: [number, number, number, number] = [...from];
  for (const k of to.keys()) to[k] = Math.max(0, to[k]! + by(k));
  return to;
};

/**
 * From the best of a grid, by steps along each standard deviation and then on in the direction that they took (Hooke & Jeeves 1961); steps are
 * halved when none helps. No slopes are needed, and 0 is a place like any other.
 */
export function likeliestSpread(likelihood: (spread: Spread) => number): Spread {
  const of = (sd: Deviations): number => {
    const value = sd.some((one) => one > 0) ? likelihood(variances(sd)) : Number.NaN;
    return Number.isNaN(value) ? -Infinity : value;
  };
  let best: Deviations = [1, 0, 0, 0];
  let most = of(best);
  for (const noise of [0.3, 1])
    for (const level of [0, 0.1, 0.5])
      for (const slope of [0, 0.02, 0.2])
        for (const season of [0, 0.05, 0.3]) {
          const value = of([noise, level, slope, season]);
          if (value > most) [best, most] = [[noise, level, slope, season], value];
        }
  const around = (from: Deviations, value: number, step: number): readonly [Deviations, number] => {
    let [at, top] = [from, value];
    for (const k of at.keys())
      for (const way of [step, -step]) {
        const tried = moved(at, (i) => (i === k ? way : 0));
        const found = of(tried);
        if (found > top) {
          [at, top] = [tried, found];
          break;
        }
      }
    return [at, top];
  };
  for (let step = 0.1; step > 1e-6; step /= 2)
    for (let turn = 0; turn < 50; turn++) {
      const before = best;
      const [at, value] = around(before, most, step);
      if (!(value > most)) break;
      [best, most] = [at, value];
      const on = moved(at, (i) => at[i]! - before[i]!);
      const [further, there] = around(on, of(on), step);
      if (there > most) [best, most] = [further, there];
    }
  return variances(best);
}
