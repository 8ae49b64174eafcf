// The rules of prioritising: what is proposed from data, the order over all weightings, and a round that only goes forward.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Fault } from '../fault.ts';
import type { Evidence, Similar } from '../picture/picture.ts';
import { scoreIn, standardCriteria } from './criteria.ts';
import { dataFigure, groundOf, probablyMore, proposal } from './data-figures.ts';
import { disagreements } from './disagreements.ts';
import { startingWeights, weightOf } from './harm-weights.ts';
import { rankRound } from './rank-round.ts';
import {
  type Cell,
  decided,
  doneBy,
  groundedOf,
  locked,
  mayScoreAlone,
  mayScoreTogether,
  opened,
  type RoundStanding,
  scorableOf,
} from './round-rules.ts';

const criterion = (key: string) => standardCriteria.find((one) => one.key === key)!;
const finding = { category: 'theft/premises', count: 96, ratio: 1.6, interval: [1.24, 2.05] as [number, number], reason: null };
const code = (work: () => unknown) => {
  try {
    work();
    return null;
  } catch (raised) {
    return raised instanceof Fault ? raised.code : raised;
  }
};

test('a figure proposes the score of its band, and its interval the scores around', () => {
  expect([24, 25, 199, 200].map((n) => scoreIn([25, 50, 100, 200], n))).toEqual([1, 2, 4, 5]);
  expect(dataFigure(criterion('volume'), finding, 12, {})).toMatchObject({ known: true, value: 96, score: 3, lowScore: 3, highScore: 4 });
  expect(dataFigure(criterion('change'), finding, 12, {})).toMatchObject({ value: 1.6, score: 5, lowScore: 3, highScore: 5 });
  expect(dataFigure(criterion('harm'), finding, 12, startingWeights)).toMatchObject({ value: 288, score: 2 });
  // half a year is counted up to a whole
  expect(dataFigure(criterion('volume'), finding, 6, {})).toMatchObject({ value: 192 });
});

test('what is not known is a word and never nought', () => {
  expect(dataFigure(criterion('deviation'), finding, 12, {})).toEqual({ known: false, why: 'no_comparison' });
  expect(dataFigure(criterion('harm'), finding, 12, {})).toEqual({ known: false, why: 'no_weight' });
  expect(dataFigure(criterion('volume'), { ...finding, count: null }, 12, {})).toEqual({ known: false, why: 'too_few' });
  expect(dataFigure(criterion('change'), { ...finding, interval: null, reason: 'no_reference' }, 12, {})).toEqual({
    known: false,
    why: 'no_reference',
  });
  expect(dataFigure(criterion('worry'), finding, 12, {})).toBeNull();
  expect(weightOf(startingWeights, 'violence/assault')).toBe(30);
  expect(weightOf(startingWeights, 'event/fire')).toBeNull();
});

test('deviation: an area beside the others of its level, and in words where there is nothing beside it', () => {
  const head = { level: 2, kind: 'inhabitants', per: 1000, year: 2026, source: 'x', rounded: 3, n: 23, parts: [] };
  const similar = {
    ...head,
    known: true as const,
    rate: 17.2,
    rateInterval: [14, 21] as [number, number],
    band: [4, 9] as [number, number],
    against: 'above' as const,
  };
  const at = (area: string | null, one: Similar | null | undefined) => ({ ...finding, area, evidence: { similar: one } as Evidence });
  const figure = (one: ReturnType<typeof at>) => dataFigure(criterion('deviation'), one, 12, {});
  expect(figure(at('lindangen', similar))).toMatchObject({
    known: true,
    of: 'similar',
    value: 17.2,
    band: [4, 9],
    n: 23,
    against: 'above',
  });
  expect(proposal(figure(at('lindangen', similar)))).toBeNull();
  expect(figure(at('lindangen', { ...head, known: false, why: 'few_areas' }))).toEqual({ known: false, why: 'few_areas' });
  // frozen before it was counted
  expect(figure(at('lindangen', undefined))).toEqual({ known: false, why: 'no_similar' });
  expect(figure(at(null, null))).toEqual({ known: false, why: 'no_comparison' });
});

test('ground: comparable and enough, or people who have said it', () => {
  expect(groundOf('finding', { verdict: 'rise', reason: null })).toBe('data');
  expect(groundOf('finding', { verdict: 'cannot_tell', reason: 'too_few' })).toBe('cannot_tell');
  expect(groundOf('finding', { verdict: 'cannot_tell', reason: 'no_reference' })).toBe('data');
  expect(groundOf('survey', null)).toBe('said');
  expect(groundOf('finding', null)).toBe('not_in_picture');
});

// SciPy 1.17.1 beta.cdf(0.5, 60.5, 80.5) = 0.9546944576
test('which of two is more frequent: the reference, a half when equal, and the two sides make one', () => {
  expect(probablyMore(80, 60)).toBeCloseTo(0.9546944576, 9);
  expect(probablyMore(40, 40)).toBeCloseTo(0.5, 12);
  expect(probablyMore(131, 96) + probablyMore(96, 131)).toBeCloseTo(1, 12);
});

