// Many weekly series: which stand higher than their own past years make likely.
import { faster, inFolder, rPeer } from './job.mjs';

export function preparations(work, folder) {
  return [{ program: work['write-series'], args: [inFolder(folder, 'series.csv')] }];
}

/** @returns {import('./job.mjs').Job[]} */
export function jobs(work, folder) {
  const ours = (who, ...args) => ({ who, program: work['stats-farrington'], args: args.map(String) });
  const theirs = (who, ...args) => ({ who, program: rPeer('farrington'), args: [inFolder(folder, 'series.csv'), ...args.map(String)] });
  const beside = (what, estimateMs) => ({
    text: (m) => `${(m[what].cpu / estimateMs).toPrecision(2)} × of the ${estimateMs} ms that the arithmetic needs at least`,
    holds: (m) => m[what].cpu <= 4 * estimateMs,
  });
  const grows = (from, to, most) => ({
    text: (m) => `${from} → ${to}: at most ${most} × (${(m[to].cpu / m[from].cpu).toPrecision(3)} ×)`,
    holds: (m) => m[to].cpu <= most * m[from].cpu,
  });
  return [
    {
      title: 'Weekly series: the last week',
      n: '500 series × 522 weeks, five past years, ten parts of the year',
      note: 'Improved Farrington method. surveillance::farringtonFlexible gets 100 of the 500 series; on those both sides must raise the same number of alarms, ours with the package’s dispersion for the trend (see docs/methods/farrington.md). The estimate is 4,800 row-steps of 15 ns a series; the start of the compiler is part of our time.',
      sides: [
        ours('Samsyn', 500, 1),
        ours('Samsyn, 2,000 series', 2000, 1),
        ours('Samsyn, 8,000 series', 8000, 1),
        ours('Samsyn, as the package', 100, 1, 0, 'surveillance'),
        theirs('R surveillance, 100 series', 100, 1),
      ],
      same: ['Samsyn, as the package', 'R surveillance, 100 series'],
      goals: [
        faster('Samsyn', 'R surveillance, 100 series', 120, 100 / 500),
        beside('Samsyn', 20),
        grows('Samsyn, 2,000 series', 'Samsyn, 8,000 series', 4.5),
      ],
    },
    {
      title: 'Weekly series: each of 52 weeks',
      n: '500 series × 52 weeks',
      note: 'Processor time of both workers together. surveillance::farringtonFlexible gets 10 of the 500 series (1/50 of the work).',
      sides: [
        ours('Samsyn, two workers', 500, 52, 2),
        ours('Samsyn, one thread', 500, 52),
        ours('Samsyn, 125 series', 125, 52),
        ours('Samsyn, 250 series', 250, 52),
        ours('Samsyn, as the package', 10, 52, 0, 'surveillance'),
        theirs('R surveillance, 10 series', 10, 52),
      ],
      times: 1,
      same: ['Samsyn, as the package', 'R surveillance, 10 series'],
      goals: [
        faster('Samsyn, two workers', 'R surveillance, 10 series', 150, 10 / 500),
        beside('Samsyn, one thread', 1000),
        grows('Samsyn, 125 series', 'Samsyn, 250 series', 2.5),
        grows('Samsyn, 250 series', 'Samsyn, one thread', 2.5),
      ],
    },
  ];
}
