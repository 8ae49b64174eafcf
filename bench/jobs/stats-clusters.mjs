// Pairs near in space and time, and clusters.
import { faster, inFolder, rPeer } from './job.mjs';

export function preparations(work, folder) {
  return [
    { program: work['write-generated'], args: [inFolder(folder, 'generated-5k.csv'), '5000'] },
    { program: work['write-generated'], args: [inFolder(folder, 'generated-100k.csv'), '100000'] },
  ];
}

/** Doubling the work costs about so much more. */
const grows = (from, to, most) => ({
  text: (m) => `${from} → ${to}: at most ${most} × (${(m[to].cpu / m[from].cpu).toPrecision(3)} ×)`,
  holds: (m) => m[to].cpu <= most * m[from].cpu,
});
const beside = (what, estimateMs) => (m) =>
  `${(m[what].cpu / estimateMs).toPrecision(2)} × of the ${estimateMs} ms that two cores need at least`;

/** @returns {import('./job.mjs').Job[]} */
export function jobs(work, folder) {
  const knox = (who, ...args) => ({ who, program: work['stats-knox'], args });
  const clusters = (n) => ({ who: `Samsyn, ${n.toLocaleString('en')}`, program: work['stats-dbscan'], args: [String(n)] });
  // the rival recomputes all distances in time at each shuffle: its work is n² × shuffles. It gets a quarter of the pairs and 3 of the 999
  const share = 3 / 999 / 4;
  return [
    {
      title: 'Knox: near in space and time',
      n: '10,000 events, 999 shuffles',
      note: 'Samsyn: 20 cells (the same place and four bands of distance × four of time, 878,224 pairs within 400 m), exact variance, p of each. surveillance::knox: one cell (100 m, 7 days); 5,000 events and 3 shuffles, that is 1/1,332 of the work at n² pairs a shuffle.',
      sides: [
        knox('Samsyn', '10000', '999'),
        knox('Samsyn, two workers', '10000', '999', 'workers'),
        knox('Samsyn, the events alone', '10000', '0', 'base'),
        ...[5000, 10_000, 20_000].map((n) => knox(`Samsyn, ${n.toLocaleString('en')} × 199`, String(n), '199')),
        knox('Samsyn, one cell of 5,000', '5000', '3', 'cell'),
        { who: 'R surveillance::knox', program: rPeer('knox'), args: [inFolder(folder, 'generated-5k.csv'), '3'] },
      ],
      times: 1,
      same: ['Samsyn, one cell of 5,000', 'R surveillance::knox'],
      goals: [
        faster('Samsyn', 'R surveillance::knox', 2000, share),
        {
          text: (m) => `at most 60 MB over the events alone (${Math.round(m.Samsyn.mb - m['Samsyn, the events alone'].mb)} MB)`,
          holds: (m) => m.Samsyn.mb - m['Samsyn, the events alone'].mb <= 60,
        },
        {
          text: 'two workers answer as one',
          holds: (m) => m.Samsyn.answer === m['Samsyn, two workers'].answer,
        },
        { text: beside('Samsyn', 450), holds: (m) => m.Samsyn.cpu <= 10 * 450 },
        // pairs grow by the square
        grows('Samsyn, 5,000 × 199', 'Samsyn, 10,000 × 199', 5),
        grows('Samsyn, 10,000 × 199', 'Samsyn, 20,000 × 199', 5),
      ],
    },
    {
      title: 'DBSCAN',
      n: '100,000 events, 150 m, 30 events',
      note: 'Cells in which all are near each other, against a k-d tree in C++; both sides must find the same clusters and the same noise.',
      sides: [
        ...[100_000, 50_000, 200_000].map(clusters),
        { who: 'R dbscan', program: rPeer('dbscan'), args: [inFolder(folder, 'generated-100k.csv')] },
      ],
      same: ['Samsyn, 100,000', 'R dbscan'],
      goals: [
        faster('Samsyn, 100,000', 'R dbscan', 5),
        { text: beside('Samsyn, 100,000', 50), holds: (m) => m['Samsyn, 100,000'].cpu <= 10 * 50 },
        grows('Samsyn, 50,000', 'Samsyn, 100,000', 3),
        grows('Samsyn, 100,000', 'Samsyn, 200,000', 3),
      ],
    },
  ];
}
