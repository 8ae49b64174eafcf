// `@samsyn/stats/node-worker`, the file of a thread: new Worker(new URL(import.meta.resolve('@samsyn/stats/node-worker')))
import { parentPort } from 'node:worker_threads';
import { heavyTasks } from './heavy-tasks.ts';
import { serveTasks } from './serve-tasks.ts';

if (parentPort) serveTasks(heavyTasks, parentPort);
