// Counts that stayed when their rows went by plan: no code, no hour, no point, their month or only their year.
import { expect, test } from 'vitest';
import { firstDayOfMonth } from '../calendar/day-numbers.ts';
import { timeResolutions } from '../incident/incident-columns.ts';
import { exampleCategories, exampleData } from '../picture/example-data.ts';
import { incidentMonths } from '../picture/incident-months.ts';
import type { PictureData } from '../picture/picture-data.ts';
import { checkComparability } from './check-comparability.ts';

const pace = (category: number) => [0, 14, 16, 0, 12, 0, 0, 0][category]!;
const [month, year] = [timeResolutions.indexOf('month'), timeResolutions.indexOf('year')];
const check = (data: PictureData) =>
  checkComparability(data, incidentMonths(data.incidents), { categories: exampleCategories, otherCategory: 7, codeFacts: () => null });

/** The rows of the first `months` months as counts known to their month, or for one kind to their year. */
function kept(data: PictureData, months: number, yearly = -1): PictureData {
  const { incidents } = data;
  const when = incidentMonths(incidents).month;
  const first = when.reduce((a, b) => Math.min(a, b));
  const columns = {
    from: Int32Array.from(incidents.from),
    to: Int32Array.from(incidents.to),
    resolution: Uint8Array.from(incidents.resolution),
    code: Int32Array.from(incidents.code),
  };
  const minute = (m: number) => firstDayOfMonth(m) * 1440;
  for (let row = 0; row < incidents.length; row++) {
    const m = when[row]!;
    if (m - first >= months) continue;
    const whole = incidents.category[row] === yearly;
    const start = whole ? Math.max(first, Math.floor(m / 12) * 12) : m;
    const end = whole ? Math.min(first + months, Math.floor(m / 12) * 12 + 12) : m + 1;
    columns.from[row] = minute(start);
    columns.to[row] = minute(end);
    columns.resolution[row] = whole ? year : month;
    columns.code[row] = -1;
  }
  return { ...data, incidents: { ...incidents, ...columns } };
}

/** Every row has the code of its kind. */
function coded(data: PictureData): PictureData {
  const codeNames = ['0801', '0802', '0803', '0804', '0805', '0806', '0807', '0808'];
  return { ...data, incidents: { ...data.incidents, codeNames, code: Int32Array.from(data.incidents.category) } };
}

test('the months of counts are the same as those of the rows they came from, from the first to the last', () => {
  const data = coded(exampleData({ months: 48, pace }));
  const [rows, counts] = [check(data), check(kept(data, 24))];
  expect(counts.counts).toEqual(rows.counts);
  expect([counts.from, counts.to]).toEqual([rows.from, rows.to]);
  expect(counts.missing).toEqual(rows.missing);
});

test('a code does not start where counts without codes end, but one that is new among coded rows does', () => {
  const data = coded(exampleData({ months: 48, pace }));
  expect(check(kept(data, 24)).notes).toEqual([]);
  const { incidents } = data;
  const when = incidentMonths(incidents).month;
  const first = when.reduce((a, b) => Math.min(a, b));
  const split = Int32Array.from(incidents.code, (code, row) => (code === 1 && when[row]! - first >= 24 && row % 2 === 0 ? 3 : code));
  const started = check({ ...data, incidents: { ...incidents, code: split } }).notes.map((note) => note.code);
  expect(started).toContain('code.started');
});

test('a kind known only to its year is missing in those months, never zero, and the other kinds are as before', () => {
  const data = exampleData({ months: 48, pace });
  const [rows, counts] = [check(data), check(kept(data, 24, 1))];
  const { areas, months, categories } = counts.series;
  const at = categories.indexOf(1);
  for (let a = 0; a < areas.length; a++)
    for (let m = 0; m < months; m++) expect(counts.missing[(at * areas.length + a) * months + m], `${a} ${m}`).toBe(m < 24 ? 1 : 0);
  const other = categories.indexOf(2);
  const part = (checked: typeof rows) => checked.counts.slice(other * areas.length * months, (other + 1) * areas.length * months);
  expect(part(counts)).toEqual(part(rows));
});

test('one incident dated to its year among many with a month hides nothing', () => {
  const data = exampleData({ months: 48, pace });
  const { incidents } = data;
  const when = incidentMonths(incidents).month;
  const one = incidents.category.findIndex((category, row) => category === 1 && when[row]! % 12 > 0);
  const start = Math.floor(when[one]! / 12) * 12;
  const changed = {
    from: Int32Array.from(incidents.from, (from, row) => (row === one ? firstDayOfMonth(start) * 1440 : from)),
    to: Int32Array.from(incidents.to, (to, row) => (row === one ? firstDayOfMonth(start + 12) * 1440 : to)),
    resolution: Uint8Array.from(incidents.resolution, (resolution, row) => (row === one ? year : resolution)),
  };
  expect(check({ ...data, incidents: { ...incidents, ...changed } }).missing).toEqual(check(data).missing);
});
