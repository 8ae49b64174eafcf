// Our side of kernel density: the first n invented incidents on side × side cells that cover 40 × 40 km.
import { type Kernel, kde } from '@samsyn/stats';
import { readPlaces } from './read-places.ts';
import { timed } from './timed.ts';

const [file = '', kernel = 'quartic', n = '1000000', side = '500'] = process.argv.slice(2);
const { x, y } = readPlaces(file, Number(n));
const cells = Number(side);
await timed(
  () => kde(x, y, { x0: 0, y0: 0, cellMetres: 40_000 / cells, columns: cells, rows: cells }, { kernel: kernel as Kernel, h: 300 }),
  (density) => Number(density.reduce((a, b) => Math.max(a, b)).toPrecision(6)),
);
