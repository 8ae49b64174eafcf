// Our side of Knox: five bands of distance × four of time (or one cell as the rival has) over the first n invented incidents.
import { knoxTable } from '@samsyn/stats';
import { generatedIncidents } from '../../packages/stats/test/generated.ts';
import { timed } from './timed.ts';

const [n = '10000', reps = '999', what = 'table'] = process.argv.slice(2);
const { x, y, day } = generatedIncidents(Number(n));
const bands =
  what === 'cell'
    ? // within 100 m and 7 days, both with: the next number above 100
      { sBands: [0, 100 * (1 + 2 ** -52)], tBands: [0, 8], samePlace: false }
    : { sBands: [0, 100, 200, 300, 400], tBands: [0, 8, 15, 22, 31] };
await timed(
  () => (what === 'base' ? null : knoxTable(x, y, day, { ...bands, reps: Number(reps) })),
  (table) => (table?.known ? table.observed[0] : null),
);
