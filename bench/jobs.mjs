// What is timed, beside which rival, and what it may cost at most. Every side of a job gets the same data in the same run.
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { root } from './measure.mjs';

const peer = (name) => path.join(root, 'bench/peers', `${name}.mjs`);
const launcher = path.join(root, 'packages/server/bin/samsyn.mjs');
export const seed = 1;

/**
 * @typedef {{ who: string, program: string, args: readonly string[], okay?: readonly number[] }} Side
 * @typedef {{ title: string, n: string, note?: string, sides: Side[], same?: readonly string[],
 *   goals: { text: string | ((told: Told) => string), holds: (told: Told) => boolean }[] }} Job
 * @typedef {Record<string, { ms: number, mb: number, least: number, answer: any }>} Told
 */

/** Files that the jobs need, made before any clock starts. @returns {{ program: string, args: readonly string[] }[]} */
export function preparations(work, folder) {
  return [
    { program: work['make-csv'], args: [inFolder(folder, 'rows.csv'), '1000000', String(seed)] },
    { program: work['write-incidents'], args: [inFolder(folder, 'incidents.csv'), '1000000', String(seed)] },
    { program: work['find-areas'], args: ['200000', String(seed), '', inFolder(folder, 'areas.json')] },
    { program: work['plan-presence'], args: ['small', '60', inFolder(folder, 'days.json')] },
    { program: work['expand-rules'], args: ['100', String(seed), inFolder(folder, 'rules.json')] },
  ];
}

const inFolder = (folder, name) => path.join(folder, name);

/** @returns {Job[]} jobs on invented data */
export function syntheticJobs(work, folder) {
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
      goals: [],
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
      goals: [{ text: 'at most 10 s for a million', holds: (m) => m['Samsyn, 1,000,000'].ms <= 10_000 }],
    },
    pointsInAreas('200 invented areas of 256 corners', work, ['200000', String(seed)], inFolder(folder, 'areas.json')),
    tenantTransaction(work, 'a source’s months by kind', 'months', [
      {
        text: 'a municipality’s transaction at most 1.5 × the bare query',
        holds: (m) => m['In the municipality'].least <= 1.5 * m['Bare query'].least,
      },
    ]),
    tenantTransaction(work, 'the fifty newest deliveries', 'deliveries', []),
    tenantTransaction(work, 'select 1', 'nothing', []),
    ...presencePlans(work, folder),
    occasions(work, folder),
  ];
}

/** Many measures' schedules at once; the rival gets one rule in a hundred, since ten thousand take it minutes. */
function occasions(work, folder) {
  const written = inFolder(folder, 'rules.json');
  const ours = (who, args) => ({ who, program: work['expand-rules'], args });
  return {
    title: 'The occasions of many measures',
    n: '10,000 schedules over three years, some 1.6 million occasions in Europe/Stockholm wall time',
    note: 'From the form’s schedule to wall times, over six clock changes. An occasion in an hour that the clocks jump over is moved on, one in an hour that comes twice happens once, the first time; rrule moves the first back an hour and takes the second time of the other, so only the number is compared.',
    sides: [
      ours('Samsyn, 10,000', ['10000', String(seed)]),
      ours('Samsyn, 100', ['100', String(seed), written]),
      { who: 'rrule (npm), 100', program: peer('expand-rules'), args: [written, '100'] },
    ],
    same: ['Samsyn, 100', 'rrule (npm), 100'],
    goals: [{ text: 'at most 2 s for 10,000', holds: (m) => m['Samsyn, 10,000'].ms <= 2000 }],
  };
}

/** Role, settings, matrix, policies and commit beside the same query alone; what is fixed shows most where the query is least. */
function tenantTransaction(work, title, what, goals) {
  const side = (who, which) => ({ who, program: work['tenant-transaction'], args: [which, what, '1000'] });
  return {
    title: `A question inside the municipality: ${title}`,
    n: '1,000 questions one after the other, bundled PostgreSQL, the small demo',
    note: 'Both are asked in turn of the same database in each run; told is a thousand times a question of the quietest tenth. Bare: one query of the owner, without a transaction. In the municipality: three round trips instead of one, the matrix read and row-level security held.',
    sides: [side('In the municipality', 'scope'), side('Bare query', 'bare')],
    same: ['In the municipality', 'Bare query'],
    goals,
  };
}

