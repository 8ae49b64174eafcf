// The worst names and every shape at each run of the tests; `npm run fuzz` gives all of them, and looks at each beforehand.
import { expect, test } from 'vitest';
import { giveHostileFiles } from './give-files.ts';
import { hostileNames } from './hostile-files.ts';

test('no file gets an answer that nobody expected, at any address that takes one', async () => {
  expect(await giveHostileFiles(hostileNames.slice(0, 4), false)).toEqual([]);
});
