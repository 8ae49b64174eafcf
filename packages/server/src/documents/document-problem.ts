// One problem as a document tells it: a row of the list and a section of its own.
import { numberText, ratioDots, sparkline } from '@samsyn/charts';
import { documentWords, findingWord, type Lang, type Picture, type Problem, type Verdict } from '@samsyn/domain';
import type { ContentSizes } from './content-sizes.ts';
import { depthFigures } from './depth-figures.ts';
import { type DocumentFigure, type FigureGround, noGround } from './document-figure.ts';
import { problemFigures } from './document-figures.ts';

export interface DocumentProblem {
  readonly number: string;
  readonly title: string;
  readonly detail: string;
  readonly verdict: Verdict;
  readonly verdictWord: string;
  readonly tier: string;
  readonly sentence: string;
  readonly count: string;
  readonly expected: string;
  readonly ratio: string;
  /** empty when no quarter is shown */
  readonly spark: string;
  readonly dot: string;
  readonly figures: readonly DocumentFigure[];
}

export function documentProblem(
  picture: Picture,
  problem: Problem,
  lang: Lang,
  sizes: ContentSizes,
  ground: FigureGround = noGround,
): DocumentProblem {
  const words = documentWords[lang];
  const { ratio, interval } = problem;
  const range = interval ? ` (${numberText(interval[0], lang, 2)}–${numberText(interval[1], lang, 2)})` : '';
  const ratioText = ratio === null ? '' : numberText(ratio, lang, 2) + range;
  const quarters = problem.evidence.quarters;
  return {
    number: String(problem.rank),
    title: problem.title[lang],
    detail: problem.detail[lang],
    verdict: problem.verdict,
    verdictWord: words.verdicts[problem.verdict],
    tier: [findingWord(problem, words), ...(problem.followed ? [words.followed] : [])].join('. '),
    sentence: problem[lang],
    count: problem.count === null ? words.hidden : numberText(problem.count, lang),
    expected: problem.expected === null ? '' : numberText(problem.expected, lang),
    ratio: ratioText,
    spark: quarters.counts.some((n) => n !== null) ? sparkline(quarters, { theme: sizes.theme }) : '',
    dot: ratioDots([{ label: problem.title[lang], ratio, interval, verdict: problem.verdict }], {
      width: sizes.dot.width,
      rowHeight: sizes.dot.height,
      lang,
      theme: sizes.theme,
      ticks: false,
      title: `${words.ratio}: ${ratioText || words.verdicts[problem.verdict]}`,
    }),
    figures: [...problemFigures(picture, problem, lang, sizes, ground), ...depthFigures(picture, problem, lang, sizes, ground.beside)],
  };
}
