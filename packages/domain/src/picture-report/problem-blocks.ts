// A problem's own page in a report: the finding, its months, hours and areas, and what lies deeper. What a copy holds back is said, never drawn.
import type { Lang } from '../fault.ts';
import { copyMark } from '../picture/copy-mark.ts';
import type { DepthPart } from '../picture/depth-part.ts';
import { depthParts } from '../picture/depth-parts.ts';
import type { Problem } from '../picture/picture.ts';
import type { Block } from '../records/block-document.ts';
import { capital } from '../words/capital.ts';
import { documentWords } from '../words/document-words.ts';
import { findingWord } from '../words/finding-word.ts';
import type { ReportFacts } from './report-facts.ts';
import { tableFigure } from './report-table.ts';
import { reportWords } from './report-words.ts';

/** @param weekAt the section where its hours stand already; null: they stand here */
export function problemBlocks(facts: ReportFacts, problem: Problem, weekAt: number | null, lang: Lang): Block[] {
  const words = documentWords[lang];
  const { drawings, picture } = facts;
  const tier = findingWord(problem, words);
  const parts = depthParts(picture, problem, lang, facts.beside.get(problem.rank) ?? null);
  const where = drawings.areas.get(problem.rank);
  const said = where?.kind === 'figure' && where.svg === null && where.table === null ? [whereText(where)] : [];
  const texts = [...said, ...parts.filter(isText).map(({ title, lines }) => ({ title, lines }))];
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
    ...under(drawings.cells.get(problem.rank)),
    ...(said.length > 0 ? [] : under(where)),
    ...parts.filter((part) => !isText(part)).map((part) => figureBlock(facts, problem, part)),
    ...(texts.length > 0 ? [{ kind: 'texts', parts: texts } as const] : []),
  ];
}

/** "Var: 5 procent av platserna har hälften" alone is a heading with nothing under it: then what it says is the text. */
function whereText({ title, notes }: Extract<Block, { kind: 'figure' }>): { title: string; lines: readonly string[] } {
  const [heading = '', ...rest] = title.split(': ');
  return notes.length > 0 || rest.length === 0 ? { title, lines: notes } : { title: heading, lines: [`${capital(rest.join(': '))}.`] };
}

/** Words alone; what counts something has its source beneath it. */
const isText = ({ table, source }: DepthPart): boolean => table === null && source === '';

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

function figureBlock({ drawings }: ReportFacts, { rank }: Problem, { key, title, lines, table, source }: DepthPart): Block {
  const figure = { kind: 'figure', title, notes: lines, source, under: true } as const;
  if (key === 'spread') {
    const { svg = null, alt = '', table: held = null } = drawings.spreads.get(rank) ?? {};
    return { ...figure, svg, alt, table: held, wide: 0.44, side: true };
  }
  if (!table) return { ...figure, svg: null, alt: '', table: null };
  const { head, rows } = table;
  const widths = table.widths ?? head.map((_, k) => (k === 0 ? 30 : 70 / (head.length - 1)));
  return { ...tableFigure({ title, head, rows, widths, source, notes: lines }), under: true };
}
