// What people answer: a survey raked to the population, with errors.
import { faster, grows, inFolder, near, rPeer } from './job.mjs';

export function preparations(work, folder) {
  return [{ program: work['write-survey'], args: [inFolder(folder, 'survey-10k.csv'), '10000'] }];
}

/** @returns {import('./job.mjs').Job[]} */
export function jobs(work, folder) {
  const file = inFolder(folder, 'survey-10k.csv');
  const ours = (who, ...args) => ({ who, program: work['stats-survey'], args });
  const [one, two, four, cold] = ['Samsyn, 10,000', 'Samsyn, 20,000', 'Samsyn, 40,000', 'Samsyn, a process’s first run'];
  return [
    {
      title: 'A survey raked to the population, forty means with errors',
      n: '10,000 answers to 40 questions, 10 strata, margins area, sex and age',
      note: 'Strata and finite populations, raked to 1e-6, errors by linearisation off the margins; both sides must tell the same means and errors to eight digits. R’s packages come compiled; ours has run on 2,000 other answers before the clock starts, and its first run, compiling included, stands beside.',
      sides: [
        ours(one, '10000'),
        ours(two, '20000'),
        ours(four, '40000'),
        ours(cold, '10000', 'means', 'cold'),
        { who: 'R survey', program: rPeer('survey'), args: [file] },
      ],
      same: [one, cold, 'R survey'],
      goals: [
        faster(one, 'R survey', 80),
        {
          text: (m) => `a process’s first run: at least 10 × R survey (${(m['R survey'].cpu / m[cold].cpu).toPrecision(3)} ×)`,
          holds: (m) => m['R survey'].cpu >= 10 * m[cold].cpu,
        },
        near(one, 10),
        grows(one, two, 3),
        grows(two, four, 3),
      ],
    },
    {
      title: 'A survey by area: five shares in ten areas',
      n: '10,000 answers, 50 groups',
      note: 'Everybody stays in the design, zero outside the group. Samsyn also gives the Korn–Graubard interval.',
      sides: [ours('Samsyn', '10000', 'shares'), { who: 'R survey', program: rPeer('survey'), args: [file, 'areas'] }],
      same: ['Samsyn', 'R survey'],
      goals: [faster('Samsyn', 'R survey', 50)],
    },
  ];
}
