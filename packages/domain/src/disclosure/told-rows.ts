// Everything that a copy of a picture tells as counts: series, problems, their months, hours, areas and cells, and the numbers that stand in
// sentences alone. What an outsider reads out of the document, in one list.
import type { Picture, Problem } from '../picture/picture.ts';
import { windowCount } from '../picture/public-facts.ts';
import { weekPeak } from '../picture/week-of-rows.ts';
import { areaOfCells } from './cells-in-areas.ts';
import type { ToldBox, ToldRow } from './told-row.ts';
import type { ToldWorld } from './told-tokens.ts';

/** A problem of the copy beside the whole one that it was made from. */
export interface CopiedProblem {
  readonly copy: Problem;
  readonly whole: Problem;
}

/** Names of what can be left out of a copy. */
export const units = {
  series: (s: Pick<Picture['series'][number], 'category' | 'placeType' | 'area'>, m: number) =>
    `series:${s.category ?? ''}|${s.placeType ?? ''}|${s.area ?? ''}@${m}`,
  total: 'total:',
  problem: (p: Problem) => `problem:${problemKey(p)}`,
  months: (p: Problem) => `months:${problemKey(p)}`,
  week: (p: Problem) => `week:${problemKey(p)}`,
  depth: (p: Problem) => `depth:${problemKey(p)}`,
  peak: (p: Problem) => `peak:${problemKey(p)}`,
  area: (p: Problem, area: string) => `area:${problemKey(p)}:${area}`,
  cell: (p: Problem, cell: string) => `cell:${problemKey(p)}:${cell}`,
} as const;

const problemKey = (p: Problem) => [p.kind, p.category ?? '', p.placeType ?? '', p.area ?? '', p.daypart ?? '', p.title.sv].join('|');

/** What the keys of a picture mean, for whoever adds and subtracts its counts. */
export function worldOf(whole: Picture): ToldWorld {
  const root = Object.entries(whole.labels.area).find(([, { parent }]) => parent === null)?.[0];
  const areas = new Map(
    Object.entries(whole.labels.area).flatMap(([key, { parent }]) =>
      parent === null ? [] : [[key, parent === root ? null : parent] as const],
    ),
  );
  return { categories: Object.keys(whole.labels.category), areas, areaOfCell: areaOfCells(whole) };
}

export function toldRows(copy: Picture, problems: readonly CopiedProblem[]): ToldRow[] {
  return [...seriesRows(copy), ...totalRows(copy), ...problems.flatMap((problem) => problemRows(copy, problem))].map((row) => ({
    ...row,
    box: withinPart(row.box, copy.part),
  }));
}

/** What is told of all is told of all that was looked at. */
function withinPart(box: ToldBox, part: Picture['part']): ToldBox {
  if (!part) return box;
  return {
    ...box,
    category: box.category ?? part.category,
    placeType: box.placeType ?? part.placeType,
    space: box.space ?? part.area,
    hours: box.hours ?? (part.daypart === null ? null : daypartHours(part.daypart)),
  };
}

const all = { category: null, placeType: null, space: null, hours: null } as const;

function seriesRows(copy: Picture): ToldRow[] {
  return copy.series.flatMap((s) =>
    s.counts.flatMap((n, m) => {
      const month = monthIndex(s.months[m] ?? '');
      const box = { ...all, category: s.category, placeType: s.placeType, space: s.area, from: month, to: month };
      return n === null ? [] : [{ box, n, unit: units.series(s, m) }];
    }),
  );
}

/** Everything together in the window stands in the lines under the headline and in every share. */
function totalRows(copy: Picture): ToldRow[] {
  const shared = copy.problems.find(({ count, shareOfAll }) => count !== null && count > 0 && shareOfAll !== null && shareOfAll > 0);
  if (!shared || shared.count === null || shared.shareOfAll === null) return [];
  return [{ box: { ...all, ...windowOf(copy) }, n: Math.round(shared.count / shared.shareOfAll), unit: units.total }];
}

