// Our side of "occasions of many measures": schedules as people fill them in, expanded over three years of Swedish wall time.
import { writeFileSync } from 'node:fs';
import { rruleText, type Schedule } from '@samsyn/domain';
import { seeded } from '@samsyn/stats';
import { wallTimes } from '../../packages/server/src/measures/occurrences.ts';
import { timed } from './timed.ts';

const [n = '10000', seed = '1', written = ''] = process.argv.slice(2);
const random = seeded(Number(seed), 4);
const one = (from: number, to: number): number => from + Math.floor(random.next() * (to - from + 1));
const two = (k: number): string => String(k).padStart(2, '0');
const [firstYear, lastDay] = [2026, '2028-12-31'];

/** Mostly weekly, as plans are: some days of the week, every week or every other, a month or two left out. */
function invented(): Schedule {
  const repeat = random.next() < 0.8 ? 'week' : random.next() < 0.5 ? 'month' : 'day';
  const days = [...new Set([one(0, 6), ...(random.next() < 0.4 ? [one(0, 6)] : [])])];
  const from = `${two(one(0, 23))}:${random.next() < 0.3 ? '30' : '00'}`;
  return {
    repeat,
    interval: one(1, repeat === 'day' ? 7 : 2),
    weekdays: repeat === 'day' ? [] : repeat === 'month' ? days.slice(0, 1) : days,
    week: repeat === 'month' ? 1 : null,
    first: `${firstYear}-${two(one(1, 2))}-${two(one(1, 28))}`,
    from,
    to: `${two(one(0, 23))}:00`,
    notMonths: random.next() < 0.3 ? [7] : [],
    notDays: [],
  };
}

const schedules = Array.from({ length: Number(n) }, invented);
// the rival gets the same rules as text
if (written !== '') writeFileSync(written, JSON.stringify(schedules.map((rule) => rruleText(rule, lastDay))));
await timed(
  () => {
    let [occasions, onTime] = [0, 0];
    for (const rule of schedules)
      for (const wall of wallTimes(rule, lastDay)) {
        occasions++;
        if (wall.endsWith(rule.from)) onTime++;
      }
    return { occasions, onTime };
  },
  // what is not at its time on the clock lies in an hour that the clocks jump over
  ({ occasions, onTime }) => (written === '' ? { occasions, movedByTheClocks: occasions - onTime } : { occasions }),
);
