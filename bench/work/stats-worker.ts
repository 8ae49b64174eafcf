// A worker of the pool, as an installation would write it: heavy functions of @samsyn/stats under their own names.
import { parentPort } from 'node:worker_threads';
import { farrington, knoxReplicates, serveTasks, spatialScanMaxima } from '@samsyn/stats';

if (parentPort) serveTasks({ farrington, knoxReplicates, spatialScanMaxima }, parentPort);
