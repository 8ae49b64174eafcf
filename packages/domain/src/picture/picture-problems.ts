// The problems of a picture: every draft with its numbers, its evidence, its rank and its words.
import type { Lang } from '../fault.ts';
import { detailLine } from './detail-line.ts';
import { type DraftNumbers, findingSentence } from './finding-sentence.ts';
import { dayparts } from './incident-months.ts';
import type { Problem } from './picture.ts';
import { nodeKeys, type PictureContext } from './picture-context.ts';
import { nodeName, nodeTitle } from './picture-names.ts';
import type { PictureWords } from './picture-words.ts';
import { problemDepth } from './problem-depth.ts';
import type { Draft } from './problem-drafts.ts';
import { type NodeEvidence, nodeEvidence } from './problem-evidence.ts';
import { problemNotes } from './problem-notes.ts';
import { hotWhere, mostlyIn, topAreas, topHours } from './problem-where-when.ts';
import { rankProblems } from './rank-problems.ts';
import { tidy } from './tidy-number.ts';
import { weekPeak } from './week-of-rows.ts';

/** Homes have no point outside their owner's rows: where more than a few lack one, what cells hold is told of those that have. */
const nearlyAll = 0.95;

/** A draft in its place of the list. */
interface Ranked {
  readonly draft: Draft;
  readonly built: NodeEvidence;
  readonly numbers: DraftNumbers;
  readonly why: Problem['why'];
  readonly rank: number;
}

interface Telling {
  readonly words: PictureWords;
  /** all incidents of the window */
  readonly total: number;
  readonly sure: number;
  readonly nameOfFound: (finderIndex: number, lang: Lang) => string | null;
}

/** @returns the problems in rank order, with the drafts they were made of */
export function pictureProblems(
  context: PictureContext,
  words: PictureWords,
  drafts: readonly Draft[],
  total: number,
): { problems: Problem[]; ordered: Draft[] } {
  const ranked = rankedDrafts(context, drafts);
  const telling: Telling = {
    words,
    total,
    sure: drafts.filter((draft) => draft.tier === 'sure').length,
    nameOfFound: (finderIndex, lang) => {
      const found = drafts.find((draft) => draft.finderIndex === finderIndex);
      return found ? nodeName(words, context.data.areas, found.node, lang).what : null;
    },
  };
  return { problems: ranked.map((row) => problemOf(context, row, telling)), ordered: ranked.map(({ draft }) => draft) };
}

function rankedDrafts(context: PictureContext, drafts: readonly Draft[]): Ranked[] {
  const made = drafts.map((draft) => {
    const built = nodeEvidence(context, draft.node, draft.cells);
    return { draft, built, numbers: draftNumbers(draft, built) };
  });
  const ranked = rankProblems(
    made.map(({ draft, built, numbers }) => ({
      tier: draft.tier,
      count: numbers.count,
      change: draft.kind === 'rising' ? shrunkenExcess(draft) : 0,
      concentration: built.concentrated,
      harm: null,
    })),
  );
  return ranked.map(({ index, why }, at) => ({ ...made[index]!, why, rank: at + 1 }));
}

function problemOf(context: PictureContext, row: Ranked, { words, total, sure, nameOfFound }: Telling): Problem {
  const { draft, built, numbers, why, rank } = row;
  const { evidence } = built;
  const { finding } = draft;
  const { areas } = context.data;
  const peak = evidence.week ? weekPeak(evidence.week, evidence.timeKnown) : null;
  const hotArea = draft.kind === 'hotspot' ? mostlyIn(context, draft) : -1;
  const say = (lang: Lang) => findingSentence(context, words, draft, numbers, hotArea, lang, nameOfFound);
  const claims = draft.kind === 'rising' || draft.kind === 'falling' ? finding : null;
  const all = draft.hot ? draft.hot.all : numbers.count;
  const notes = problemNotes(context, {
    words,
    draft,
    evidence,
    unplaced: areas.areas.length > 1 ? built.unplaced : 0,
    pointed: built.inCells < nearlyAll * built.inWindow ? built.inCells : 0,
    exposureTotal: built.exposureTotal,
    count: all,
    peak,
    rank,
    of: sure,
    rankStability: why.rankStability,
    nameOfFound,
  });
  return {
    rank,
    tier: draft.tier,
    kind: draft.kind,
    ...nodeKeys(context, draft.node, dayparts),
    count: numbers.count,
    expected: tidy(finding?.expected ?? null),
    ratio: tidy(finding?.ratio ?? null),
    interval: finding?.interval ? [tidy(finding.interval[0]) ?? 0, tidy(finding.interval[1]) ?? 0] : null,
    level: 0.95,
    q: tidy(claims?.q ?? null),
    followed: draft.followed !== null,
    verdict: numbers.verdict,
    reason: numbers.reason,
    smallestVisible: tidy(finding?.smallestVisible ?? null),
    excess: tidy(finding?.excess ?? null),
    shareOfAll: total > 0 ? (tidy(numbers.count / total) ?? 0) : null,
    where: draft.kind === 'hotspot' ? hotWhere(built, all) : topAreas(built),
    when: topHours(evidence.week, evidence.timeKnown),
    why: {
      volume: tidy(why.volume) ?? 0,
      harm: tidy(why.harm),
      change: tidy(why.change) ?? 0,
      concentration: tidy(why.concentration) ?? 0,
      rankStability: tidy(why.rankStability) ?? 0,
    },
    sv: say('sv'),
    en: say('en'),
    title: nodeTitle(words, areas, draft.node),
    detail: detailLine(areas, draft.node.area, evidence, peak, all),
    evidence: { ...evidence, depth: problemDepth(context, words, draft, built), notes },
  };
}

function draftNumbers(draft: Draft, built: NodeEvidence): DraftNumbers {
  const inRows = built.evidence.counts.slice(built.evidence.windowStart).reduce<number>((sum, n) => sum + (n ?? 0), 0);
  const { finding } = draft;
  const changes = draft.kind === 'rising' || draft.kind === 'falling';
  // what stands beside an expected count is of the same months as that
  const compared = finding && (changes || (finding.expected !== null && finding.verdict !== 'not_comparable'));
  const count = draft.hot ? draft.hot.inCells : compared ? Math.round(finding.count) : inRows;
  return {
    count,
    left: !draft.hot && count !== inRows,
    verdict: finding?.verdict ?? 'cannot_tell',
    reason: finding?.reason ?? (finding === null ? 'no_reference' : finding.verdict === 'cannot_tell' ? 'wide' : null),
  };
}

/** Excess with the ratio drawn towards 1 by its own uncertainty: what is likely to remain. */
function shrunkenExcess({ finding }: Draft): number {
  if (!finding || finding.expected === null || finding.shrunkLogRatio === null) return 0;
  return Math.max(0, finding.expected * (Math.exp(finding.shrunkLogRatio) - 1));
}
