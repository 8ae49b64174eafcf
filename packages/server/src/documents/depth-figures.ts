// What lies deeper behind one problem, as figures of a document about a picture: words, the pairs as a table, and how few places hold it as a curve.
import { lorenz, lorenzTable } from '@samsyn/charts';
import { depthParts, type Lang, type Picture, type Problem } from '@samsyn/domain';
import type { ContentSizes } from './content-sizes.ts';
import type { DocumentFigure } from './document-figures.ts';

export function depthFigures(picture: Picture, problem: Problem, lang: Lang, { theme, week, narrow }: ContentSizes): DocumentFigure[] {
  return depthParts(picture, problem, lang).map(({ key, title, lines, table, source }): DocumentFigure => {
    const plain = { title, svg: null, narrow: null, alt: '', table: null, notes: lines, source };
    if (table) return { ...plain, table: { caption: title, head: [...table.head], rows: table.rows.map((row) => [...row]) } };
    const counts = spreadCounts(problem);
    if (key !== 'spread' || counts.length === 0) return plain;
    const alt = `${problem.title[lang]}: ${title}`;
    const draw = (width: number) => lorenz(counts, { width, height: 240, lang, theme, title: alt });
    return { ...plain, alt, svg: draw(week), narrow: narrow ? draw(narrow) : null, table: lorenzTable(counts, title, lang) };
  });
}

/** One count for each cell where it has happened at all; none in a copy. */
export function spreadCounts({ evidence }: Problem): number[] {
  return evidence.depth?.spread?.byCount.flatMap(([count, cells]) => Array.from({ length: cells }, () => count)) ?? [];
}