function problemRows(copy: Picture, { copy: problem, whole }: CopiedProblem): ToldRow[] {
  const window = windowOf(copy);
  const daypart = problem.daypart ?? copy.part?.daypart ?? null;
  const hours = daypart === null ? null : daypartHours(daypart);
  const node: ToldBox = { category: problem.category, placeType: problem.placeType, space: problem.area, hours, ...window };
  const counted = problem.count === null ? [] : countRows(problem, whole, node);
  const { evidence } = problem;
  const months = evidence.counts.flatMap((n, m) => {
    const month = monthIndex(evidence.months[m] ?? '');
    return n === null ? [] : [{ box: { ...node, from: month, to: month }, n, unit: units.months(whole) }];
  });
  const areas = evidence.areas.flatMap(({ area, count }) =>
    count === null ? [] : [{ box: { ...node, space: area }, n: count, unit: units.area(whole, area) }],
  );
  const cells = evidence.cells.map(({ cell, count }) => ({
    box: { ...node, space: `cell:${cell}` },
    n: count,
    unit: units.cell(whole, cell),
  }));
  return [
    ...counted,
    ...months,
    ...areas,
    ...cells,
    ...weekRows(problem, whole, node),
    ...peakRows(problem, whole, node),
    ...depthRows(problem, whole, node),
  ];
}

/** The problem's own number, and those that stand only in its sentence. */
function countRows(problem: Problem, whole: Problem, node: ToldBox): ToldRow[] {
  const unit = units.problem(problem);
  const n = problem.count ?? 0;
  if (problem.kind === 'hotspot') {
    const sure = problem.evidence.cells.filter((cell) => cell.sure).map(({ cell }) => `cell:${cell}`);
    const space = [...sure, `hot ${problem.category ?? ''} ${problem.rank}`].join('+');
    const [, among = null] = numbersIn(problem.sv, /([\d\u00a0]+) av ([\d\u00a0]+)/);
    const of = among === null ? [] : [{ box: node, n: among, unit }];
    return [{ box: { ...node, space }, n, unit }, ...of];
  }
  // of the months that can be compared alone: a part of the window that no other count is of
  const own = { box: n === windowCount(whole) ? node : { ...node, space: `tested ${problemKey(whole)} compared` }, n, unit };
  if (problem.kind === 'repeat') {
    const [again = null, of = null] = numbersIn(problem.sv, /([\d\u00a0]+) av ([\d\u00a0]+)/);
    const tested = `tested ${problem.category ?? ''}`;
    const rows: ToldRow[] = [own];
    if (of !== null) rows.push({ box: { ...node, space: `${tested}+again ${problem.category ?? ''}` }, n: of, unit });
    if (again !== null) rows.push({ box: { ...node, space: `again ${problem.category ?? ''}` }, n: again, unit });
    return rows;
  }
  if (problem.kind === 'persistent') {
    const [counted = null] = numbersIn(problem.sv, /: ([\d\u00a0]+)|([\d\u00a0]+)/);
    const [span = null] = numbersIn(problem.sv, /på ([\d\u00a0]+) (?:år|månad)/);
    if (counted === null || counted === n) return [own];
    const months = (span ?? 1) * (/ månad/.test(problem.sv) ? 1 : 12);
    return [own, { box: { ...node, from: node.to - months + 1 }, n: counted, unit }];
  }
  return [own];
}

/** What lies deeper counts too: events that come back, pairs of them, and the cells with so many each. */
function depthRows({ evidence }: Problem, whole: Problem, node: ToldBox): ToldRow[] {
  const { repeats, near, spread } = evidence.depth ?? {};
  const unit = units.depth(whole);
  // of no place or kind that a row could be asked for: "tested", as what repeats are counted among
  const told = (n: number, what: string): ToldRow => ({ box: { ...node, space: `tested ${problemKey(whole)} ${what}` }, n, unit });
  return [
    ...(repeats ? [told(repeats.events, 'dated'), told(repeats.repeats, 'again')] : []),
    ...(near?.observed ?? []).map((pairs, at) => told(pairs, `pair ${at}`)),
    ...(spread ? [told(spread.events, 'placed')] : []),
    ...(spread?.byCount ?? []).map(([n], at) => told(n, `full ${at}`)),
  ];
}

