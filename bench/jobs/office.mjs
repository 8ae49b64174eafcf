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
  'facility counts, by kind',
  'facility counts, by area',
  'facilities’ waiting queue',
  'facilities on the map',
  'addresses',
  'an event by hand',
  'senders',
  'areas',
  'a division',
  'exposures',
  'map',
  'map, areas',
  'map, what is in view',
  'map, tiles',
  'map, change of areas',
  'map, hot cells',
  'map, density',
  'problem picture',
  'a kind in the picture',
  'an area in the picture',
  'a part of the day in the picture',
  'another period in the picture',
  'two periods side by side',
  'rates of the picture',
  'notes on a finding',
  'pictures',
  'a frozen picture',
  'two frozen pictures',
  'problems',
  'a problem',
  'a problem’s chain',
  'a problem’s causes',
  'priorities',
  'ground for priorities',
  'measures',
  'a problem’s measures',
  'a measure',
  'places of measures',
  'form of a measure',
  'kinds of measures',
  'tasks',
  'goals',
  'agreements',
  'an agreement',
  'meetings',
  'a meeting',
  'bodies',
  'decisions',
  'duties',
  'cycle',
  'shifts',
  'resources',
  'reviews',
  'lights',
  'peers',
  'records',
  'members',
  'matrix',
  'log, questions',
  'log, opened',
  'log, left',
  'log, readers',
  'log, decisions',
  'log, of one source',
  'the slowest of all',
];
const plain = ['first page', 'page in the middle', 'kinds, areas and months'].map((what) => `plain SQL: ${what}`);

/** @returns {Job[]} */
export function jobs(work, _folder, { full }) {
  // filling five million takes minutes, which is all that the short run has
  if (!full) return [];
  const n = 5_000_000;
  // filling takes minutes: a folder that an earlier run has filled may be given
  const filled = process.env.SAMSYN_FILLED_OFFICE ?? '';
  const side = (who) => ({ who, program: work.office, args: [String(n), '30', filled], part: who });
  return [
    {
      title: 'Lists and filters of the office',
      n: `${told(n)} incidents in one municipality, five sources seen in five ways, 300 deliveries, 50,000 rows in quarantine, 250,000 entries in the log; 30 asks of each`,
      note: 'Told is the 95th of 100 asks after two that are not counted, from the request to the last byte of the answer, in the server’s own process with its rights, its policies and its log. Plain SQL: the same source without rights, with a count and an offset, as a page without kept counts asks; five asks. The present picture, a part of it and what the map is drawn from are made when first asked for, by a search through all incidents, and kept until they change: told is the answer that is kept.',
      times: 1,
      sides: [...asks, ...plain].map(side),
      goals: asks.map((who) => ({
        text: (m) => `${who}: 95 of 100 within 300 ms (${Math.round(m[who].ms)})`,
        holds: (m) => m[who].ms <= 300,
      })),
    },
  ];
}
