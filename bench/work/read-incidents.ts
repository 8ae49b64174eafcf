// Our side of "read": from a file on disk to typed, classified, checked incidents in columns.
import { readIncidentFiles } from '../../packages/server/src/incidents/read-incidents.ts';
import { timed } from './timed.ts';

await timed(
  () => readIncidentFiles(process.argv.slice(2)),
  ({ rows }) => ({ rows: rows.read }),
);
