// `npm run fuzz`: every hostile file, looked at and stored.
import { expect, test } from 'vitest';
import { giveHostileFiles } from './give-files.ts';
import { hostileNames } from './hostile-files.ts';

test('no file gets an answer that nobody expected, looked at or stored', async () => {
  expect(await giveHostileFiles(hostileNames, true)).toEqual([]);
});
