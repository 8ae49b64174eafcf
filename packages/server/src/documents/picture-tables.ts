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
  const figure = (cell: string) => /^[\d\s\u00a0.,+–−%]*$/.test(cell) || asWords.includes(cell);
  return table.head.map((_, k) => k > 0 && table.rows.every((row) => figure(row[k] ?? '')));
}

/** Whether the last row is a sum. */
export function isSumTable(table: ChartTable): boolean {
  return /^(Summa|Total|Med känd tid|With a known time)$/.test(table.rows.at(-1)?.[0] ?? '');
}

/** The problem's areas, most first, at most twelve; the rate with its interval where an exposure is known. */
export function areaTable(picture: Picture, problem: Problem, lang: Lang): ChartTable {
  const words = documentWords[lang];
  const { areas, rate } = problem.evidence;
  const rated = rate !== null && areas.some((area) => area.rate !== null);
  const shares = (problem.count ?? 0) >= 20;
  const digits = rated && Math.max(...areas.map((area) => area.rate ?? 0)) < 10 ? 1 : 0;
  const sorted = [...areas].sort((a, b) => (b.count ?? -1) - (a.count ?? -1) || (a.area < b.area ? -1 : 1)).slice(0, 12);
  return {
    caption: `${problem.title[lang]}: ${words.where}`,
    head: [
      words.area,
      words.count,
      ...(shares ? [words.share] : []),
      ...(rated ? [words.rate(numberText(rate.per, lang)), words.interval, words.againstAll] : []),
    ],
    rows: sorted.map((area) => [
      picture.labels.area[area.area]?.[lang] ?? area.area,
      area.count === null ? words.hidden : numberText(area.count, lang),
      ...(shares ? [area.share === null ? words.hidden : percent(area.share, lang)] : []),
      ...(rated
        ? [
            area.rate === null ? words.missing : numberText(area.rate, lang, digits),
            area.rateInterval ? `${numberText(area.rateInterval[0], lang, digits)}–${numberText(area.rateInterval[1], lang, digits)}` : '',
            area.against ? words.againstWords[area.against] : '',
          ]
        : []),
    ]),
  };
}

/** What each problem would have had to be for the picture to show it; null when no problem has such a figure. */
export function unseenTable(picture: Picture, lang: Lang): ChartTable | null {
  const words = documentWords[lang];
  const known = picture.problems.filter((problem) => problem.smallestVisible !== null);
  if (known.length === 0) return null;
  return {
    caption: words.unseenTable,
    head: [words.problem.split(':')[0] ?? words.problem, words.smallest],
    rows: known.map((problem) => [problem.title[lang], `+${percent((problem.smallestVisible ?? 1) - 1, lang)}`]),
  };
}

/** Every row of the files accounted for. */
export function rowsTable(picture: Picture, lang: Lang): ChartTable {
  const words = documentWords[lang];
  const { rows } = picture;
  const other = Object.values(rows.notIncidents).reduce((a, b) => a + b, 0);
  const named: [keyof typeof words.rowNames, number][] = [
    ['read', rows.read],
    ['accepted', rows.accepted],
    ['quarantined', rows.quarantined],
    ['alreadyKnown', rows.alreadyKnown],
    ['incidents', rows.incidents],
    ['notIncidents', other],
    ['withoutPlace', rows.withoutPlace],
    ['withoutTime', rows.withoutTime],
  ];
  return { caption: words.rows, head: words.rowHead, rows: named.map(([key, n]) => [words.rowNames[key], numberText(n, lang)]) };
}
