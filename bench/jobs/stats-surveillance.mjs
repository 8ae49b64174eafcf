// Many weekly series: which stand higher than their own past years make likely.
import { faster, grows, inFolder, near, rPeer } from './job.mjs';

export function preparations(work, folder) {
  return [{ program: work['write-series'], args: [inFolder(folder, 'series.csv')] }];
}

/** @returns {import('./job.mjs').Job[]} */
export function jobs(work, folder, { full }) {
  // how many of the 500 series R gets for one week and for 52
  const [few, fewer] = full ? [500, 500] : [100, 3];
  const [lastWeek, eachWeek] = [`R surveillance, ${few} series`, `R surveillance, ${fewer} series`];
  const ours = (who, ...args) => ({ who, program: work['stats-farrington'], args: args.map(String) });
  const theirs = (who, ...args) => ({ who, program: rPeer('farrington'), args: [inFolder(folder, 'series.csv'), ...args.map(String)] });
  return [
    {
      title: 'Weekly series: the last week',
      n: '500 series × 522 weeks, five past years, ten parts of the year',
      note: `Improved Farrington method. surveillance::farringtonFlexible gets ${few} of the 500 series; on those both sides must raise the same number of alarms, ours with the package’s dispersion for the trend (see docs/methods/farrington.md). The estimate is 4,800 row-steps of 15 ns a series; the start of the compiler is part of our time.`,
      sides: [
        ours('Samsyn', 500, 1),
        ours('Samsyn, 2,000 series', 2000, 1),
        ours('Samsyn, 8,000 series', 8000, 1),
        ours('Samsyn, as the package', few, 1, 0, 'surveillance'),
        theirs(lastWeek, few, 1),
      ],
      same: ['Samsyn, as the package', lastWeek],
      goals: [faster('Samsyn', lastWeek, 120, few / 500), near('Samsyn', 20), grows('Samsyn, 2,000 series', 'Samsyn, 8,000 series', 4.5)],
    },
    {
      title: 'Weekly series: each of 52 weeks',
      n: '500 series × 52 weeks',
      note: `Processor time of both workers together. surveillance::farringtonFlexible gets ${fewer} of the 500 series.`,
      sides: [
        ours('Samsyn, two workers', 500, 52, 2),
        ours('Samsyn, one thread', 500, 52),
        ours('Samsyn, 125 series', 125, 52),
        ours('Samsyn, 250 series', 250, 52),
        ours('Samsyn, as the package', fewer, 52, 0, 'surveillance'),
        theirs(eachWeek, fewer, 52),
      ],
      times: 1,
      same: ['Samsyn, as the package', eachWeek],
      goals: [
        faster('Samsyn, two workers', eachWeek, 150, fewer / 500),
        near('Samsyn, one thread', 1000),
        grows('Samsyn, 125 series', 'Samsyn, 250 series', 2.5),
        grows('Samsyn, 250 series', 'Samsyn, one thread', 2.5),
      ],
    },
  ];
}
