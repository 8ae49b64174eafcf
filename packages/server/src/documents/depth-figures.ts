// What lies deeper behind one problem, as figures of a document about a picture: words, the pairs as a table, and how few places hold it as a curve.
import { lorenz, lorenzTable } from '@samsyn/charts';
import { cellText, depthParts, type Lang, type Picture, type Problem, type ProblemBeside } from '@samsyn/domain';
import type { ContentSizes } from './content-sizes.ts';
import type { DocumentFigure } from './document-figure.ts';

export function depthFigures(
  picture: Picture,
  problem: Problem,
  lang: Lang,
  { theme, curve, narrow }: ContentSizes,
  beside: ProblemBeside | null,
): DocumentFigure[] {
  return depthParts(picture, problem, lang, beside).map(({ key, title, lines, table, source }): DocumentFigure => {
    const plain = { part: 'depth', title, svg: null, narrow: null, alt: '', split: 0.44, table: null, notes: lines, source } as const;
    if (table) return { ...plain, table: { caption: title, head: [...table.head], rows: table.rows.map((row) => row.map(cellText)) } };
    const counts = spreadCounts(problem);
    if (key !== 'spread' || counts.length === 0) return plain;
    const alt = `${problem.title[lang]}: ${title}`;
    const draw = (width: number, height: number) => lorenz(counts, { width, height, lang, theme, title: alt });
    return {
      ...plain,
      alt,
      svg: draw(curve.width, curve.height),
      narrow: narrow ? draw(narrow, 240) : null,
      table: lorenzTable(counts, title, lang),
    };
  });
}

/** One count for each cell where it has happened at all; none in a copy. */
export function spreadCounts({ evidence }: Problem): number[] {
  return evidence.depth?.spread?.byCount.flatMap(([count, cells]) => Array.from({ length: cells }, () => count)) ?? [];
}
