// The rival's side of "occasions of many measures": rrule (npm) on the same rules, with their time zone. It needs minutes for ten thousand,
// so it is given the first of them.
import { readFileSync } from 'node:fs';
import rrule from 'rrule';
import { timed } from './timed.mjs';

const [file = '', n = '100'] = process.argv.slice(2);
const rules = JSON.parse(readFileSync(file, 'utf8')).slice(0, Number(n));
await timed(
  () => {
    let occasions = 0;
    for (const text of rules) occasions += rrule.rrulestr(text).all().length;
    return occasions;
  },
  (occasions) => ({ occasions }),
);
