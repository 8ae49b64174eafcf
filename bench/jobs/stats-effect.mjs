// Did it work: many series that a measure interrupts.
import { faster, grows, inFolder, near, rPeer } from './job.mjs';

/** How many of the 500 series R gets. */
const share = ({ full }) => (full ? 500 : 100);

export function preparations(work, folder, lane) {
  return [{ program: work['write-series'], args: [inFolder(folder, 'series-measures.csv'), String(share(lane))] }];
}

/** The least that the same arithmetic takes on one core, in ms: some 0.3 ms a series. */
const estimate = 150;

/** @returns {import('./job.mjs').Job[]} */
export function jobs(work, folder, lane) {
  const few = share(lane);
  const [beside, theirs] = [`Samsyn, beside R: ${few} series`, `R MASS::glm.nb, ${few} series`];
  const ours = (who, n) => ({ who, program: work['stats-interrupted'], args: [String(n)] });
  return [
    {
      title: 'Interrupted series, negative binomial',
      n: '500 series × 522 weeks, 6 coefficients and the size',
      note: `Samsyn also tells intervals, what had come without the measure and how alike weeks beside each other are; MASS::glm.nb fits alone, ${few} of the 500 series. Both must find the same mean step of those.`,
      sides: [
        ours('Samsyn', 500),
        ours(beside, few),
        ours('Samsyn, 1,000 series', 1000),
        ours('Samsyn, 2,000 series', 2000),
        { who: theirs, program: rPeer('interrupted'), args: [inFolder(folder, 'series-measures.csv'), String(few)] },
      ],
      same: [beside, theirs],
      goals: [
        faster('Samsyn', theirs, 15, few / 500),
        near('Samsyn', estimate),
        grows('Samsyn', 'Samsyn, 1,000 series', 2.5),
        grows('Samsyn, 1,000 series', 'Samsyn, 2,000 series', 2.5),
      ],
    },
  ];
}
