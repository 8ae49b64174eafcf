// Where: hot cells on a lattice, and kernel density.
import { faster, inFolder, pythonPeer, rPeer } from './job.mjs';

export function preparations(work, folder) {
  return [{ program: work['write-places'], args: [inFolder(folder, 'places.f64')] }];
}

const beside = (what, estimateMs, maps = 1) => ({
  text: (m) => `${(m[what].cpu / maps / estimateMs).toPrecision(2)} × of the ${estimateMs} ms that the arithmetic needs at least`,
  holds: () => true,
});
const grows = (from, to, most) => ({
  text: (m) => `${from} → ${to}: at most ${most} × (${(m[to].cpu / m[from].cpu).toPrecision(3)} ×)`,
  holds: (m) => m[to].cpu <= most * m[from].cpu,
});

/** @returns {import('./job.mjs').Job[]} */
export function jobs(work, folder, { full }) {
  const file = inFolder(folder, 'places.f64');
  const maps = 100;
  const lattice = (who, side, size, count = maps) => ({
    who,
    program: work['stats-hot-spots'],
    args: [file, side, size, count].map(String),
  });
  const kernel = (who, ...args) => ({ who, program: work['stats-kernel'], args: [file, ...args.map(String)] });
  // the rival in R gets one map: a tenth of the cells, or all of them
  const [side, size] = full ? [316, 127] : [100, 401];
  const cells = (side * side).toLocaleString('en');
  const [oneMap, spdep] = [`Samsyn, one map of ${cells} cells`, `R spdep, one map of ${cells} cells`];
  const share = (side * side) / 99_856 / maps;
  return [
    {
      title: 'Hot cells: Gi* and BH',
      n: '316 × 316 = 99,856 cells, a million incidents, 100 maps',
      note: `Neighbours, z, two-sided normal p and q of each map, made anew each time. spdep gets one of the 100 maps, of ${cells} cells (its cost grows with the cells). Our first map costs ten of the later ones while the compiler starts: it has a line of its own. The estimate is for one map.`,
      sides: [
        lattice('Samsyn', 316, 127),
        lattice('Samsyn, the first map alone', 316, 127, 1),
        lattice('Samsyn, 199,809 cells', 447, 90),
        lattice('Samsyn, 399,424 cells', 632, 64),
        lattice(oneMap, side, size, 1),
        { who: 'SciPy, sparse matrices', program: pythonPeer('hot_spots'), args: [file, '316', '127', String(maps)] },
        { who: spdep, program: rPeer('hot-spots'), args: [file, String(side), String(size)] },
      ],
      times: 1,
      goals: [
        faster('Samsyn', spdep, 1000, share),
        faster('Samsyn', 'SciPy, sparse matrices', 5),
        beside('Samsyn', 0.2, maps),
        grows('Samsyn', 'Samsyn, 199,809 cells', 2.6),
        grows('Samsyn, 199,809 cells', 'Samsyn, 399,424 cells', 2.6),
        equal('Samsyn', 'SciPy, sparse matrices'),
        equal(oneMap, spdep),
      ],
    },
    {
      title: 'Kernel density: Gaussian',
      n: '1,000,000 incidents, σ = 300 m, 500 × 500 cells',
      note: 'Samsyn shares each point between four cells, spatstat moves it to one (its map is flatter by 0.4 % at the peak) and goes by Fourier transforms.',
      sides: [
        kernel('Samsyn', 'gaussian'),
        kernel('Samsyn, 1,000 × 1,000 cells', 'gaussian', 1_000_000, 1000),
        kernel('Samsyn, 250,000 incidents', 'gaussian', 250_000),
        kernel('Samsyn, 500,000 incidents', 'gaussian', 500_000),
        { who: 'R spatstat', program: rPeer('kernel'), args: [file] },
      ],
      times: 2,
      goals: [
        faster('Samsyn', 'R spatstat', 40),
        beside('Samsyn', 6),
        // twice the taps on four times the cells
        grows('Samsyn', 'Samsyn, 1,000 × 1,000 cells', 9),
        grows('Samsyn, 250,000 incidents', 'Samsyn', 4),
      ],
    },
    {
      title: 'Kernel density: exact, with an end',
      n: '1,000,000 incidents, radius 300 m, 500 × 500 cells',
      note: 'Every event within the radius of each cell’s centre counts exactly. scikit-learn has no quartic kernel: both are set beside its Epanechnikov (k-d tree, no tolerance).',
      sides: [
        kernel('Samsyn, quartic', 'quartic'),
        kernel('Samsyn, Epanechnikov', 'epanechnikov'),
        kernel('Samsyn, quartic, 250,000', 'quartic', 250_000),
        kernel('Samsyn, quartic, 500,000', 'quartic', 500_000),
        { who: 'scikit-learn', program: pythonPeer('kernel'), args: [file, '1000000'] },
      ],
      times: 1,
      same: ['Samsyn, Epanechnikov', 'scikit-learn'],
      goals: [
        faster('Samsyn, quartic', 'scikit-learn', 25),
        faster('Samsyn, Epanechnikov', 'scikit-learn', 25),
        beside('Samsyn, quartic', 25),
        grows('Samsyn, quartic, 250,000', 'Samsyn, quartic, 500,000', 2.5),
        grows('Samsyn, quartic, 500,000', 'Samsyn, quartic', 2.5),
      ],
    },
  ];
}

function equal(ours, theirs) {
  const answers = (m) => [ours, theirs].map((who) => `${m[who].answer.hot} cells, z up to ${m[who].answer.most}`);
  return {
    text: (m) => `the same as ${theirs}: ${answers(m)[0]}`,
    holds: (m) => answers(m)[0] === answers(m)[1],
  };
}
