export * from './change/change-table.ts';
export * from './change/dispersed-rate-change.ts';
export * from './change/e-test.ts';
export * from './change/poisson-mean-interval.ts';
export * from './change/rate-change.ts';
export * from './effect/change-power.ts';
export * from './effect/compared-change.ts';
export * from './effect/expected-without.ts';
export {
  type InterruptedSeries,
  type InterruptedSeriesOptions,
  its,
  type RatioEffect,
  type SumWithInterval,
} from './effect/interrupted-series.ts';
export { type LevelForecast, type LevelForecastOptions, levelForecast } from './effect/level-forecast.ts';
export { type LocalLevel, type LocalLevelFit, type LocalLevelOptions, localLevel } from './effect/local-level.ts';
export * from './effect/meta-analysis.ts';
export { type PlaceboDates, type PlaceboDatesOptions, placeboDates } from './effect/placebo-dates.ts';
export * from './effect/share-power.ts';
export { type AreaCounts, type SimilarAreas, similarAreas } from './effect/similar-areas.ts';
export { type SyntheticControl, type SyntheticControlOptions, syntheticControl } from './effect/synthetic-control.ts';
export * from './effect/weighted-displacement.ts';
export * from './inference/p-adjust.ts';
export { monteCarloP } from './inference/p-value.ts';
export { type PermutationOptions, type PermutationTest, permutationTest } from './inference/permutation.ts';
export * from './numeric/count-distributions.ts';
export * from './numeric/digamma.ts';
export * from './numeric/draw.ts';
export * from './numeric/exact-sum.ts';
export * from './numeric/fisher-f.ts';
export * from './numeric/glm.ts';
export type { GlmFamily } from './numeric/glm-families.ts';
export * from './numeric/incomplete-beta.ts';
export * from './numeric/incomplete-gamma.ts';
export * from './numeric/log-gamma.ts';
export { negativeBinomialSize, type SizeEstimate } from './numeric/negative-binomial-size.ts';
export * from './numeric/normal.ts';
export * from './numeric/random.ts';
export * from './numeric/solve.ts';
export * from './numeric/student-t.ts';
export * from './parallel/pool.ts';
export * from './parallel/serve-tasks.ts';
export { type Bandwidth, type BandwidthOptions, type BandwidthRule, bandwidth } from './place/bandwidth.ts';
export * from './place/dbscan.ts';
export * from './place/getis-ord.ts';
export * from './place/gi-star.ts';
export * from './place/hex-grid.ts';
export * from './place/hot-spot-classes.ts';
export {
  type PatternLikeness,
  type PatternOptions,
  patternLikeness,
  type TopStability,
  topStability,
} from './place/hot-spot-stability.ts';
export { type KernelChange, type KernelChangeOptions, type KernelPoints, kernelChange } from './place/kernel-change.ts';
export { type AbramsonOptions, abramsonBandwidths, type KdeAtOptions, type KdeOptions, kde, kdeAt } from './place/kernel-density.ts';
export { type Kernel, kernelWidth, type Rectangle } from './place/kernel-shapes.ts';
export { type KnoxAnswer, knox } from './place/knox.ts';
export type { KnoxBand, KnoxOptions, KnoxPairs } from './place/knox-pairs.ts';
export { type KnoxShare, type KnoxTally, knoxReplicates } from './place/knox-replicates.ts';
export { type KnoxTable, type KnoxTableOptions, type KnoxTableResult, knoxTable, knoxTableOn } from './place/knox-table.ts';
export * from './place/local-moran.ts';
export * from './place/lorenz.ts';
export * from './place/metre-grid.ts';
export * from './place/moran.ts';
export * from './place/neighbours.ts';
export * from './place/poisson-lasso.ts';
export * from './place/prediction-accuracy.ts';
export * from './place/repeat-victims.ts';
export * from './place/risk-terrain.ts';
export { type ScanCluster, type ScanInput, type ScanOptions, type ScanResult, spatialScan, spatialScanMaxima } from './place/scan.ts';
export type { ScanReplicates } from './place/scan-ladder.ts';
export { type SpaceTimeCluster, type SpaceTimeResult, spaceTimeScan, spaceTimeScanMaxima } from './place/scan-time.ts';
export type { SpaceTimeInput } from './place/scan-time-prepare.ts';
export { circularZones, type ScanZones, type ZoneOptions } from './place/scan-zones.ts';
export * from './privacy/count-lattice.ts';
export { type DonutOptions, donut, type MovedPoints } from './privacy/donut.ts';
export * from './privacy/geometric.ts';
export * from './privacy/k-anonymity.ts';
export * from './privacy/protect-lattice.ts';
export * from './privacy/rounding.ts';
export * from './privacy/suppress.ts';
export * from './privacy/tighten-bounds.ts';
export * from './ranking/harm.ts';
export * from './ranking/larger-rate.ts';
export * from './ranking/rank-stability.ts';
export { type AnswerIndex, type AnswerIndexOptions, answerIndex } from './survey/answer-index.ts';
export { type Calibrated, type CalibrateOptions, calibrate } from './survey/calibrate.ts';
export { type CronbachAlpha, cronbachAlpha } from './survey/cronbach-alpha.ts';
export { type DesignOptions, design, type LaterStage, type SurveyDesign } from './survey/design.ts';
export { type DomainDifference, domainDifference } from './survey/domain-difference.ts';
export type { EstimateOptions, KnownEstimate, SurveyEstimate, UnknownEstimate } from './survey/estimate.ts';
export { fayHerriot, type SmallAreas } from './survey/fay-herriot.ts';
export { kishEffect } from './survey/kish-effect.ts';
export type { MarginInput } from './survey/margins.ts';
export { type PostStratified, postStratify } from './survey/post-stratify.ts';
export { type ProportionIntervalOptions, type ProportionMethod, proportionInterval } from './survey/proportion-interval.ts';
export { type Raked, type RakeOptions, rake } from './survey/rake.ts';
export { type MeanEstimate, svyMean } from './survey/svy-mean.ts';
export { type ProportionEstimate, type ProportionOptions, svyProp } from './survey/svy-prop.ts';
export { type QuantileEstimate, svyQuantile } from './survey/svy-quantile.ts';
export { svyRatio, svyTotal } from './survey/svy-total.ts';
export type { TrimBounds } from './survey/trim.ts';
export { type Trimmed, type TrimWeightsOptions, trimWeights } from './survey/trim-weights.ts';
export { panelDiff, type Wave, type WaveDifference, type WaveOptions, waveDiff } from './survey/wave-diff.ts';
export * from './time/aoristic.ts';
export { type BayesBound, type BayesBoundOptions, bayesBound } from './time/bayes-bound.ts';
export * from './time/breakpoints.ts';
export { type ClockZone, wallMinutes } from './time/clock-zone.ts';
export type { BoundMethod } from './time/count-bound.ts';
export { type CountTransform, type Cusum, type CusumOptions, cusum } from './time/cusum.ts';
export { type Ears, type EarsOptions, ears } from './time/ears.ts';
export { farrington } from './time/farrington.ts';
export { type Farrington, farringtonStates } from './time/farrington-answer.ts';
export { farringtonOn } from './time/farrington-on.ts';
export type { FarringtonOptions } from './time/farrington-options.ts';
export { type Glr, type GlrOptions, glr } from './time/glr.ts';
export * from './time/harmonic-season.ts';
export * from './time/mann-kendall.ts';
export * from './time/pelt.ts';
export * from './time/stl.ts';
export type { StlOptions } from './time/stl-options.ts';
