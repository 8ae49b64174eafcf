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
  expect(monthsTitle({ kind: 'rising', verdict: 'rise', evidence }, 'sv')).toBe('1 av 3 månader ligger över det väntade bandet');
  expect(monthsTitle({ kind: 'falling', verdict: 'fall', evidence }, 'en')).toBe('1 of 3 months lies below the expected band');
  const calm = { ...evidence, counts: [9, 5, 5, 5, null] };
  expect(monthsTitle({ kind: 'persistent', verdict: 'no_clear_change', evidence: calm }, 'sv')).toBe(
    'Alla 3 månader ligger inom det väntade bandet',
  );
});

test('without a band the title says what is counted', () => {
  const bare = { ...evidence, low: [null, null, null, null, null], high: [null, null, null, null, null] };
  expect(monthsTitle({ kind: 'hotspot', verdict: 'cannot_tell', evidence: bare }, 'en')).toBe('Count per month');
});
