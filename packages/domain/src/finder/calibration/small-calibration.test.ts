// The calibration lane in small: the same worlds and goals on fewer pictures, so that a finder that has gone wrong fails the ordinary tests.
// Limits stand so far from the goals that a finder which keeps them would fail at most one series of seeds in a hundred; the seeds are fixed.
import { expect, test } from 'vitest';
import { goals, missedOf, samsyn, worldsWithGoals } from './goals.ts';
import { judgePictures } from './judge-pictures.ts';
import { rivals } from './rivals.ts';

const NOISE_PICTURES = 10;
const PLANTED_PICTURES = 8;

test('pictures of pure noise seldom claim anything, in every world', () => {
  let wrong = 0;
  for (const world of worldsWithGoals) wrong += judgePictures({ samsyn }, world, NOISE_PICTURES, 500).samsyn.withClaim * NOISE_PICTURES;
  // 5 % of the 50 pictures are 2.5; more than 6 come in one series of a hundred
  expect(wrong).toBeLessThanOrEqual(6);
});

test('planted changes are found, also where rates wander between years', () => {
  const withGoals = goals.filter((goal) => goal.exact !== undefined);
  for (const world of ['O', 'R'] as const)
    for (const goal of withGoals) {
      const tally = judgePictures({ samsyn }, world, PLANTED_PICTURES, 7_500, goal.plant).samsyn;
      // the standard error of a share of eight is 11 to 17 points, of 0.1 extra claims 11 hundredths: two and a half of them, and five points in R
      const slack = 0.38 + (world === 'R' ? 0.05 : 0);
      expect(missedOf(goal, { ...tally, extra: Math.max(0, tally.extra - 0.28) }, slack), world).toEqual([]);
    }
});

test('the rules that are used today claim far more where nothing has happened', () => {
  const tallies = judgePictures({ samsyn, ...rivals }, 'R', 8, 900);
  for (const name of Object.keys(rivals) as (keyof typeof rivals)[])
    expect(tallies[name].withClaim, name).toBeGreaterThan(tallies.samsyn.withClaim + 0.4);
});
