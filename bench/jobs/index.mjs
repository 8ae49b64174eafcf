// What is timed, beside which rival, and what it may cost at most. Every side of a job gets the same data in the same run.
import * as maps from './maps.mjs';
import * as office from './office.mjs';
import * as pictures from './pictures.mjs';
import * as plans from './plans.mjs';
import * as real from './real.mjs';
import * as statsClusters from './stats-clusters.mjs';
import * as statsEffect from './stats-effect.mjs';
import * as statsPlace from './stats-place.mjs';
import * as statsScan from './stats-scan.mjs';
import * as statsSurveillance from './stats-surveillance.mjs';
import * as statsSurvey from './stats-survey.mjs';
import * as statsTrend from './stats-trend.mjs';
import * as tenants from './tenants.mjs';

const parts = [
  pictures,
  tenants,
  plans,
  maps,
  office,
  statsClusters,
  statsEffect,
  statsPlace,
  statsScan,
  statsSurveillance,
  statsSurvey,
  statsTrend,
];

/**
 * The jobs on invented data whose title holds the words, and the files that they need, made before any clock starts.
 * @param {Record<string, string>} work @param {string} folder @param {import('./job.mjs').Lane} lane @param {string} only
 * @returns {{ preparations: { program: string, args: readonly string[] }[], jobs: import('./job.mjs').Job[] }}
 */
export function synthetic(work, folder, lane, only) {
  const wanted = parts
    .map((part) => ({ part, jobs: part.jobs(work, folder, lane).filter(({ title }) => title.includes(only)) }))
    .filter(({ jobs }) => jobs.length > 0);
  return {
    preparations: wanted.flatMap(({ part }) => part.preparations?.(work, folder, lane) ?? []),
    jobs: wanted.flatMap(({ jobs }) => jobs),
  };
}

export const { realJobs, realPreparations } = real;
export { seed } from './job.mjs';
