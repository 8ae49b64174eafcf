// A document that the typesetter warned of fails the test that had it made, whatever the test looks at.
import { afterEach, expect } from 'vitest';
import { takeHeard } from '../src/documents/testing/heard-warnings.ts';

afterEach(() => {
  expect(
    takeHeard().map(({ stack }) => stack),
    'warnings of the typesetter',
  ).toEqual([]);
});
