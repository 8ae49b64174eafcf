// Recurring measures and presence shifts.
import { inFolder, peer, seed } from './job.mjs';

/** @typedef {import('./job.mjs').Job} Job */

export function preparations(work, folder) {
  return [
    { program: work['plan-presence'], args: ['small', '60', inFolder(folder, 'days.json')] },
    { program: work['expand-rules'], args: ['100', String(seed), inFolder(folder, 'rules.json')] },
  ];
}

/** @returns {Job[]} */
export function jobs(work, folder) {
  return [...presencePlans(work, folder), occasions(work, folder)];
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
