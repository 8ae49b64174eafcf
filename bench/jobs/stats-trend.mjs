// Trend, season and change points of many series.
import { faster, grows, inFolder, near, rPeer } from './job.mjs';

export function preparations(work, folder) {
  return [{ program: work['write-series'], args: [inFolder(folder, 'series-trend.csv')] }];
}

/** changepoint is not in Debian: its 2.3 (C) took this long for the same 500 series on a server with two cores. */
const changepointMs = 250;

/** @returns {import('./job.mjs').Job[]} */
export function jobs(work, folder) {
  const stl = (who, ...args) => ({ who, program: work['stats-stl'], args: args.map(String) });
  const pelt = (who, ...args) => ({ who, program: work['stats-pelt'], args: args.map(String) });
  return [
    {
      title: 'Trend and season, robust',
      n: '500 series × 522 weeks',
      note: 'STL with one season for all years and 15 rounds of robustness, fitted at every tenth of a window as R does; both must find the same mean trend to two digits: R takes another rank for the median of the remainders in about one round in ten (see docs/methods/stl.md), so that single trends differ. “Every value” fits all 522, as statsmodels does.',
      sides: [
        stl('Samsyn', 500),
        stl('Samsyn, every value', 500, 1),
        stl('Samsyn, 250 series', 250),
        stl('Samsyn, 1,000 series', 1000),
        { who: 'R stl', program: rPeer('stl'), args: [inFolder(folder, 'series-trend.csv'), '500'] },
      ],
      same: ['Samsyn', 'R stl'],
      goals: [
        faster('Samsyn', 'R stl', 2),
        near('Samsyn', 150),
        grows('Samsyn, 250 series', 'Samsyn', 2.5),
        grows('Samsyn', 'Samsyn, 1,000 series', 2.5),
      ],
    },
    {
      title: 'Change points',
      n: '500 series × 522 weeks, at least 8 weeks apart',
      note: `PELT for Poisson counts with MBIC. changepoint is not in Debian: ${changepointMs} ms is the figure of its 2.3, written in C, for the same work on a server with two cores. It prunes without slack, which now and then misses the cheapest cuts; “quick” prunes as it does, and Samsyn’s own way finds them all.`,
      sides: [
        pelt('Samsyn, quick', 500, 'quick'),
        pelt('Samsyn', 500),
        pelt('Samsyn, 250 series', 250),
        pelt('Samsyn, 1,000 series', 1000),
      ],
      goals: [
        {
          text: (m) =>
            `quick: a third of changepoint’s ${changepointMs} ms (${(changepointMs / m['Samsyn, quick'].cpu).toPrecision(3)} × our processor time; ${(m['Samsyn, quick'].cpu / 20).toPrecision(2)} × of the 20 ms that the arithmetic needs at least)`,
          holds: (m) => 3 * m['Samsyn, quick'].cpu <= changepointMs,
        },
        {
          text: (m) =>
            `all cuts, exactly: half of changepoint’s time (${(changepointMs / m.Samsyn.cpu).toPrecision(3)} × our processor time)`,
          holds: (m) => 2 * m.Samsyn.cpu <= changepointMs,
        },
        grows('Samsyn, 250 series', 'Samsyn', 2.5),
        grows('Samsyn', 'Samsyn, 1,000 series', 2.5),
      ],
    },
  ];
}
