// Recurring measures and presence shifts.
import { faster, grows, inFolder, peer, seed, told } from './job.mjs';

/** @typedef {import('./job.mjs').Job} Job */

/** How many small days and how many rules the rivals are given. */
const share = ({ full }) => (full ? { days: 60, rules: 10_000 } : { days: 30, rules: 50 });

export function preparations(work, folder, lane) {
  const { days, rules } = share(lane);
  return [
    { program: work['plan-presence'], args: ['small', String(days), inFolder(folder, 'days.json')] },
    { program: work['expand-rules'], args: [String(rules), String(seed), inFolder(folder, 'rules.json')] },
  ];
}

/** @returns {Job[]} */
export function jobs(work, folder, lane) {
  return [...presencePlans(work, folder, share(lane)), occasions(work, folder, share(lane))];
}

/** Many measures' schedules at once; ten thousand take the rival minutes. */
function occasions(work, folder, { rules }) {
  const [few, theirs] = [`Samsyn, ${told(rules)}, beside rrule`, `rrule (npm), ${told(rules)}`];
  const written = inFolder(folder, 'rules.json');
  const ours = (who, args) => ({ who, program: work['expand-rules'], args });
  return {
    title: 'The occasions of many measures',
    n: '10,000 schedules over three years, some 1.6 million occasions in Europe/Stockholm wall time',
    note:
      'From the form’s schedule to wall times, over six clock changes. An occasion in an hour that the clocks jump over is moved on, one in an hour that comes twice happens once, the first time; rrule moves the first back an hour and takes the second time of the other, so only the number is compared. ' +
      `rrule gets ${told(rules)} of the 10,000.`,
    sides: [
      ours('Samsyn, 10,000', ['10000', String(seed)]),
      ours(few, [String(rules), String(seed), written]),
      { who: theirs, program: peer('expand-rules'), args: [written, String(rules)] },
    ],
    same: [few, theirs],
    goals: [
      { text: 'at most 2 s for 10,000', holds: (m) => m['Samsyn, 10,000'].ms <= 2000 },
      faster('Samsyn, 10,000', theirs, 100, rules / 10_000),
    ],
  };
}

/** The presence planner beside an exact solver where that can keep up, and alone on a week. */
function presencePlans(work, folder, share) {
  const days = 'HiGHS, to the optimum';
  const week = (hours) => ({
    who: `Samsyn, ${hours} group hours`,
    program: work['plan-presence'],
    args: ['large', '60', '', String(hours)],
  });
  return [
    {
      title: 'Presence shifts for a day',
      n: `${share.days} seeded days of 24 hours, 4–12 places, 1–3 resources, at most 8 shifts`,
      note: 'Both get the same harm, hours, group sizes, shift lengths, rest and allowed hours; the solver gets coverage as piecewise-linear and proves its optimum, Samsyn searches.',
      sides: [
        { who: 'Samsyn', program: work['plan-presence'], args: ['small', String(share.days)] },
        { who: days, program: peer('plan-presence'), args: [inFolder(folder, 'days.json')] },
      ],
      goals: [
        {
          text: (m) =>
            `within 2 % of the optimum on each day (worst ${m[days].answer.worstGapPercent} %, ${m[days].answer.optimal} of ${m[days].answer.cases} exactly)`,
          holds: (m) => m[days].answer.worstGapPercent <= 2,
        },
      ],
    },
    {
      title: 'Presence shifts for a week',
      n: '168 hours × 60 places, four kinds of resource with rest and allowed hours',
      sides: [week(40), week(120)],
      goals: [
        { text: 'at most 1 s for 40 hours × 60 places', holds: (m) => m['Samsyn, 40 group hours'].ms <= 1000 },
        grows('Samsyn, 40 group hours', 'Samsyn, 120 group hours', 9),
      ],
    },
  ];
}
