import { expect, test } from 'vitest';
import { type PoolWorker, startPool, type Task, type TaskAnswer } from './pool.ts';
import { answerTask } from './serve-tasks.ts';

const functions = {
  double: (n: number) => 2 * n,
  refuse: () => {
    throw new RangeError('refuse: never');
  },
};

/** A worker in the same thread: answers in its own time, and breaks when told to. */
function inThisThread(log: string[]): PoolWorker {
  let tell: (answer: TaskAnswer) => void = () => undefined;
  let fail: (why: string) => void = () => undefined;
  return {
    send(task: Task) {
      log.push(task.name);
      setTimeout(() => (task.name === 'break' ? fail('the worker broke') : tell(answerTask(functions, task))), 1);
    },
    listen(answer, broken) {
      tell = answer;
      fail = broken;
    },
    stop: () => void log.push('stopped'),
  };
}

test('calls are shared among the workers and answered in their order, however many there are', async () => {
  for (const count of [1, 2, 5]) {
    const pool = startPool(() => inThisThread([]), count);
    expect(await pool.map('double', [[1], [2], [3], [4]])).toEqual([2, 4, 6, 8]);
    pool.close();
  }
});

test('a fault, a name that is not served and a broken worker reject their own call; the pool goes on', async () => {
  const log: string[] = [];
  const pool = startPool(() => inThisThread(log), 1);
  await expect(pool.call('refuse')).rejects.toThrow('refuse: never');
  await expect(pool.call('toString')).rejects.toThrow('no function named toString');
  await expect(pool.call('break')).rejects.toThrow('the worker broke');
  expect(await pool.call('double', 21)).toBe(42);
  const waiting = pool.call('double', 1);
  pool.close();
  await expect(waiting).rejects.toThrow('closed');
  await expect(pool.call('double', 1)).rejects.toThrow('closed');
  expect(log.filter((entry) => entry === 'stopped')).toHaveLength(2);
  expect(() => startPool(() => inThisThread([]), 0)).toThrow('from 1');
});
