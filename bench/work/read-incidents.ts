// Our side of "read": from a file on disk to typed, classified, checked incidents in columns.
import { performance } from 'node:perf_hooks';
import { readIncidentFiles } from '../../packages/server/src/incidents/read-incidents.ts';

const started = performance.now();
const { rows, incidents } = await readIncidentFiles(process.argv.slice(2));
const ms = performance.now() - started;
if (rows.accepted !== incidents.length) throw new Error('rows do not add up');
console.log(JSON.stringify({ ms, answer: { rows: rows.read } }));
