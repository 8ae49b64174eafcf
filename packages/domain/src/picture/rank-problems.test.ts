import { expect, test } from 'vitest';
import { type RankInput, rankProblems } from './rank-problems.ts';

const row = (tier: RankInput['tier'], count: number, change: number, concentration: number): RankInput => ({
  tier,
  count,
  change,
  concentration,
  harm: null,
});

test('sure stands before possible and possible before weak, whatever the size', () => {
  const ranked = rankProblems([row('weak', 9000, 900, 1), row('sure', 10, 1, 0.1), row('possible', 500, 50, 0.5)]);
  expect(ranked.map((r) => r.index)).toEqual([1, 2, 0]);
});

test('a problem that leads on every criterion is first in every weighting', () => {
  const ranked = rankProblems([row('sure', 10, 1, 0.2), row('sure', 100, 9, 0.9)]);
  expect(ranked[0]).toMatchObject({ index: 1, why: { rankStability: 1, volume: 1, change: 1, concentration: 1 } });
});

test('problems that lead on different criteria share the first place between them', () => {
  const ranked = rankProblems([row('sure', 100, 0, 0.5), row('sure', 50, 10, 0.5)]);
  expect(ranked.every((r) => r.why.rankStability > 0.1 && r.why.rankStability < 0.95)).toBe(true);
});

test('no problems, no ranks', () => {
  expect(rankProblems([])).toEqual([]);
});
