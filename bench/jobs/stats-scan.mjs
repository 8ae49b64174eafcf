// Scans for clusters in space, and in space and time. The rivals are not in Debian: their processor time was measured once, on two Xeon cores.
import { grows, near } from './job.mjs';

const smerc = { name: 'smerc 1.8.4 (R 4.2.2)', seconds: 28 };
const scanstatistics = { name: 'scanstatistics 1.1.2 (R 4.2.2)', seconds: 8.4 };

const beside = (rival, who, times) => {
  const ratio = (m) => (1000 * rival.seconds) / m[who].cpu;
  return {
    text: (m) => `${rival.name}, its figure of ${rival.seconds} s: at least ${times} × our processor time (${ratio(m).toPrecision(3)} ×)`,
    holds: (m) => ratio(m) >= times,
  };
};

/** @returns {import('./job.mjs').Job[]} */
export function jobs(work) {
  const side = (who, ...args) => ({ who: `Samsyn, ${who}`, program: work['stats-scan'], args });
  return [
    {
      title: 'Spatial scan',
      n: '1,600 cells, 9,472 cases, zones up to 10 % of the population (459,881), 999 replicates',
      note: `Zones, replicates and five clusters. ${smerc.name} took ${smerc.seconds} s of processor time for the same cells and cases (57 s on a busy machine); it is not in Debian, so its figure stands for it. Zones and with them the work grow by the square of the cells.`,
      times: 1,
      sides: [
        side('1,600 cells', 'space', '40', '999'),
        side('two workers', 'space', '40', '999', 'workers'),
        side('784 cells', 'space', '28', '999'),
        side('400 cells', 'space', '20', '999'),
      ],
      same: ['Samsyn, 1,600 cells', 'Samsyn, two workers'],
      goals: [
        beside(smerc, 'Samsyn, 1,600 cells', 15),
        near('Samsyn, 1,600 cells', 500, 4),
        grows('Samsyn, 400 cells', 'Samsyn, 784 cells', 5),
        grows('Samsyn, 784 cells', 'Samsyn, 1,600 cells', 5),
      ],
    },
    {
      title: 'Space–time permutation scan',
      n: '400 places × 60 periods, 4,874 cases, 10,000 zones (9,978 different) × 60 windows, 99 replicates',
      note: `${scanstatistics.name} took ${scanstatistics.seconds} s for the same zones, windows and cases; it is not in Debian, so its figure stands for it.`,
      times: 1,
      sides: [
        side('400 places', 'time', '20', '99'),
        side('196 places', 'time', '14', '99'),
        side('100 places', 'time', '10', '99'),
        side('400 places, 999 replicates', 'time', '20', '999'),
      ],
      goals: [
        beside(scanstatistics, 'Samsyn, 400 places', 20),
        near('Samsyn, 400 places', 60, 6),
        near('Samsyn, 400 places, 999 replicates', 600, 4),
        grows('Samsyn, 100 places', 'Samsyn, 196 places', 2.5),
        grows('Samsyn, 196 places', 'Samsyn, 400 places', 2.5),
      ],
    },
  ];
}
