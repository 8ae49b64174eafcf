import { expect, test } from 'vitest';
import { rankBands, rankStability } from './rank-stability.ts';

// NumPy 1.24.2 over the 286 weights k/10 of four criteria
const scores = [
  [5, 3, 4, 2],
  [3, 5, 3, 3],
  [4, 4, 2, 5],
  [2, 2, 5, 4],
  [1, 3, 2, 1],
];

test('shares, ranks and dominance over the whole simplex equal the reference', () => {
  const stability = rankStability(scores, { lattice: 10, top: 2 });
  expect(stability.points).toBe(286);
  [2.4405594405594404, 2.4755244755244754, 2.0489510489510487, 2.8461538461538463, 4.923076923076923].forEach((rank, i) => {
    expect(stability.meanRank[i]).toBeCloseTo(rank, 12);
  });
  expect([...stability.worst]).toEqual([4, 4, 4, 5, 5]);
  expect([...stability.best]).toEqual([1, 1, 1, 1, 3]);
  expect(stability.dominatedBy).toEqual([[], [], [], [], [0, 1, 2]]);
  [0.26573426573426573, 0.2097902097902098, 0.3881118881118881, 0.2062937062937063, 0].forEach((share, i) => {
    expect(stability.shareFirst[i]).toBeCloseTo(share, 12);
  });
});

test('the shares of the places add up to all weightings, and the first of them is the share of coming first', () => {
  const { shareAt, shareFirst, meanRank } = rankStability(scores);
  shareAt.forEach((shares, i) => {
    expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
    expect(shares[0]).toBe(shareFirst[i]);
    expect(shares.reduce((sum, share, rank) => sum + share * (rank + 1), 0)).toBeCloseTo(meanRank[i]!, 12);
  });
});

test('one item is first in all, none is an answer', () => {
  expect(rankStability([[1, 2]]).shareFirst[0]).toBe(1);
  expect(rankStability([]).points).toBe(0);
  expect(() => rankStability([[1, 2], [3]])).toThrow('item 1 has 1 criteria');
  expect(() => rankStability([[1, Number.NaN]])).toThrow('finite');
  expect(() => rankStability([[1]], { lattice: 0 })).toThrow('lattice');
});

test('the top band holds what comes first in a tenth of all weightings', () => {
  expect([...rankBands(rankStability(scores))]).toEqual([1, 1, 1, 1, 2]);
});

test('shares of the first two equal the reference, and the order of items changes nothing', () => {
  const { shareTop } = rankStability(scores, { lattice: 10, top: 2 });
  const expected = [0.5174825174825175, 0.42657342657342656, 0.7237762237762237, 0.4160839160839161, 0];
  const turned = rankStability([...scores].reverse(), { lattice: 10, top: 2 }).shareTop;
  expected.forEach((share, i) => {
    expect(shareTop[i]).toBeCloseTo(share, 12);
    expect(turned[4 - i]).toBeCloseTo(share, 12);
  });
});

test('equal items are never the one above the other', () => {
  const { shareFirst, dominatedBy, meanRank } = rankStability([
    [2, 2],
    [2, 2],
  ]);
  expect(dominatedBy).toEqual([[], []]);
  expect(shareFirst[0]).toBe(shareFirst[1]);
  expect(meanRank[0]).toBe(meanRank[1]);
});
