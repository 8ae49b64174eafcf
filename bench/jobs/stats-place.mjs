// Where: hot cells on a lattice, and kernel density.
import { faster, grows, inFolder, near, pythonPeer, rPeer } from './job.mjs';

export function preparations(work, folder) {
  return [{ program: work['write-places'], args: [inFolder(folder, 'places.f64')] }];
}

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
      note: `Neighbours, z, two-sided normal p and q of each map, made anew each time. spdep gets one of the 100 maps, of ${cells} cells (its cost grows with the cells). In a process’s first map the compiler of JavaScript starts, which costs ten later maps, and SciPy’s compiled code is ahead for the first three: both first maps have a line of their own. z alone needs some 0.2 ms a map; the rest is p, and the sort of BH.`,
      sides: [
        lattice('Samsyn', 316, 127),
        lattice('Samsyn, the first map alone', 316, 127, 1),
        lattice('Samsyn, 199,809 cells', 447, 90),
        lattice('Samsyn, 399,424 cells', 632, 64),
        lattice(oneMap, side, size, 1),
        { who: 'SciPy, sparse matrices', program: pythonPeer('hot_spots'), args: [file, '316', '127', String(maps)] },
        { who: 'SciPy, the first map alone', program: pythonPeer('hot_spots'), args: [file, '316', '127', '1'] },
        { who: spdep, program: rPeer('hot-spots'), args: [file, String(side), String(size)] },
      ],
      times: 1,
      goals: [
        faster('Samsyn', spdep, 1000, share),
        faster('Samsyn', 'SciPy, sparse matrices', 5),
        faster('Samsyn, the first map alone', 'SciPy, the first map alone', 0.4),
        {
          text: (m) => `at most 7 ms of the processor a map (${(m.Samsyn.cpu / maps).toPrecision(2)} ms)`,
          holds: (m) => m.Samsyn.cpu <= 7 * maps,
        },
        grows('Samsyn', 'Samsyn, 199,809 cells', 2.6),
        grows('Samsyn, 199,809 cells', 'Samsyn, 399,424 cells', 2.6),
        equal('Samsyn', 'SciPy, sparse matrices'),
        equal(oneMap, spdep),
      ],
    },
    {
      title: 'Kernel density: Gaussian',
      n: '1,000,000 incidents, σ = 300 m, 500 × 500 cells',
      note: 'Samsyn shares each point between four cells, spatstat moves it to one (its map is flatter by 0.4 % at the peak) and goes by Fourier transforms. Each run is a process’s first map, the start of the compiler included.',
      sides: [
        kernel('Samsyn', 'gaussian'),
        kernel('Samsyn, 1,000 × 1,000 cells', 'gaussian', 1_000_000, 1000),
        kernel('Samsyn, 250,000 incidents', 'gaussian', 250_000),
        kernel('Samsyn, 500,000 incidents', 'gaussian', 500_000),
        { who: 'R spatstat', program: rPeer('kernel'), args: [file] },
      ],
      times: 3,
      goals: [
        faster('Samsyn', 'R spatstat', 40),
        near('Samsyn', 6, 8),
        // twice the taps on four times the cells
        grows('Samsyn', 'Samsyn, 1,000 × 1,000 cells', 9),
        grows('Samsyn, 250,000 incidents', 'Samsyn', 4),
      ],
    },
    {
      title: 'Kernel density: exact, with an end',
      n: '1,000,000 incidents, radius 300 m, 500 × 500 cells',
      note: 'Every event within the radius of each cell’s centre counts exactly. scikit-learn has no quartic kernel: both are set beside its Epanechnikov (k-d tree, no tolerance). Each run of ours is a process’s first map; what is more than the arithmetic needs, and what WebAssembly would gain, stands in docs/adr/0020-statistics.md.',
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
        near('Samsyn, quartic', 25, 8),
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
