// Two waves of a survey: is it another answer, or another sample?
import { normalUpper, normalUpperQuantile } from '../numeric/normal.ts';
import { projection } from './calibration.ts';
import type { SurveyDesign } from './design.ts';
import { type EstimateOptions, readColumn, readOptions, refusal, type SurveyEstimate, type UnknownEstimate } from './estimate.ts';
import { meanContributions } from './svy-mean.ts';
import { taylorVariance } from './taylor-variance.ts';

export type WaveDifference =
  | {
      readonly known: true;
      /** second less first, in the unit of the estimates */
      readonly difference: number;
      readonly se: number;
      readonly lo: number;
      readonly hi: number;
      readonly z: number;
      readonly p: number;
    }
  | UnknownEstimate;

export interface WaveOptions {
  /** covariance of the two estimates; 0 unless told: other people each time */
  readonly covariance?: number;
  readonly level?: number;
}

/**
 * Has it changed since the last wave, when other people were asked each time?
 * @not When the same people were asked again: `panelDiff`. When the wording changed: mark the break, compare nothing.
 * @formula d = p₂ − p₁;  z = d/√(V₁ + V₂ − 2 Cov);  d ± z_{1−α/2}·se
 * @pitfall Two intervals that overlap can still differ: read the interval of the difference.
 * @pitfall Forty questions are forty tests: `pAdjust` with 'BH' over all that are shown.
 * @param first estimate of the first wave (`svyMean`, `svyProp`, `svyTotal`)
 * @param second estimate of the second
 * @param options covariance, level (.95)
 * @returns { known: true, difference, se, lo, hi, z, p }, or { known: false, reason, n } of the wave that is not known
 * @throws RangeError when level is outside (0, 1) or the covariance is larger than the variances allow
 * @cost none
 * @source Kish 1965. Checked against R survey 4.1.1 with pnorm (1e-9).
 * @example
 * const people = design({ fpc: new Array(200).fill(9000) });
 * const wave = (yes: number) => svyProp(people, Array.from({ length: 200 }, (_, i) => (i < yes ? 1 : 0)));
 * waveDiff(wave(88), wave(79))
 * @figure intervalsFigure({ title: 'From 44 % to 39.5 % of 200', none: 0, rows: [{ name: 'change', value: answer.difference, lo: answer.lo, hi: answer.hi }] })
 */
export function waveDiff(first: SurveyEstimate, second: SurveyEstimate, options: WaveOptions = {}): WaveDifference {
  const { covariance = 0, level = 0.95 } = options;
  if (!(level > 0 && level < 1)) throw new RangeError(`waveDiff: level must be in (0, 1), got ${level}`);
  if (!first.known) return first;
  if (!second.known) return second;
  const [a, b] = [first.se * first.se, second.se * second.se];
  if (!(Math.abs(covariance) <= Math.sqrt(a * b) * (1 + 1e-12)))
    throw new RangeError(`waveDiff: covariance must be within ±${Math.sqrt(a * b)}, got ${covariance}`);
  return told(second.value - first.value, Math.max(0, a + b - 2 * covariance), first.n + second.n, level);
}

function told(difference: number, variance: number, n: number, level: number): WaveDifference {
  const se = Math.sqrt(variance);
  if (!(se > 0)) return { known: false, reason: 'no_spread', n };
  const reach = normalUpperQuantile((1 - level) / 2) * se;
  const z = difference / se;
  return { known: true, difference, se, lo: difference - reach, hi: difference + reach, z, p: 2 * normalUpper(Math.abs(z)) };
}

export interface Wave {
  /** the same rows, strata and clusters in both waves; weights (0 = not in this wave) and calibrations of its own */
  readonly design: SurveyDesign;
  /** answers; NaN (and `missing`) = none */
  readonly answers: ArrayLike<number>;
}

/**
 * Has it changed since the last wave, when some or all of the people are the same?
 * @not When nobody was asked twice: `waveDiff` says the same with less.
 * @formula d = ȳ₂ − ȳ₁;  z = z₂ − z₁ for each person, each off its wave's margins;  V of z under the design
 * @pitfall Taken as two samples, a panel's change looks less sure than it is: answers of one person go together.
 * @pitfall Those who stay in a panel are not those who leave it: calibrate each wave to its own population.
 * @param first design and answers of the first wave, a row a person
 * @param second those of the second, the same rows
 * @param options domain, missing, smallest (30, in each wave), level
 * @returns { known: true, difference = second − first, se, lo, hi, z, p }, or { known: false, reason, n }
 * @throws RangeError when the two designs differ in rows, strata or clusters, or an option is out of range
 * @cost O(rows)
 * @source Särndal, Swensson & Wretman 1992. Checked against R survey 4.1.1 (svyby with covmat on people as clusters; 1e-9).
 * @example
 * const people = design({ fpc: new Array(150).fill(6000) });
 * const before = Array.from({ length: 150 }, (_, i) => 1 + ((3 * i) % 5));
 * const after = before.map((y, i) => Math.max(1, y - (i % 4 === 0 ? 1 : 0)));
 * panelDiff({ design: people, answers: before }, { design: people, answers: after })
 * @figure intervalsFigure({ title: '150 people asked twice', none: 0, rows: [{ name: 'as a panel', value: answer.difference, lo: answer.lo, hi: answer.hi },
 *   (({ difference: value, lo, hi }) => ({ name: 'as two samples', value, lo, hi }))(waveDiff(svyMean(people, [before])[0], svyMean(people, [after])[0]))] })
 */
export function panelDiff(first: Wave, second: Wave, options: EstimateOptions = {}): WaveDifference {
  if (!sameStages(first.design, second.design))
    throw new RangeError(
      `panelDiff: both waves must have the same rows, strata and clusters, got ${first.design.n} and ${second.design.n}`,
    );
  const parts = [first, second].map(({ design, answers }) => {
    const asked = readOptions('panelDiff', design, options);
    const z = new Float64Array(design.n);
    const n = readColumn(asked, answers, z);
    const { mean, weight } = meanContributions(design.weights, z);
    // off the wave's own margins; the sum under the bare design comes after
    for (const project of design.calibrations.map(projection)) project(z);
    return { asked, z, n, mean, weight };
  });
  const [a, b] = [parts[0]!, parts[1]!];
  for (const { asked, n, weight } of parts) {
    const refused = refusal(asked, n);
    if (refused) return refused;
    if (weight === 0) return { known: false, reason: 'no_weight', n };
  }
  for (let i = 0; i < b.z.length; i++) b.z[i] = b.z[i]! - a.z[i]!;
  const variance = taylorVariance({ ...second.design, calibrations: [] })(b.z);
  return told(b.mean - a.mean, variance, a.n + b.n, a.asked.level);
}

function sameStages(a: SurveyDesign, b: SurveyDesign): boolean {
  if (a.stages === b.stages) return true;
  return (
    a.n === b.n &&
    a.stages.length === b.stages.length &&
    a.stages.every((stage, s) => {
      const other = b.stages[s]!;
      return (
        stage.unit.every((u, i) => u === other.unit[i]) &&
        stage.stratum.length === other.stratum.length &&
        stage.stratum.every((u, i) => u === other.stratum[i]) &&
        stage.population.every((u, i) => u === other.population[i])
      );
    })
  );
}
