// The tables of a document that no chart has: areas with rates, the smallest visible rise, what became of the file's rows.
import { type ChartTable, numberText } from '@samsyn/charts';
import { documentWords, type Lang, type Picture, type Problem } from '@samsyn/domain';

/** A share 0–1 as whole percent. */
export function percent(share: number, lang: Lang): string {
  return `${numberText(share * 100, lang)}${lang === 'sv' ? '\u00a0%' : '%'}`;
}

/** Which columns hold figures only and are set right. The first column is the row's heading and never one of them. */
export function figureColumns(table: ChartTable): boolean[] {
  const asWords = Object.values(documentWords).flatMap((words) => [words.hidden, words.missing, words.missingOrHidden]);
  const figure = (cell: string) => /^[\d\s\u00a0.,+–−%()]*$/.test(cell) || asWords.includes(cell);
  return table.head.map((_, k) => k > 0 && table.rows.every((row) => figure(row[k] ?? '')));
}

/** Whether the last row is a sum. */
export function isSumTable(table: ChartTable): boolean {
  return /^(Summa|Total|Med känd tid|With a known time)$/.test(table.rows.at(-1)?.[0] ?? '');
}

/** Areas of a published copy whose counts are held back. */
export function hiddenAreas(problem: Problem): number {
  return problem.evidence.areas.filter((area) => area.count === null).length;
}

/** The problem's areas, most first; beyond `most` the rest as one row. The rate with its interval where an exposure is known, else the share. Null when none is shown. */
export function areaTable(picture: Picture, problem: Problem, lang: Lang, most: number): ChartTable | null {
  const words = documentWords[lang];
  const { rate } = problem.evidence;
  const areas = problem.evidence.areas.filter((area) => area.count !== null);
  // a copy may have left nothing but the areas without any
  if (areas.every((area) => area.count === 0)) return null;
  const rated = rate !== null && areas.some((area) => area.rate !== null);
  const shares = (problem.count ?? 0) >= 20;
  const digits = rated && Math.max(...areas.map((area) => area.rate ?? 0)) < 10 ? 1 : 0;
  const sorted = [...areas].sort((a, b) => (b.count ?? 0) - (a.count ?? 0) || (a.area < b.area ? -1 : 1));
  const shown = sorted.slice(0, sorted.length === most + 1 ? most + 1 : most);
  const others = sorted.slice(shown.length);
  const together = (value: (area: (typeof areas)[number]) => number | null) => others.reduce((sum, area) => sum + (value(area) ?? 0), 0);
  return {
    caption: `${problem.title[lang]}: ${words.where.toLocaleLowerCase(lang)}`,
    head: [
      words.area,
      words.count,
      ...(rated ? [words.rateWithin(numberText(rate.per, lang)), words.againstAll] : shares ? [words.share] : []),
    ],
    rows: [
      ...shown.map((area) => [
        picture.labels.area[area.area]?.[lang] ?? area.area,
        area.count === null ? words.hidden : numberText(area.count, lang),
        ...(rated
          ? [rateText(area, digits, lang), area.against ? words.againstWords[area.against] : '']
          : shares
            ? [area.share === null ? words.hidden : percent(area.share, lang)]
            : []),
      ]),
      ...(others.length === 0
        ? []
        : [
            [
              words.otherAreas(others.length),
              numberText(
                together((area) => area.count),
                lang,
              ),
              ...(rated
                ? ['', '']
                : shares
                  ? [
                      percent(
                        together((area) => area.share),
                        lang,
                      ),
                    ]
                  : []),
            ],
          ]),
    ],
  };
}

/** "33 (20–50)" */
function rateText({ rate, rateInterval }: Problem['evidence']['areas'][number], digits: number, lang: Lang): string {
  if (rate === null) return documentWords[lang].missing;
  const n = (value: number) => numberText(value, lang, digits);
  return rateInterval ? `${n(rate)} (${n(rateInterval[0])}–${n(rateInterval[1])})` : n(rate);
}

/** "+40 %", from double on "2,5 gånger". */
function smallestVisible(ratio: number, lang: Lang): string {
  return ratio < 2 ? `+${percent(ratio - 1, lang)}` : documentWords[lang].times(numberText(ratio, lang, 1));
}

/** What each problem would have had to be for the picture to show it; null when no problem has such a figure. */
export function unseenTable(picture: Picture, lang: Lang): ChartTable | null {
  const words = documentWords[lang];
  const known = picture.problems.filter((problem) => problem.smallestVisible !== null);
  if (known.length === 0) return null;
  return {
    caption: words.unseenTable,
    head: [words.problem.split(':')[0] ?? words.problem, words.smallest],
    rows: known.map((problem) => [problem.title[lang], smallestVisible(problem.smallestVisible ?? 1, lang)]),
  };
}

/** Every row of the files accounted for. */
export function rowsTable(picture: Picture, lang: Lang): ChartTable {
  const words = documentWords[lang];
  const { rows } = picture;
  const other = Object.values(rows.notIncidents).reduce((a, b) => a + b, 0);
  const named: [keyof typeof words.rowNames, number | null][] = [
    ['read', rows.read],
    ['accepted', rows.accepted],
    ['quarantined', rows.quarantined],
    ['alreadyKnown', rows.alreadyKnown],
    ['incidents', rows.incidents],
    ['notIncidents', other],
    ['withoutPlace', rows.withoutPlace],
    ['withoutTime', rows.withoutTime],
  ];
  return {
    caption: words.rows,
    head: words.rowHead,
    rows: named.map(([key, n]) => [words.rowNames[key], n === null ? words.hidden : numberText(n, lang)]),
  };
}
