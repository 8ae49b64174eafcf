// The exact side of the presence planner: each small day as a mixed-integer program, solved to the optimum by HiGHS. A shift of a resource at a
// place, start and length is a whole number; coverage of a place and hour is cut into groups of worth 1, 1/2, 1/4 …, which a maximum fills in
// order by itself since each is worth less than the one before. With one day the groups' rest is exact: at no hour do more groups work or rest
// than there are (intervals on a line can always be handed out so). Prints how far the other side's plans are from the optimum.
import { readFileSync, writeFileSync } from 'node:fs';
import highsLoader from 'highs';
import { timed } from './timed.mjs';

const [file = '', optima = ''] = process.argv.slice(2);
const cases = JSON.parse(readFileSync(file, 'utf8'));
const highs = await highsLoader();

function program({ grid, resources }) {
  const { hours, places, harm } = grid;
  const shifts = [];
  resources.forEach((r, k) => {
    for (const p of r.places ?? Array.from({ length: places }, (_, i) => i))
      for (let s = 0; s < hours; s++)
        for (let l = r.shortestShift; l <= r.longestShift && s + l <= hours; l++) {
          if (r.allowed.slice(s, s + l).some((a) => a === 0)) break;
          shifts.push({ k, p, s, l, name: `x${shifts.length}` });
        }
  });
  const most = Math.min(
    6,
    resources.reduce((n, r) => n + r.groups, 0),
  );
  const objective = [];
  const rows = [];
  const bounds = [];
  for (let p = 0; p < places; p++)
    for (let t = 0; t < hours; t++) {
      const here = shifts.filter((x) => x.p === p && x.s <= t && t < x.s + x.l);
      if (here.length === 0) continue;
      const parts = Array.from({ length: most }, (_, i) => `y${p}_${t}_${i}`);
      parts.forEach((y, i) => {
        objective.push(`${(harm[p * hours + t] * 2 ** -i).toPrecision(12)} ${y}`);
        bounds.push(`0 <= ${y} <= 1`);
      });
      rows.push(`${parts.join(' + ')} - ${here.map((x) => x.name).join(' - ')} <= 0`);
    }
  resources.forEach((r, k) => {
    const own = shifts.filter((x) => x.k === k);
    if (own.length === 0) return;
    rows.push(`${own.map((x) => `${x.l * r.groupSize} ${x.name}`).join(' + ')} <= ${r.personHours}`);
    for (let t = 0; t < hours; t++) {
      const busy = own.filter((x) => x.s <= t && t < x.s + x.l + r.rest);
      if (busy.length > 0) rows.push(`${busy.map((x) => x.name).join(' + ')} <= ${r.groups}`);
    }
  });
  if (shifts.length === 0) return null;
  return `Maximize\n obj: ${lines(objective)}\nSubject To\n${rows.map((row, i) => ` c${i}: ${lines(row.split(' + '))}`).join('\n')}\nBounds\n${bounds.join('\n')}\nGeneral\n${shifts.map((x) => x.name).join('\n')}\nEnd\n`;
}
/** The file format ends a line at 255 signs. */
const lines = (terms) => terms.join('\n + ');

await timed(
  () =>
    cases.map((one) => {
      const text = program(one);
      if (text === null) return 0;
      const { Status, ObjectiveValue } = highs.solve(text, { mip_rel_gap: 0 });
      if (Status !== 'Optimal') throw new Error(Status);
      return ObjectiveValue;
    }),
  (exact) => {
    if (optima !== '') writeFileSync(optima, `${JSON.stringify(exact.map((value) => Number(value.toPrecision(9))))}\n`);
    const gaps = cases.map(({ worth }, i) => (exact[i] > 0 ? 1 - worth / exact[i] : 0));
    const per = (n) => Math.round(n * 1e6) / 1e4;
    return {
      cases: cases.length,
      worstGapPercent: per(Math.max(...gaps)),
      meanGapPercent: per(gaps.reduce((a, b) => a + b, 0) / gaps.length),
      optimal: gaps.filter((gap) => gap < 1e-6).length,
    };
  },
);
