import { expect, test } from 'vitest';
import { threadPool } from './thread-pool.ts';

test('a thread that cannot start fails its question, not the server', async () => {
  await expect(threadPool(new URL('file:///nowhere/planner.mjs'))({})).rejects.toThrow();
});
