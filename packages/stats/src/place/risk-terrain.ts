// What in the surroundings goes with events? Layers of what is near, those that matter, and how much each multiplies the risk.
import { type GlmFit, glm } from '../numeric/glm.ts';
import { normalUpperQuantile } from '../numeric/normal.ts';
import { poissonLasso } from './poisson-lasso.ts';
import type { RiskLayer } from './risk-layers.ts';

export interface RiskTerrainOptions {
  /** of the screening: .5 (elastic net) unless told */
  readonly alpha?: number;
  readonly folds?: number;
  readonly seed?: number;
  /** true unless told: only what goes with more events; false: also what protects */
  readonly aggravating?: boolean;
  /** of the intervals, .95 unless told */
  readonly level?: number;
}

export interface RiskFactor {
  /** which of the given layers */
  readonly layer: number;
  readonly factor: string;
  readonly name: string;
  /** how many times the events where the layer is 1, and its interval */
  readonly risk: number;
  readonly lo: number;
  readonly hi: number;
}

export interface RiskTerrain {
  readonly known: true;
  /** largest risk first; empty when nothing is better than an even spread */
  readonly factors: readonly RiskFactor[];
  /** layers that the screening left */
  readonly screened: readonly number[];
  readonly family: 'poisson' | 'negbin';
  readonly bic: number;
  /** of the same without any layer */
  readonly bicEven: number;
  /** per cell, 1 = the least risk of all */
  readonly scores: Float64Array;
}

/**
 * What in the surroundings goes with events, how much does each thing multiply the risk, and where does it add up?
 * @not As causes: a bar may stand where the crowd is anyway. For where it happens now: counts say that better. With fewer than some 50 events nothing
 *   can be told apart.
 * @formula 1. screening: elastic net Poisson regression of all layers (`poissonLasso`), those with a coefficient at the cross-validated penalty.
 *   2. stepwise, in and out, by BIC = −2 ln L + k ln n, at most one layer a factor; Poisson and negative binomial, the better is kept.
 *   3. relative risk value e^β;  risk score of a cell e^{Xβ} over the smallest
 * @pitfall The intervals know nothing of the choosing: they are too narrow. Neighbouring cells are alike, which narrows them again.
 * @pitfall A layer that was not given cannot be found; a layer of people (residents, passers-by) explains most of the others away: give one.
 * @pitfall Cells where nothing can happen (water, forest) make every layer of a town look risky: leave them out.
 * @param layers 0/1 a cell, as from `riskLayers`
 * @param counts events a cell
 * @param options screening, folds, seed, protective layers too
 * @returns the layers that were kept with their relative risk, and the score of each cell; { known: false } with too few events or layers that say nothing
 * @throws RangeError on lengths that differ, counts that are not whole, options outside their ranges
 * @cost that of `poissonLasso` and layers² regressions: 1,600 cells × 20 layers in about a second
 * @source Caplan, Kennedy & Piza 2013; Kennedy, Caplan, Piza & Buccine-Schraeder 2016. Screening checked against glmnet 4.1-6; the whole by planted risks.
 * @example
 * const random = seeded(12);
 * const cells = Array.from({ length: 400 }, (_, i) => ({ x: 50 + 100 * (i % 20), y: 50 + 100 * Math.floor(i / 20) }));
 * const [cellX, cellY] = [cells.map((c) => c.x), cells.map((c) => c.y)];
 * const some = (n: number) => Array.from({ length: n }, () => 2000 * random.next());
 * const layers = [...riskLayers('bars', some(8), some(8), cellX, cellY, [200]), ...riskLayers('schools', some(6), some(6), cellX, cellY, [200])];
 * const counts = cells.map((_, i) => drawPoisson(0.4 * (layers[0]!.values[i] ? 4 : 1), random));
 * riskTerrain(layers, counts, { folds: 5 })
 * @figure gridFigure({ title: 'Risk of 400 cells', columns: 20, values: answer.scores, unit: '×' })
 */
