import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Database } from '../db/database.ts';
import { openTestDatabase } from '../db/test-database.ts';
import { joinProcesses } from './join-processes.ts';

let database: Database;
beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database?.close());

test('only the first process is alone, and whoever comes when all have gone is alone again', async () => {
  let cleaned = 0;
  const join = () =>
    joinProcesses(database.pool, async () => {
      cleaned++;
    });
  const [first, second] = [await join(), await join()];
  expect([first.alone, second.alone, cleaned]).toEqual([true, false, 1]);
  first.leave();
  const third = await join();
  expect([third.alone, cleaned]).toEqual([false, 1]);
  second.leave();
  third.leave();
  // the connections are cut, and PostgreSQL hears of it a moment later
  for (let alone = false; !alone; ) {
    const again = await join();
    alone = again.alone;
    again.leave();
  }
  expect(cleaned).toBe(2);
});
