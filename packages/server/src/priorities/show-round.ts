// A round as its page shows it: the figures beside the scores, every score the asker may see, the order over all weightings, the choice.
import {
  type Criterion,
  type DataFigure,
  dataFigure,
  disagreements,
  type Ground,
  isGround,
  isScorable,
  type Problem,
  probablyMore,
  proposal,
  type RankedProblem,
  type RoundCell,
  type RoundDetail,
  type RoundProblem,
  rankRound,
  roundRules,
} from '@samsyn/domain';
import type { Scope } from '../db/scope.ts';
import { findProblems } from '../problems/find-problem.ts';
import { carriedBy } from './carry-round.ts';
import { harmWeightsOf } from './harm-tables.ts';
import { decisionOfRound, prioritiesOfRound } from './queries.ts';
import { roundFindings } from './round-findings.ts';
import { roundOf } from './round-of.ts';
import { problemsOf } from './round-queries.ts';
import { type ScoreRow, scoresOf } from './score-queries.ts';

type Sorted = Omit<RoundProblem, 'rank' | 'priority'>;

/** @throws Fault scope.denied, priority.notFound */
export async function showRound(scope: Scope, id: string): Promise<RoundDetail> {
  scope.require('problem.read');
  const { row, members } = await roundOf(scope, id);
  const rows = await problemsOf(scope, id);
  const ids = rows.map((problem) => problem.id);
  const named = await findProblems(scope, ids);
  const found = await roundFindings(scope, row.picture, ids);
  const weights = await harmWeightsOf(scope, row.harmVersion);
  const scores = await scoresOf(scope, id);
  const problems: Sorted[] = [];
  for (const [i, problem] of rows.entries()) {
    const { number, name } = named[i]!;
    const seen = found?.problems[i];
    const finding = seen?.finding ?? null;
    const ground = problem.ground ?? seen?.ground ?? 'not_in_picture';
    const cells = row.criteria.map((criterion): RoundCell => {
      const figure = found ? dataFigure(criterion, finding, found.windowMonths, weights) : unseen(criterion);
      return { ...cellOf(criterion, ground, figure), scores: scoresIn(scores, problem.id, criterion) };
    });
    problems.push({ id: problem.id, number, name, ground, ...readingOf(finding), cells, notChosen: problem.notChosen });
  }
  const { ranked, weightings } = ranking(row.state, problems);
  const chosen = await prioritiesOfRound(scope, id);
  const place = (problem: string): number => ranked.findIndex((one) => one.id === problem);
  const order = problems
    .map((problem): RoundProblem => {
      const { id: _, ...rank } = ranked.find((one) => one.id === problem.id) ?? { id: '' };
      const priority = chosen.find(({ problemId }) => problemId === problem.id);
      return {
        ...problem,
        rank:
          'place' in rank
            ? { ...rank, shareAt: [...rank.shareAt], dominatedBy: [...rank.dominatedBy], dataReach: [...rank.dataReach] }
            : null,
        priority: priority ? { id: priority.id, place: priority.place, reason: priority.reason, inForce: priority.inForce } : null,
      };
    })
    .sort((a, b) => Number(isGround(b.ground)) - Number(isGround(a.ground)) || place(a.id) - place(b.id) || a.number - b.number);
  const own = problems.flatMap(({ id: problemId, cells }) =>
    cells.flatMap(({ criterion, scores: kept }) =>
      kept.flatMap(({ party, score, replaced }) =>
        party === null || replaced ? [] : [{ problemId, criterion, organisationId: party, score }],
      ),
    ),
  );
  return {
    id,
    number: row.number,
    name: row.name,
    state: row.state,
    picture: {
      id: row.picture,
      name: found?.picture.name ?? null,
      window: found?.picture.window ?? { from: '', to: '' },
      source: found?.picture.source ?? { sv: '', en: '' },
    },
    harmVersion: row.harmVersion,
    criteria: row.criteria.map(({ key, bands, anchors }) => ({ key, bands: bands && [...bands], anchors: anchors && [...anchors] })),
    parties: members.map((party) => ({ ...party })),
    problems: order,
    weightings,
    disagreements: row.state === 'together' || row.state === 'decided' ? disagreements(own) : [],
    frequency: neighboursByCount(problems),
    lockedOn: row.lockedOn,
    openedOn: row.openedOn,
    openedReason: row.openedReason,
    decidedOn: row.decidedOn,
    decision: await carriedBy(scope, await decisionOfRound(scope, id)),
    mine: members.find((party) => party.id === scope.organisationId)?.id ?? null,
  };
}

const unseen = ({ key, bands }: Criterion): DataFigure | null =>
  bands || key === 'deviation' ? { known: false, why: key === 'deviation' ? 'no_comparison' : 'not_seen' } : null;

const cellOf = ({ key }: Criterion, ground: Ground, figure: DataFigure | null) => ({
  criterion: key,
  scorable: isScorable(key) && isGround(ground),
  figure: figure?.known && figure.of === 'similar' ? { ...figure, band: [...figure.band] as [number, number] } : figure,
});

const readingOf = (finding: Problem | null) => ({
  count: finding?.count ?? null,
  ratio: finding?.ratio ?? null,
  interval: finding?.interval ?? null,
  verdict: finding?.verdict ?? null,
});

/** Every one that is kept; of each party the last one counts. */
function scoresIn(all: readonly ScoreRow[], problem: string, { key }: Criterion): RoundCell['scores'] {
  const here = all.filter(({ problemId, criterion }) => problemId === problem && criterion === key);
  return here.map(({ party, score, note, by, at }, i) => ({
    party,
    score,
    note,
    by,
    at,
    replaced: here.slice(i + 1).some((later) => later.party === party),
  }));
}

/** Once every cell that can be scored has its joint score. */
function ranking(state: RoundDetail['state'], problems: readonly Sorted[]): { ranked: RankedProblem[]; weightings: number } {
  const none = { ranked: [], weightings: 0 };
  if (state !== 'together' && state !== 'decided') return none;
  const inputs = roundRules.groundedOf(problems).map(({ id, cells }) => {
    const scored = cells.filter(({ scorable }) => scorable);
    return {
      id,
      scores: scored.map(({ scores }) => scores.find(({ party, replaced }) => party === null && !replaced)?.score ?? null),
      reach: scored.map(({ figure }) => {
        const proposed = proposal(figure);
        return proposed && ([proposed.lowScore, proposed.highScore] as const);
      }),
    };
  });
  if (inputs.some(({ scores }) => scores.includes(null))) return none;
  return rankRound(inputs.map(({ scores, ...input }) => ({ ...input, scores: scores.map((score) => score ?? 0) })));
}

/** The one with more, the next one below it, and how sure the order of the two is. */
function neighboursByCount(problems: readonly Sorted[]): RoundDetail['frequency'] {
  const counted = roundRules
    .groundedOf(problems)
    .flatMap(({ id, count }) => (count === null ? [] : [{ id, count }]))
    .sort((a, b) => b.count - a.count);
  return counted.slice(1).map((fewer, i) => {
    const more = counted[i]!;
    return { more: more.id, fewer: fewer.id, probability: probablyMore(more.count, fewer.count) };
  });
}
