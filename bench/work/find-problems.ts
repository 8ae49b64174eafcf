// Our side of "finder": the lattice, the tests and the explaining away alone, on counts already summed per leaf and month.
import { findProblems } from '@samsyn/domain';
import { drawPoisson, seeded } from '@samsyn/stats';
import { timed } from './timed.ts';

const [n = '1000000', seed = '1'] = process.argv.slice(2);
const random = seeded(Number(seed));
const tree = (leaves: number, groups: number) => ({
  parent: Int16Array.from({ length: leaves + groups }, (_, i) => (i < leaves ? leaves + (i % groups) : -1)),
  leaves: Int16Array.from({ length: leaves }, (_, i) => i),
});
const flat = (leaves: number) => ({ parent: new Int16Array(leaves).fill(-1), leaves: Int16Array.from({ length: leaves }, (_, i) => i) });
const months = 36;
const leaves = 30 * 30 * 8 * 4;
const weights = Float64Array.from({ length: leaves }, () => Math.exp(1.2 * (random.next() + random.next() + random.next() - 1.5)));
const sum = weights.reduce((a, b) => a + b, 0);
const counts = new Int32Array(leaves * months);
for (let leaf = 0; leaf < leaves; leaf++)
  for (let m = 0; m < months; m++) {
    // one kind in one district doubles in the last year
    const lift = Math.floor(leaf / 960) === 5 && (Math.floor(leaf / 32) % 30) % 6 === 2 && m >= 24 ? 2 : 1;
    counts[leaf * months + m] = drawPoisson((lift * Number(n) * weights[leaf]!) / (sum * months), random);
  }
const cube = {
  categories: tree(30, 8),
  areas: tree(30, 6),
  placeTypes: flat(8),
  dayparts: flat(4),
  months,
  firstMonth: 0,
  windowMonths: 12,
  counts,
};
await timed(
  () => findProblems(cube),
  ({ nodes, problems }) => ({ tested: nodes, sure: problems.filter(({ claimed }) => claimed).length }),
);
