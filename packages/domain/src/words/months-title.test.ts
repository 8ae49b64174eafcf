import { expect, test } from 'vitest';
import { examplePicture } from '../picture/example-picture.ts';
import { monthsTitle } from './months-title.ts';

const evidence = {
  ...examplePicture.problems[0]!.evidence,
  windowStart: 1,
  counts: [9, 9, 1, 5, null],
  low: [3, 3, 3, 3, 3],
  high: [7, 7, 7, 7, 7],
};

test('a rise is told by the months above the band, a fall by those below, all else by those inside', () => {
  expect(monthsTitle({ kind: 'rising', verdict: 'rise', evidence }, 'sv')).toBe('En av tre månader ligger över det väntade bandet');
  expect(monthsTitle({ kind: 'falling', verdict: 'fall', evidence }, 'en')).toBe('One of three months lies below the expected band');
  const calm = { ...evidence, counts: [9, 5, 5, 5, null] };
  expect(monthsTitle({ kind: 'persistent', verdict: 'no_clear_change', evidence: calm }, 'sv')).toBe(
    'Alla tre månader ligger inom det väntade bandet',
  );
});

test('without a band the title says what is counted', () => {
  const bare = { ...evidence, low: [null, null, null, null, null], high: [null, null, null, null, null] };
  expect(monthsTitle({ kind: 'hotspot', verdict: 'cannot_tell', evidence: bare }, 'en')).toBe('Count per month');
});
