// What is timed, beside which rival, and what it may cost at most. Every side of a job gets the same data in the same run.
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

const parts = [pictures, tenants, plans, statsClusters, statsEffect, statsPlace, statsScan, statsSurveillance, statsSurvey, statsTrend];

/** Files that the jobs need, made before any clock starts. @returns {{ program: string, args: readonly string[] }[]} */
export const preparations = (work, folder, lane) => parts.flatMap((part) => part.preparations?.(work, folder, lane) ?? []);

/**
 * @param {Record<string, string>} work @param {string} folder @param {import('./job.mjs').Lane} lane
 * @returns {import('./job.mjs').Job[]} jobs on invented data
 */
export const syntheticJobs = (work, folder, lane) => parts.flatMap((part) => part.jobs(work, folder, lane));

export const { realJobs, realPreparations } = real;
export { seed } from './job.mjs';
