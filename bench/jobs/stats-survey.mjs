// What people answer: a survey raked to the population, with errors.
import { faster, inFolder, rPeer } from './job.mjs';

export function preparations(work, folder) {
  return [{ program: work['write-survey'], args: [inFolder(folder, 'survey-10k.csv'), '10000'] }];
}

/** @returns {import('./job.mjs').Job[]} */
export function jobs(work, folder) {
  const file = inFolder(folder, 'survey-10k.csv');
  const ours = (n, ...more) => ({ who: `Samsyn, ${n.toLocaleString('en')}`, program: work['stats-survey'], args: [String(n), ...more] });
  const [one, two, four] = ['Samsyn, 10,000', 'Samsyn, 20,000', 'Samsyn, 40,000'];
  return [
    {
      title: 'A survey raked to the population, forty means with errors',
      n: '10,000 answers to 40 questions, 10 strata, margins area, sex and age',
      note: 'Strata and finite populations, raked to 1e-6, errors by linearisation off the margins; both sides must tell the same means and errors to eight digits.',
      sides: [ours(10_000), ours(20_000), ours(40_000), { who: 'R survey', program: rPeer('survey'), args: [file] }],
      same: [one, 'R survey'],
      goals: [
        faster(one, 'R survey', 80),
        {
          text: (told) => `at most 4 × of the 10 ms that the machine needs for the same passes (${(told[one].cpu / 10).toPrecision(2)} ×)`,
          holds: (told) => told[one].cpu <= 40,
        },
        {
          text: (told) => `10,000 → 20,000: at most 2.4 × (${(told[two].cpu / told[one].cpu).toPrecision(3)} ×)`,
          holds: (told) => told[two].cpu <= 2.4 * told[one].cpu,
        },
        {
          text: (told) => `20,000 → 40,000: at most 2.4 × (${(told[four].cpu / told[two].cpu).toPrecision(3)} ×)`,
          holds: (told) => told[four].cpu <= 2.4 * told[two].cpu,
        },
      ],
    },
    {
      title: 'A survey by area: five shares in ten areas',
      n: '10,000 answers, 50 groups',
      note: 'Everybody stays in the design, zero outside the group. Samsyn also gives the Korn–Graubard interval.',
      sides: [ours(10_000, 'areas'), { who: 'R survey, by area', program: rPeer('survey'), args: [file, 'areas'] }],
      same: [one, 'R survey, by area'],
      goals: [faster(one, 'R survey, by area', 80)],
    },
  ];
}
