// What is worth another processor: whole calls for many series, and shares of replicates for the rest. Served under their own names.
import { knoxReplicates } from '../place/knox-replicates.ts';
import { spatialScanMaxima } from '../place/scan.ts';
import { spaceTimeScanMaxima } from '../place/scan-time.ts';
import { farrington } from '../time/farrington.ts';

/** What the ready workers of `@samsyn/stats/browser-worker` and `node-worker` serve; a worker of one's own adds to it. */
export const heavyTasks = { farrington, knoxReplicates, spatialScanMaxima, spaceTimeScanMaxima } as const;