const none = [null, null, null];
test('the order holds over all weightings; a dominated one says by which; data move places only where something is measured', () => {
  const { ranked, weightings } = rankRound([
    { id: 'b', scores: [3, 3, 4], reach: none },
    { id: 'a', scores: [5, 4, 4], reach: [[2, 5], null, null] },
    { id: 'c', scores: [2, 5, 1], reach: none },
  ]);
  expect(weightings).toBe(66);
  expect(ranked.map(({ id, place }) => `${id}${place}`)).toEqual(['a1', 'b2', 'c3']);
  expect(ranked.map(({ dominatedBy }) => dominatedBy)).toEqual([[], ['a'], []]);
  expect(ranked[0]!.dataReach).toEqual([1, 1]);
  expect(ranked.map(({ shareAt }) => shareAt.reduce((sum, share) => sum + share, 0))).toEqual([1, 1, 1].map((n) => expect.closeTo(n, 9)));
});

test('two steps apart is a disagreement, widest first', () => {
  const cell = (organisationId: string, key: 'worry' | 'cost', score: number) => ({
    problemId: 'p',
    criterion: key,
    organisationId,
    score,
  });
  expect(
    disagreements([cell('a', 'worry', 3), cell('b', 'worry', 5), cell('a', 'cost', 1), cell('b', 'cost', 2), cell('c', 'cost', 4)]),
  ).toEqual([
    { problemId: 'p', criterion: 'cost', steps: 3 },
    { problemId: 'p', criterion: 'worry', steps: 2 },
  ]);
});

const start: RoundStanding = {
  state: 'criteria',
  criteria: standardCriteria.slice(0, 4),
  parties: ['a', 'b'].map((id) => ({ id, done: false })),
  problems: [1, 2, 3, 4, 5, 6, 7].map((number) => ({
    id: `p${number}`,
    number,
    ground: number === 7 ? ('cannot_tell' as const) : ('data' as const),
  })),
};
const every: Cell[] = groundedOf(start.problems).flatMap(({ id }) =>
  scorableOf(start.criteria).map(({ key }) => ({ problemId: id, criterion: key })),
);
const choose = (n: number) => ({
  chosen: every
    .map(({ problemId }) => problemId)
    .filter((id, i, all) => all.indexOf(id) === i)
    .slice(0, n),
});

test('one or six focus areas are refused, two to five are not; each of the rest has its reason', () => {
  const together: RoundStanding = { ...start, state: 'together' };
  const all = choose(6).chosen;
  const attempt = (n: number) => code(() => decided(together, every, { chosen: all.slice(0, n), notChosen: all.slice(n), dissents: [] }));
  expect([1, 2, 5, 6].map(attempt)).toEqual(['priority.focusAreas', null, null, 'priority.focusAreas']);
  expect(code(() => decided(together, every, { chosen: all.slice(0, 3), notChosen: all.slice(4), dissents: [] }))).toBe('priority.whyNot');
  expect(code(() => decided(together, every.slice(1), { chosen: all.slice(0, 3), notChosen: all.slice(3), dissents: [] }))).toBe(
    'priority.missing',
  );
  expect(code(() => decided(together, every, { chosen: ['p1', 'p7'], notChosen: [], dissents: [] }))).toBe('priority.noGround');
  expect(code(() => decided(together, every, { chosen: ['p1', 'p1'], notChosen: [], dissents: [] }))).toBe('priority.twice');
});

test('whatever is tried, a round goes forward one step at a time, nobody scores outside their step, and a decided one stands', () => {
  const steps = ['lock', 'score', 'done', 'open', 'joint', 'decide'] as const;
  const order = ['criteria', 'alone', 'together', 'decided'];
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...steps), { maxLength: 30 }), (tried) => {
      let round = start;
      for (const step of tried) {
        const before = round;
        const all = choose(6).chosen;
        const refused = code(() => {
          if (step === 'lock') round = locked(round);
          if (step === 'score') mayScoreAlone(round, 'a', every);
          if (step === 'done') {
            doneBy(round, 'a', every);
            round = { ...round, parties: round.parties.map((party) => ({ ...party, done: true })) };
          }
          if (step === 'open') round = opened(round, null);
          if (step === 'joint') mayScoreTogether(round, every);
          if (step === 'decide') round = decided(round, every, { chosen: all.slice(0, 3), notChosen: all.slice(3), dissents: ['b'] });
        });
        const moved = order.indexOf(round.state) - order.indexOf(before.state);
        expect([0, 1]).toContain(moved);
        if (refused !== null) expect(round).toBe(before);
        if (step === 'score' && refused === null) expect(round.state).toBe('alone');
        if (step === 'joint' && refused === null) expect(round.state).toBe('together');
        if (before.state === 'decided') expect(refused).not.toBeNull();
      }
    }),
    { numRuns: 100 },
  );
});
