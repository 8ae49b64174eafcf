// Tables of a report: a title, its rows, and under them source, period and n.
import type { Lang } from '../fault.ts';
import { rateInterval } from '../picture/area-rates.ts';
import { copyMark } from '../picture/copy-mark.ts';
import { figureSource } from '../picture/figure-source.ts';
import type { Picture } from '../picture/picture.ts';
import { monthsIn, windowSum } from '../picture/window-months.ts';
import { type Block, type Cell, cellText } from '../records/block-document.ts';
import { documentWords } from '../words/document-words.ts';
import { formatNumber, formatRange } from '../words/numbers.ts';

export type Series = Picture['series'][number];
export interface Window {
  readonly from: string;
  readonly to: string;
}

interface TableFacts {
  readonly title: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
  readonly widths: readonly number[];
  readonly source: string;
  readonly notes?: readonly string[];
}

export function tableFigure({ title, head, rows, widths, source, notes = [] }: TableFacts): Extract<Block, { kind: 'figure' }> {
  const right = head.map((_, k) => k > 0 && rows.every((row) => isFigure(cellText(row[k] ?? ''))));
  return { kind: 'figure', title, svg: null, alt: '', notes, source, table: { kind: 'table', caption: title, head, rows, widths, right } };
}

const instead: ReadonlySet<string> = new Set(
  Object.values(documentWords).flatMap(({ hidden, missing, missingOrHidden }) => [hidden, missing, missingOrHidden]),
);
/** A number, a range, or what stands where one is not told. */
const isFigure = (text: string) => /^[\d\s\u00a0.,+–−%()]*$/.test(text) || instead.has(text);

/** Source, period and n of a list of findings. They lie inside each other, so that n is all that was counted in the window. */
export function findingsSource(picture: Picture, lang: Lang): string {
  const all = seriesOf(picture, {});
  const n = all ? sumIn(all, picture.window) : null;
  if (n !== null) return figureSource(picture, picture.window, n, lang);
  return figureSource(picture, picture.window, 0, lang).replace(/ n = 0\.$/, '');
}

/** "Källa: … Period … n = …" of what a table counted. */
export function countedSource(picture: Picture, window: Window, counts: readonly (number | null)[], lang: Lang): string {
  return figureSource(
    picture,
    window,
    counts.reduce<number>((sum, n) => sum + (n ?? 0), 0),
    lang,
  );
}

/** A count in a table; what is not told says so, never 0. */
export function countCell(n: number | null, picture: Picture, lang: Lang): string {
  if (n !== null) return formatNumber(n, lang);
  return copyMark(picture) ? documentWords[lang].missingOrHidden : documentWords[lang].missing;
}

/** Per 1 000 a year, and its 95 % interval, as two cells. */
export function rateCells(n: number | null, exposure: number | undefined, window: Window, lang: Lang): [string, string] {
  if (n === null || exposure === undefined || !(exposure > 0)) return ['–', '–'];
  const per = (exposure * monthsIn(window)) / 12 / 1000;
  const [low, high] = rateInterval(n, per);
  const decimals = n / per < 10 ? 1 : 0;
  return [formatNumber(n / per, lang, decimals), formatRange(low, high, lang, decimals)];
}

/** The same months so many years earlier. */
export function yearsBefore({ from, to }: Window, years: number): Window {
  const back = (day: string) => `${Number(day.slice(0, 4)) - years}${day.slice(4)}`;
  return { from: back(from), to: back(to) };
}

/** Null where a month is missing or hidden, and before the data begin. */
export function sumIn(series: Series | undefined, window: Window): number | null {
  const first = series?.months[0];
  return series && first !== undefined && first <= window.from.slice(0, 7) ? windowSum(series, window) : null;
}

export function seriesOf({ series }: Picture, at: Partial<Pick<Series, 'category' | 'placeType' | 'area'>>): Series | undefined {
  const { category = null, placeType = null, area = null } = at;
  return series.find((one) => one.category === category && one.placeType === placeType && one.area === area);
}