export function riskTerrain(
  layers: readonly RiskLayer[],
  counts: ArrayLike<number>,
  options: RiskTerrainOptions = {},
): RiskTerrain | { readonly known: false; readonly reason: 'too_few_events' | 'no_layer' } {
  const { alpha = 0.5, folds = 10, seed = 1, aggravating = true, level = 0.95 } = options;
  if (!(level > 0 && level < 1)) throw new RangeError(`riskTerrain: level must be in (0, 1), got ${level}`);
  const n = counts.length;
  let events = 0;
  for (let i = 0; i < n; i++) {
    if (!(Number.isInteger(counts[i]!) && counts[i]! >= 0))
      throw new RangeError(`riskTerrain: counts must be whole and not negative, got ${counts[i]} at ${i}`);
    events += counts[i]!;
  }
  if (events < 5) return { known: false, reason: 'too_few_events' };
  const screening = poissonLasso(
    layers.map((layer) => layer.values),
    counts,
    { alpha, folds, seed, positive: aggravating },
  );
  if (!screening.known) return { known: false, reason: 'no_layer' };
  const kept = screening.coefficients[screening.best ?? screening.lambdas.length - 1]!;
  const screened = layers.flatMap((_, j) => (kept[j] === 0 ? [] : [j]));

  const ones = new Float64Array(n).fill(1);
  const models = (['poisson', 'negbin'] as const).flatMap((family) => {
    const fitOf = (chosen: readonly number[]): Model | null => {
      const fit = glm([ones, ...chosen.map((j) => layers[j]!.values)], counts, { family });
      if (!fit.known || fit.logLikelihood === null) return null;
      if (aggravating && chosen.some((_, a) => fit.coefficients[a + 1]! <= 0)) return null;
      const size = family === 'negbin' ? 1 : 0;
      return { family, chosen, fit, bic: -2 * fit.logLikelihood + (chosen.length + 1 + size) * Math.log(n) };
    };
    const even = fitOf([]);
    return even ? [{ even, best: stepwise(even, layers, screened, fitOf) }] : [];
  });
  if (models.length === 0) return { known: false, reason: 'no_layer' };
  const { even, best } = models.reduce((a, b) => (b.best.bic < a.best.bic ? b : a));
  const z = normalUpperQuantile((1 - level) / 2);
  const factors = best.chosen.map((layer, a): RiskFactor => {
    const [b, se] = [best.fit.coefficients[a + 1]!, best.fit.se[a + 1]!];
    const { factor, name } = layers[layer]!;
    return { layer, factor, name, risk: Math.exp(b), lo: Math.exp(b - z * se), hi: Math.exp(b + z * se) };
  });
  const least = best.fit.fitted.reduce((low, mean) => Math.min(low, mean), Infinity);
  return {
    known: true,
    factors: factors.sort((a, b) => b.risk - a.risk || a.layer - b.layer),
    screened,
    family: best.family,
    bic: best.bic,
    bicEven: even.bic,
    scores: best.fit.fitted.map((mean) => mean / least),
  };
}

interface Model {
  readonly family: 'poisson' | 'negbin';
  readonly chosen: readonly number[];
  readonly fit: GlmFit;
  readonly bic: number;
}

/** The step in or out that lowers BIC most, until none does. */
function stepwise(
  even: Model,
  layers: readonly RiskLayer[],
  screened: readonly number[],
  fitOf: (chosen: readonly number[]) => Model | null,
): Model {
  let best = even;
  for (;;) {
    const taken = new Set(best.chosen.map((j) => layers[j]!.factor));
    const into = screened.filter((j) => !taken.has(layers[j]!.factor)).map((j) => [...best.chosen, j]);
    // another layer of the same factor in its place
    const swapped = best.chosen.flatMap((own) =>
      screened
        .filter((j) => j !== own && layers[j]!.factor === layers[own]!.factor)
        .map((j) => best.chosen.map((one) => (one === own ? j : one))),
    );
    const out = best.chosen.map((own) => best.chosen.filter((one) => one !== own));
    const next = [...into, ...swapped, ...out]
      .map(fitOf)
      .reduce<Model | null>((low, model) => (model && (!low || model.bic < low.bic) ? model : low), null);
    if (!next || !(next.bic < best.bic - 1e-9)) return best;
    best = next;
  }
}
