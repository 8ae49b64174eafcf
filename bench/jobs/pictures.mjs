// Reading files, and the picture made of them.
import { faster, grows, inFolder, peer, seed } from './job.mjs';

/** @typedef {import('./job.mjs').Job} Job */

export function preparations(work, folder) {
  return [
    { program: work['make-csv'], args: [inFolder(folder, 'rows.csv'), '1000000', String(seed)] },
    { program: work['write-incidents'], args: [inFolder(folder, 'incidents.csv'), '1000000', String(seed)] },
    { program: work['find-areas'], args: ['200000', String(seed), '', inFolder(folder, 'areas.json')] },
  ];
}

/** @returns {Job[]} */
export function jobs(work, folder) {
  const rows = inFolder(folder, 'rows.csv');
  const picture = (n) => ({ who: `Samsyn, ${n.toLocaleString('en')}`, program: work.picture, args: [String(n), String(seed)] });
  const finder = (n) => ({ who: `Samsyn, ${n.toLocaleString('en')}`, program: work['find-problems'], args: [String(n), String(seed)] });
  return [
    {
      title: 'Parse and type a CSV file',
      n: '1,000,000 rows × 12 columns, 112 MB',
      note: 'Dates, numbers, truth values and texts to columns in memory; the sums of both sides are compared. Samsyn reads on one thread and leaves the other to the database and the pages.',
      sides: [
        { who: 'Samsyn', program: work['type-rows'], args: [rows] },
        { who: 'DuckDB read_csv, 1 thread', program: peer('type-rows'), args: [rows, '1'] },
        { who: 'DuckDB read_csv, 2 threads', program: peer('type-rows'), args: [rows, '2'] },
      ],
      same: ['Samsyn', 'DuckDB read_csv, 1 thread', 'DuckDB read_csv, 2 threads'],
      goals: [
        {
          text: 'within 3 × of DuckDB, thread against thread',
          holds: (m) => m.Samsyn.least <= 3 * m['DuckDB read_csv, 1 thread'].least,
        },
      ],
    },
    {
      title: 'Read a CSV file to incidents',
      n: '1,000,000 rows × 12 columns, 112 MB',
      note: 'The whole way in: parsed, typed, classified, searched for personal data, fingerprinted against double deliveries. No rival does this; the row above shows the part that DuckDB does.',
      sides: [{ who: 'Samsyn', program: work['read-incidents'], args: [rows] }],
      goals: [{ text: 'at most 6 s for a million rows', holds: (m) => m.Samsyn.ms <= 6000 }],
    },
    {
      title: 'The picture of incidents in memory',
      n: '1,000,000 incidents, 36 months, 24 kinds × 30 areas × 8 places × 4 parts of the day',
      note: 'Samsyn: checks, lattice, tests, explaining away, hot spots, words. Plain SQL: counts of every combination per month and the rule "+50 % and at least ten", nothing else; it lists about two thousand "problems" where one was planted.',
      sides: [
        picture(1_000_000),
        picture(100_000),
        { who: 'DuckDB, plain SQL, 1,000,000', program: peer('group-by'), args: [inFolder(folder, 'incidents.csv'), '2'] },
      ],
      goals: [
        { text: 'at most 10 s for a million', holds: (m) => m['Samsyn, 1,000,000'].ms <= 10_000 },
        {
          text: '100,000 → 1,000,000 at most 11 ×',
          holds: (m) => m['Samsyn, 1,000,000'].least <= 11 * m['Samsyn, 100,000'].least,
        },
      ],
    },
    {
      title: 'The finder alone',
      n: '28,800 leaves × 36 months, some 65,000 nodes',
      note: 'Lattice, tests and explaining away on counts already summed. How often it is right beside other rules stands in docs/calibration.md.',
      sides: [finder(1_000_000), finder(100_000)],
      // on counts already summed, ten times the incidents are the same leaves, only fewer of them empty
      goals: [
        { text: 'at most 2 s for a million', holds: (m) => m['Samsyn, 1,000,000'].ms <= 2000 },
        grows('Samsyn, 100,000', 'Samsyn, 1,000,000', 3),
      ],
    },
    pointsInAreas('200 invented areas of 256 corners', work, ['200000', String(seed)], inFolder(folder, 'areas.json')),
  ];
}

export function pointsInAreas(areas, work, args, written) {
  return {
    title: `Points in areas: ${areas}`,
    n: '200,000 points',
    note: 'Building the index and asking it; both sides get the same areas and points and must find the same number inside.',
    sides: [
      { who: 'Samsyn', program: work['find-areas'], args },
      { who: 'which-polygon', program: peer('find-areas'), args: [written] },
    ],
    same: ['Samsyn', 'which-polygon'],
    goals: [{ text: 'at most half a second', holds: (m) => m.Samsyn.ms <= 500 }, faster('Samsyn', 'which-polygon', 1)],
  };
}