/** The presence planner beside an exact solver where that can keep up, and alone on a week. */
function presencePlans(work, folder) {
  const days = 'HiGHS, to the optimum';
  const week = (hours) => ({
    who: `Samsyn, ${hours} group hours`,
    program: work['plan-presence'],
    args: ['large', '60', '', String(hours)],
  });
  return [
    {
      title: 'Presence shifts for a day',
      n: '60 seeded days of 24 hours, 4–12 places, 1–3 resources, at most 8 shifts',
      note: 'Both get the same harm, hours, group sizes, shift lengths, rest and allowed hours; the solver gets coverage as piecewise-linear and proves its optimum, Samsyn searches.',
      sides: [
        { who: 'Samsyn', program: work['plan-presence'], args: ['small', '60'] },
        { who: days, program: peer('plan-presence'), args: [inFolder(folder, 'days.json')] },
      ],
      goals: [
        {
          text: (told) =>
            `within 2 % of the optimum on each day (worst ${told[days].answer.worstGapPercent} %, ${told[days].answer.optimal} of ${told[days].answer.cases} exactly)`,
          holds: (told) => told[days].answer.worstGapPercent <= 2,
        },
      ],
    },
    {
      title: 'Presence shifts for a week',
      n: '168 hours × 60 places, four kinds of resource with rest and allowed hours',
      sides: [week(40), week(120)],
      goals: [{ text: 'at most 5 s for 40 hours × 60 places', holds: (told) => told['Samsyn, 40 group hours'].ms <= 5000 }],
    },
  ];
}

function pointsInAreas(areas, work, args, written) {
  return {
    title: `Points in areas: ${areas}`,
    n: '200,000 points',
    note: 'Building the index and asking it; both sides get the same areas and points and must find the same number inside.',
    sides: [
      { who: 'Samsyn', program: work['find-areas'], args },
      { who: 'which-polygon', program: peer('find-areas'), args: [written] },
    ],
    same: ['Samsyn', 'which-polygon'],
    goals: [{ text: 'at most half a second', holds: (m) => m.Samsyn.ms <= 500 }],
  };
}

/** Files that the jobs on real data need. */
export function realPreparations(work, folder, data) {
  return [{ program: work['find-areas'], args: ['200000', String(seed), wards(data), inFolder(folder, 'wards.json')] }];
}

const wards = (data) => path.join(data, 'points/areas/northumbria_wards.gpkg.gz');

/** @returns {Job[]} jobs on real files; `data` is the folder that holds points/ */
export function realJobs(work, folder, data) {
  const street = path.join(data, 'points/police_uk_northumbria');
  const files = readdirSync(street)
    .filter((name) => name.includes('-street.csv'))
    .sort();
  const year = files.map((name) => path.join(street, name));
  const population = path.join(data, 'points/areas/northumbria_ward_pop.xlsx');
  const chicago = path.join(data, 'points/chicago-crimes-2022-slim.csv.gz');
  return [
    {
      title: 'Import and picture of a year of a police force',
      n: `${files.length} files, 200,270 rows, 177 wards, population`,
      note: 'Command line: from the command to the JSON file. Server: from the first byte sent over HTTP to the picture received, PostgreSQL included in the time and not in the memory; wards cannot be sent there yet.',
      sides: [
        {
          who: 'Samsyn, command line',
          program: launcher,
          args: ['picture', ...year, '--areas', wards(data), '--population', population, '--out', inFolder(folder, 'picture.json')],
        },
        { who: 'Samsyn, server', program: path.join(root, 'bench/server-story.mjs'), args: year },
      ],
      goals: [
        { text: 'command line at most 8 s', holds: (m) => m['Samsyn, command line'].ms <= 8000 },
        { text: 'command line at most 600 MB', holds: (m) => m['Samsyn, command line'].mb <= 600 },
        { text: 'server at most 15 s', holds: (m) => m['Samsyn, server'].ms <= 15_000 },
      ],
    },
    {
      title: 'Read a year of a big city to incidents',
      n: '215,551 rows, packed',
      sides: [{ who: 'Samsyn', program: work['read-incidents'], args: [chicago] }],
      goals: [],
    },
    pointsInAreas('177 wards', work, ['200000', String(seed), wards(data)], inFolder(folder, 'wards.json')),
  ];
}
