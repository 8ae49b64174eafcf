// Did it work: many series that a measure interrupts.
import { faster, inFolder, rPeer } from './job.mjs';

export function preparations(work, folder) {
  return [{ program: work['write-series'], args: [inFolder(folder, 'series-100.csv'), '100'] }];
}

/** The least that the same arithmetic takes on one core, in ms: some 0.3 ms a series. */
const estimate = 150;

/** @returns {import('./job.mjs').Job[]} */
export function jobs(work, folder) {
  const ours = (who, n) => ({ who, program: work['stats-interrupted'], args: [String(n)] });
  return [
    {
      title: 'Interrupted series, negative binomial',
      n: '500 series × 522 weeks, 6 coefficients and the size',
      note: 'Samsyn also tells intervals, what had come without the measure and how alike weeks beside each other are; MASS::glm.nb fits alone, 100 of the 500 series. Both must find the same mean step of those.',
      sides: [
        ours('Samsyn', 500),
        ours('Samsyn, 100 series', 100),
        ours('Samsyn, 1,000 series', 1000),
        ours('Samsyn, 2,000 series', 2000),
        { who: 'R MASS::glm.nb, 100 series', program: rPeer('interrupted'), args: [inFolder(folder, 'series-100.csv'), '100'] },
      ],
      same: ['Samsyn, 100 series', 'R MASS::glm.nb, 100 series'],
      goals: [
        faster('Samsyn', 'R MASS::glm.nb, 100 series', 15, 0.2),
        {
          text: (m) => `at most 4 × of the ${estimate} ms that one core needs at least (${(m.Samsyn.cpu / estimate).toPrecision(2)} ×)`,
          holds: (m) => m.Samsyn.cpu <= 4 * estimate,
        },
        {
          text: (m) => `500 → 2,000 series: at most 4.5 × (${(m['Samsyn, 2,000 series'].cpu / m.Samsyn.cpu).toPrecision(3)} ×)`,
          holds: (m) => m['Samsyn, 2,000 series'].cpu <= 4.5 * m.Samsyn.cpu,
        },
      ],
    },
  ];
}
