// Every number behind one problem as one table for a spreadsheet: months, hours, areas, cells, repeats, how they are spread, and what would change
// the verdict; and what stands beside it: facilities, similar municipalities, the partners' notes. What is hidden or missing says so.
import {
  copyMark,
  criterionPlaces,
  depthWords,
  documentWords,
  type Lang,
  type Picture,
  type Problem,
  type ProblemBeside,
  partnerLines,
  periodText,
} from '@samsyn/domain';
import type { TableCell, TableFile } from '../tables/table-file.ts';
import { besideRows, similarRows } from './beside-rows.ts';

const headings = {
  sv: ['Del', 'Vad', 'Tid', 'Antal', 'Väntat', 'Lägst', 'Högst', 'p eller q', 'Bedömning'],
  en: ['Part', 'What', 'Time', 'Count', 'Expected', 'Low', 'High', 'p or q', 'Verdict'],
} as const;
const parts = {
  sv: {
    whole: 'problemet',
    month: 'månad',
    hour: 'veckodag och timme',
    area: 'område',
    rate: 'område, per exponering',
    cell: 'ruta',
    near: 'par av händelser',
    spread: 'rutor med så många',
    whatIf: 'vad skulle ändra slutsatsen',
    same: 'samma plats',
    repeats: 'händelser som kom tillbaka till samma plats',
    within: (days: number) => `inom ${days} dagar`,
    half: 'andel av rutorna som har hälften',
    gini: 'Giniindex',
    explains: 'vad det förklarar',
    rank: 'plats bland problemen',
  },
  en: {
    whole: 'the problem',
    month: 'month',
    hour: 'weekday and hour',
    area: 'area',
    rate: 'area, per exposure',
    cell: 'cell',
    near: 'pairs of incidents',
    spread: 'cells with so many',
    whatIf: 'what would change the verdict',
    same: 'same place',
    repeats: 'incidents that came back to the same place',
    within: (days: number) => `within ${days} days`,
    half: 'share of the cells that have half',
    gini: 'Gini index',
    explains: 'what it explains',
    rank: 'place among the problems',
  },
} as const;
const days = {
  sv: ['mån', 'tis', 'ons', 'tors', 'fre', 'lör', 'sön'],
  en: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
} as const;

/** @param beside  what is told with the problem and is not the picture's own */
export function problemTable(picture: Picture, problem: Problem, lang: Lang, beside: ProblemBeside | null = null): TableFile {
  const words = documentWords[lang];
  const part = parts[lang];
  const copied = copyMark(picture);
  const gone = copied ? words.missingOrHidden : words.missing;
  const { evidence } = problem;
  const window = periodText(picture.window, lang);
  const areaName = (key: string) => picture.labels.area[key]?.[lang] ?? key;
  const whole: TableCell[] = [
    part.whole,
    problem.title[lang],
    window,
    problem.count ?? words.hidden,
    problem.expected,
    null,
    null,
    problem.q,
    words.verdicts[problem.verdict],
  ];
  const ranks = criterionPlaces(problem, picture.problems).map(({ key, place }): TableCell[] => [
    part.rank,
    depthWords[lang].criteria[key],
    window,
    place,
    null,
    null,
    null,
    null,
    null,
  ]);
  const months = evidence.months.map((month, m): TableCell[] => [
    part.month,
    null,
    month,
    evidence.counts[m] ?? gone,
    evidence.expected[m] ?? null,
    evidence.low[m] ?? null,
    evidence.high[m] ?? null,
    null,
    null,
  ]);
  const hours = (evidence.week ?? []).map((n, at): TableCell[] => [
    part.hour,
    null,
    `${days[lang][Math.floor(at / 24)] ?? ''} ${String(at % 24).padStart(2, '0')}`,
    n,
    null,
    null,
    null,
    null,
    null,
  ]);
  const areas = evidence.areas.flatMap((row): TableCell[][] => [
    [part.area, areaName(row.area), window, row.count ?? words.hidden, row.expected, null, null, null, null],
    ...(row.rate === null || !row.rateInterval
      ? []
      : [
          [
            part.rate,
            areaName(row.area),
            window,
            row.rate,
            null,
            row.rateInterval[0],
            row.rateInterval[1],
            null,
            row.against ? words.againstWords[row.against] : null,
          ],
        ]),
  ]);
  const cells = evidence.cells.map((cell): TableCell[] => [part.cell, cell.cell, window, cell.count, null, null, null, cell.q, null]);
  return {
    name: words.problem,
    columns: headings[lang],
    rows: [
      whole,
      ...ranks,
      ...months,
      ...hours,
      ...areas,
      ...cells,
      ...depthRows(problem, lang),
      ...similarRows(picture, problem, lang),
      ...(beside ? besideRows(beside, window, lang) : []),
    ],
    notes: [
      `${problem.title[lang]}: ${problem[lang]}`,
      copied ? words.copies[copied.audience](words.picture, copied.k) : words.internal,
      ...(picture.demo ? [words.demo] : []),
      picture.source[lang],
      ...evidence.notes.map((note) => note[lang]),
      ...(beside ? partnerLines(beside, lang) : []),
    ],
  };
}

function depthRows({ evidence }: Problem, lang: Lang): TableCell[][] {
  const { depth } = evidence;
  if (!depth) return [];
  const part = parts[lang];
  const { verdicts } = documentWords[lang];
  const { near, repeats, spread, whatIf, explains } = depth;
  const one = (name: string, what: string | null, values: Partial<Record<'count' | 'expected' | 'p', number>>): TableCell[] => [
    name,
    what,
    null,
    values.count ?? null,
    values.expected ?? null,
    null,
    null,
    values.p ?? null,
    null,
  ];
  const summed = [
    ...(repeats
      ? [one(part.repeats, part.within(repeats.days), { count: repeats.repeats, expected: repeats.expected, p: repeats.p })]
      : []),
    ...(spread ? [one(part.half, null, { count: spread.half }), one(part.gini, null, { count: spread.gini })] : []),
    ...(explains ? [one(part.explains, explains[lang], {})] : []),
  ];
  const pairs = (near?.metres ?? []).flatMap(([from, to], r) =>
    (near?.days ?? []).map(([first, last], c): TableCell[] => {
      const at = r * (near?.days.length ?? 0) + c;
      const where = to === 0 ? part.same : `${from}–${to} m`;
      return [
        part.near,
        where,
        `${first}–${last - 1}`,
        near?.observed[at] ?? null,
        near?.expected[at] ?? null,
        null,
        null,
        near?.p[at] ?? null,
        null,
      ];
    }),
  );
  const places = (spread?.byCount ?? []).map(([n, cells]): TableCell[] => [
    part.spread,
    String(n),
    null,
    cells,
    null,
    null,
    null,
    null,
    null,
  ]);
  const changes = whatIf.map((one): TableCell[] => [
    part.whatIf,
    one[lang],
    null,
    one.ratio,
    null,
    one.interval?.[0] ?? null,
    one.interval?.[1] ?? null,
    null,
    verdicts[one.verdict],
  ]);
  return [...summed, ...pairs, ...places, ...changes];
}
