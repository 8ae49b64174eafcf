import { expect, test } from 'vitest';
import { realFile, referenceVectors } from '../../test/real-files.ts';
import { glm } from '../numeric/glm.ts';
import { type ScanInput, spatialScan } from './scan.ts';
import { spaceTimeScan } from './scan-time.ts';
import type { SpaceTimeInput } from './scan-time-prepare.ts';
import { circularZones } from './scan-zones.ts';

interface Leukaemia {
  readonly scan_nydf: {
    readonly x: number[];
    readonly y: number[];
    readonly cases: number[];
    readonly pop: number[];
    readonly clusters: { loc: number[]; cases: number; expected: number; rr: number; llr: number; p: number }[];
  };
}

test('three clusters of leukaemia in upstate New York equal smerc 1.8.4 (R 4.2.2): 37 tracts with 15.00556226', () => {
  const { x, y, cases, pop, clusters } = referenceVectors<Leukaemia>('d_space').scan_nydf;
  const zones = circularZones(x, y, { population: pop, share: 0.5 });
  const input: ScanInput = { cases, population: pop, zones };
  const found = spatialScan(input, { clusters: clusters.length, seed: 1 });
  if (!found.known) throw new Error('nothing found');
  expect(found.clusters).toHaveLength(3);
  clusters.forEach((reference, i) => {
    const cluster = found.clusters[i]!;
    expect([...cluster.places]).toEqual(reference.loc);
    expect(cluster.cases).toBe(reference.cases);
    expect(Math.abs(cluster.score / reference.llr - 1)).toBeLessThan(1e-9);
    expect(Math.abs(cluster.expected / reference.expected - 1)).toBeLessThan(1e-12);
    expect(Math.abs(cluster.relativeRisk! / reference.rr - 1)).toBeLessThan(1e-12);
    // both p are of 999 replicates: four standard errors of their difference
    expect(Math.abs(cluster.p - reference.p)).toBeLessThanOrEqual(4 * Math.sqrt((2 * reference.p * (1 - reference.p)) / 999) + 0.001);
  });
});

/** Lines of a comma-separated file, without its header and quotes. */
const lines = (name: string): string[][] =>
  realFile(name)
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.replaceAll('"', '').trim().split(','));

/** New Mexico 1973–1991: cases by county and year, and what the age and sex of its people give. */
function newMexico() {
  const geo = lines('spatial/satscan_NMgeo.csv');
  const counties = geo.map(([county = '']) => county);
  const years = 19;
  const strata = 36;
  const stratum = (age = '', sex = ''): number => 2 * Number(age) + Number(sex) - 3;
  // people by county and stratum were counted in 1973, 1982 and 1991; a straight line between
  const counted = [73, 82, 91].map(() => new Float64Array(counties.length * strata));
  for (const [county = '', year, people, age, sex] of lines('spatial/satscan_NMpop.csv'))
    counted[(Number(year) - 73) / 9]![counties.indexOf(county) * strata + stratum(age, sex)] = Number(people);
  const people = (at: number, year: number): number => {
    const step = Math.min(1, Math.floor(year / 9));
    const part = (year - 9 * step) / 9;
    return (1 - part) * counted[step]![at]! + part * counted[step + 1]![at]!;
  };
  const counts = new Int32Array(counties.length * years);
  const sick = new Float64Array(strata);
  const alive = new Float64Array(strata);
  for (const [county = '', cases, year, age, sex] of lines('spatial/satscan_NMcas.csv')) {
    counts[counties.indexOf(county) * years + Number(year) - 1973]! += Number(cases);
    sick[stratum(age, sex)]! += Number(cases);
  }
  for (let at = 0; at < counties.length * strata; at++) for (let year = 0; year < years; year++) alive[at % strata]! += people(at, year);
  const baseline = Float64Array.from(counts, (_, i) => {
    let expected = 0;
    for (let s = 0; s < strata; s++) expected += (sick[s]! / alive[s]!) * people(Math.floor(i / years) * strata + s, i % years);
    return expected;
  });
  const zones = circularZones(
    geo.map(([, , long]) => Number(long)),
    geo.map(([, lat]) => Number(lat)),
    { population: counties.map((_, i) => baseline.subarray(i * years, (i + 1) * years).reduce((a, b) => a + b, 0)), share: 0.5 },
  );
  const strongest = (expected: Float64Array) => {
    const input: SpaceTimeInput = { counts, periods: years, zones, model: 'poisson', baseline: expected, windows: 'any' };
    const found = spaceTimeScan(input, { reps: 999, seed: 1, clusters: 1 });
    if (!found.known) throw new Error(found.reason);
    const { places, from, to, p, cases } = found.clusters[0]!;
    return { places: [...places].map((i) => counties[i]!).sort(), years: [1973 + from, 1973 + to], p, cases };
  };
  return { counts, years, baseline, strongest };
}

test('brain cancer in New Mexico: the strongest cluster is Los Alamos and Santa Fe 1986–1989, and it is NOT significant', () => {
  // Kulldorff and others 1998 (AJPH 88) adjust for age, sex and the trend of the whole state, as here
  const { counts, years, baseline, strongest } = newMexico();
  expect(counts.reduce((a, b) => a + b, 0)).toBe(1175);
  const trend = glm([Float64Array.from(counts, () => 1), Float64Array.from(counts, (_, i) => i % years)], counts, {
    family: 'poisson',
    offset: baseline.map(Math.log),
  });
  if (!trend.known) throw new Error(trend.reason);
  const { p, ...cluster } = strongest(trend.fitted);
  expect(cluster).toEqual({ places: ['LosAlamos', 'SantaFe'], years: [1986, 1989], cases: 43 });
  expect(p).toBeGreaterThan(0.15);
});

test('without the state’s own trend the same data shout: eight counties of its middle, most of the people, at p about .03', () => {
  const { baseline, strongest } = newMexico();
  const { places, years, p } = strongest(baseline);
  expect(places).toHaveLength(8);
  expect(places).toContain('Bernalillo');
  expect(years).toEqual([1985, 1989]);
  expect(p).toBeLessThan(0.05);
});
