// Every list and filter of the office, of a municipality with very many incidents.
import { told } from './job.mjs';

/** @typedef {import('./job.mjs').Job} Job */

/** What the office asks for; the names are those of bench/work/office-asks.ts. */
const asks = [
  'sources',
  'a source',
  'own rows, first page',
  'own rows, a page near the end',
  'own rows, by kind',
  'own rows, by kind near the end',
  'a partner’s rows',
  'a partner’s rows, by kind',
  'a partner’s points',
  'a partner’s points, by kind',
  'areas and months',
  'areas and months, by kind',
  'areas and all months',
  'counts',
  'own source on the map',
  'areas and months on the map',
  'deliveries',
  'a delivery and its quarantine',
  'data calendar',
  'facilities',
  'facility counts',
  'facility counts, by kind and area',
  'areas',
  'exposures',
  'map',
  'map, areas',
  'map, what is in view',
  'map, tiles',
  'problem picture',
  'pictures',
  'problems',
  'priorities',
  'measures',
  'tasks',
  'goals',
  'agreements',
  'meetings',
  'decisions',
  'duties',
  'cycle',
  'log, questions',
  'log, opened',
  'log, left',
  'log, readers',
  'log, decisions',
  'log, of one source',
];
const plain = ['first page', 'page in the middle', 'kinds, areas and months'].map((what) => `plain SQL: ${what}`);

/** @returns {Job[]} */
export function jobs(work, _folder, { full }) {
  // filling five million takes minutes, which is all that the short run has
  if (!full) return [];
  const n = 5_000_000;
  const side = (who) => ({ who, program: work.office, args: [String(n), '30'], part: who });
  return [
    {
      title: 'Lists and filters of the office',
      n: `${told(n)} incidents in one municipality, five sources seen in five ways, 300 deliveries, 50,000 rows in quarantine, 250,000 entries in the log; 30 asks of each`,
      note: 'Told is the 95th of 100 asks, from the request to the last byte of the answer, in the server’s own process with its rights, its policies and its log. Plain SQL: the same source without rights, with a count and an offset, as a page without kept counts asks; five asks.',
      times: 1,
      sides: [...asks, ...plain].map(side),
      goals: asks.map((who) => ({
        text: (m) => `${who}: 95 of 100 within 300 ms (${Math.round(m[who].ms)})`,
        holds: (m) => m[who].ms <= 300,
      })),
    },
  ];
}
