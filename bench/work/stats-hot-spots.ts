// Our side of Gi* with BH on a lattice of side × side cells: neighbours, z, two-sided p and q, so many maps one after the other.
import { cellOfPoints, giStarLattice, pAdjust } from '@samsyn/stats';
import { readPlaces } from './read-places.ts';
import { timed } from './timed.ts';

const [file = '', wide = '316', size = '127', maps = '20'] = process.argv.slice(2);
const side = Number(wide);
const { x, y } = readPlaces(file, 1_000_000);
// the incidents lie in a square of 40 km from 0, 0
const cells = cellOfPoints(x, y, { x0: 0, y0: 0, cellMetres: Number(size), columns: side, rows: side });
const counts = new Float64Array(side * side);
for (const cell of cells) counts[cell]!++;
await timed(
  () => {
    let last: { z: Float64Array; q: Float64Array } = { z: counts, q: counts };
    for (let map = 0; map < Number(maps); map++) {
      const { z, p } = giStarLattice(counts, side, side, { test: 'normal' });
      last = { z, q: pAdjust(p) };
    }
    return last;
  },
  ({ z, q }) => ({ hot: q.filter((value) => value < 0.05).length, most: Number(z.reduce((a, b) => Math.max(a, b)).toFixed(6)) }),
);
