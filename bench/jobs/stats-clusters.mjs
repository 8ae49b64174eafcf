// Pairs near in space and time, and clusters.
import { faster, grows, inFolder, near, rPeer, told } from './job.mjs';

/** What R gets of Knox: it recomputes all distances in time at each shuffle, so that its work is n² × shuffles, 10,000² × 999 in all. */
const knoxShare = ({ full }) => (full ? { events: 10_000, shuffles: 99 } : { events: 3000, shuffles: 3 });

export function preparations(work, folder, lane) {
  return [
    { program: work['write-generated'], args: [inFolder(folder, 'generated-knox.csv'), String(knoxShare(lane).events)] },
    { program: work['write-generated'], args: [inFolder(folder, 'generated-100k.csv'), '100000'] },
  ];
}

/** @returns {import('./job.mjs').Job[]} */
export function jobs(work, folder, lane) {
  const knox = (who, ...args) => ({ who, program: work['stats-knox'], args });
  const clusters = (n) => ({ who: `Samsyn, ${n.toLocaleString('en')}`, program: work['stats-dbscan'], args: [String(n)] });
  const { events, shuffles } = knoxShare(lane);
  const share = (shuffles / 999) * (events / 10_000) ** 2;
  const cell = `Samsyn, one cell of ${told(events)}`;
  return [
    {
      title: 'Knox: near in space and time',
      n: '10,000 events, 999 shuffles',
      note: `Samsyn: 20 cells (the same place and four bands of distance × four of time, 878,224 pairs within 400 m), exact variance, p of each. surveillance::knox: one cell (100 m, 7 days); ${told(events)} events and ${shuffles} shuffles, that is 1/${told(Math.round(1 / share))} of the work at n² pairs a shuffle (all of it takes some two and a half hours).`,
      sides: [
        knox('Samsyn', '10000', '999'),
        knox('Samsyn, two workers', '10000', '999', 'workers'),
        knox('Samsyn, the events alone', '10000', '0', 'base'),
        ...[5000, 10_000, 20_000].map((n) => knox(`Samsyn, ${n.toLocaleString('en')} × 199`, String(n), '199')),
        knox(cell, String(events), '3', 'cell'),
        { who: 'R surveillance::knox', program: rPeer('knox'), args: [inFolder(folder, 'generated-knox.csv'), String(shuffles)] },
      ],
      times: 1,
      same: [cell, 'R surveillance::knox'],
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
        near('Samsyn', 450, 10),
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
        near('Samsyn, 100,000', 50),
        grows('Samsyn, 50,000', 'Samsyn, 100,000', 3),
        grows('Samsyn, 100,000', 'Samsyn, 200,000', 3),
      ],
    },
  ];
}