/** Blocks of hours: days and quarters of the day where they differ by day, else quarters of the day. */
function weekRows(problem: Problem, whole: Problem, node: ToldBox): ToldRow[] {
  const { week, timeKnown, timeUnknown } = problem.evidence;
  if (!week) return [];
  const unit = units.week(whole);
  const byDay = [0, 6, 12, 18].some((hour) => week.some((n, at) => at % 24 === hour && Math.abs(n - (week[hour] ?? 0)) > 1e-3));
  const blocks = byDay
    ? Array.from({ length: 28 }, (_, block) => hoursOf((at) => Math.floor(at / 6) === block))
    : [0, 6, 12, 18].map((from) => hoursOf((at) => at % 24 >= from && at % 24 < from + 6));
  const mine = new Set(node.hours?.split(',') ?? []);
  const inside = (hours: string) =>
    node.hours === null
      ? hours
      : hours
          .split(',')
          .filter((hour) => mine.has(hour))
          .join(',');
  const rows = blocks.flatMap((hours) => {
    const n = hours.split(',').reduce((sum, hour) => sum + (week[Number(hour)] ?? 0), 0);
    return inside(hours) === '' ? [] : [{ box: { ...node, hours: inside(hours) }, n, unit }];
  });
  if (node.hours !== null) return rows;
  return [...rows, { box: { ...node, hours: 'known' }, n: timeKnown, unit }, { box: { ...node, hours: 'unknown' }, n: timeUnknown, unit }];
}

/** "Flest tisdagar 17–21: 58 procent": as good as a count of those hours. */
function peakRows(problem: Problem, whole: Problem, node: ToldBox): ToldRow[] {
  const told = problem.evidence.notes.some(({ key }) => key === 'when.peak') || / \d\d–\d\d$/.test(problem.detail.sv);
  const peak = told && whole.evidence.week ? weekPeak(whole.evidence.week, whole.evidence.timeKnown) : null;
  if (!peak) return [];
  const hours = hoursOf((at) => {
    const [day, hour] = [Math.floor(at / 24), at % 24];
    const night = peak.to > 24 && hour < peak.to - 24;
    return night ? peak.days.includes((day + 6) % 7) : peak.days.includes(day) && hour >= peak.from && hour < peak.to;
  });
  const total = whole.evidence.week?.reduce((a, b) => a + b, 0) ?? 0;
  return [{ box: { ...node, hours }, n: peak.share * total, unit: units.peak(whole) }];
}

const hoursOf = (isIn: (at: number) => boolean): string =>
  Array.from({ length: 168 }, (_, at) => at)
    .filter(isIn)
    .join(',');

/** Parts of the day as they are searched: night 00–06, morning, afternoon, evening. */
function daypartHours(daypart: string): string {
  const from = ['night', 'morning', 'afternoon', 'evening'].indexOf(daypart) * 6;
  return hoursOf((at) => at % 24 >= from && at % 24 < from + 6);
}

function windowOf({ window }: Picture): { from: number; to: number } {
  return { from: monthIndex(window.from), to: monthIndex(window.to) };
}

const monthIndex = (iso: string) => Number(iso.slice(0, 4)) * 12 + Number(iso.slice(5, 7)) - 1;

function numbersIn(text: string, pattern: RegExp): number[] {
  const found = pattern.exec(text)?.slice(1) ?? [];
  return found.flatMap((part) => (part === undefined ? [] : [Number(part.replaceAll('\u00a0', ''))])).filter((n) => Number.isFinite(n));
}
