// A problem's own page in a report: the finding, its months, hours and areas, and what lies deeper. What a copy holds back is said, never drawn.
import type { Lang } from '../fault.ts';
import { copyMark } from '../picture/copy-mark.ts';
import { type DepthPart, depthParts } from '../picture/depth-parts.ts';
import type { Problem } from '../picture/picture.ts';
import type { Block } from '../records/block-document.ts';
import { documentWords } from '../words/document-words.ts';
import { findingWord } from '../words/finding-word.ts';
import type { ReportFacts } from './report-facts.ts';
import { reportWords } from './report-words.ts';

/** @param weekAt the section where its hours stand already; null: they stand here */
export function problemBlocks(facts: ReportFacts, problem: Problem, weekAt: number | null, lang: Lang): Block[] {
  const words = documentWords[lang];
  const { drawings, picture } = facts;
  const tier = findingWord(problem, words);
  const areas = drawings.areas.get(problem.rank);
  return [
    {
      kind: 'topic',
      text: `${problem.rank}. ${problem.title[lang]}`,
      verdict: problem.verdict,
      word: words.verdicts[problem.verdict],
      beside: problem.followed ? `${tier}. ${words.followed}` : tier,
      sentence: problem[lang],
    },
    ...(hasMonths(facts, problem) ? [under(drawings.months.get(problem.rank))].flat() : []),
    ...weekBlocks(facts, problem, weekAt, lang),
    ...(areas ? under(areas) : []),
    ...depthParts(picture, problem, lang).flatMap((part) => partBlocks(facts, problem, part)),
  ];
}

/** A copy that holds the months back says so once, at the head of the annex, and not under every problem. */
export function hasMonths({ drawings }: ReportFacts, { rank }: Problem): boolean {
  const months = drawings.months.get(rank);
  return months?.kind === 'figure' && months.svg !== null;
}

function under(block: Block | undefined): Block[] {
  if (!block) return [];
  return [block.kind === 'figure' ? { ...block, under: true } : block];
}

function weekBlocks({ drawings, picture }: ReportFacts, problem: Problem, weekAt: number | null, lang: Lang): Block[] {
  const w = reportWords[lang].annex;
  const week = drawings.weeks.get(problem.rank);
  if (!week) return [{ kind: 'note', text: copyMark(picture) ? w.weekHidden : w.noWeek }];
  return weekAt === null ? under(week) : [{ kind: 'note', text: w.weekThere(weekAt) }];
}

function partBlocks({ drawings }: ReportFacts, { rank }: Problem, { key, title, lines, table, source }: DepthPart): Block[] {
  const figure = { kind: 'figure', title, notes: lines, source, under: true } as const;
  if (key === 'spread') {
    const { svg = null, alt = '', table: held = null } = drawings.spreads.get(rank) ?? {};
    return [{ ...figure, svg, alt, table: held, wide: 0.6, side: true }];
  }
  if (table) {
    const { head, rows } = table;
    const widths = head.map((_, k) => (k === 0 ? 30 : 70 / (head.length - 1)));
    return [{ ...figure, svg: null, alt: '', table: { kind: 'table', caption: title, head, rows, widths } }];
  }
  const [only] = lines;
  return [
    { kind: 'sub', text: title, under: true },
    lines.length === 1 && only !== undefined ? { kind: 'text', text: only } : { kind: 'list', items: lines },
  ];
}
