import { expect, test } from 'vitest';
import { WaitingLine } from './waiting-line.ts';

/** Work that ends when it is told to. */
function held(): { work: () => Promise<void>; end: () => void } {
  let end: () => void = () => undefined;
  const ended = new Promise<void>((resolve) => {
    end = resolve;
  });
  return { work: () => ended, end };
}

test('one at a time, and one from each sender in turn', async () => {
  const line = new WaitingLine(60_000);
  const first = held();
  const order: string[] = [];
  let atOnce = 0;
  let most = 0;
  const step = (name: string) => async () => {
    most = Math.max(most, ++atOnce);
    await Promise.resolve();
    order.push(name);
    atOnce--;
  };
  const all = [
    line.run('a', first.work),
    ...['a1', 'a2', 'a3'].map((name) => line.run('a', step(name))),
    line.run('b', step('b1')),
    line.run('c', step('c1')),
  ];
  expect(line.waiting).toBe(5);
  first.end();
  await Promise.all(all);
  expect(order).toEqual(['a1', 'b1', 'c1', 'a2', 'a3']);
  expect([most, line.waiting]).toEqual([1, 0]);
});

test('whoever would wait too long is told when to come back; another sender still gets in', async () => {
  const line = new WaitingLine(150);
  const first = held();
  const running = line.run('a', first.work);
  const waiting = [line.run('a', async () => 1), line.run('a', async () => 2)];
  await expect(line.run('a', async () => 3)).rejects.toMatchObject({ code: 'server.busy', details: { retryAfter: 1 } });
  const other = line.run('b', async () => 4);
  first.end();
  expect(await Promise.all([...waiting, other])).toEqual([1, 2, 4]);
  await running;
});

test('when each takes longer than it looked, nobody stands longer than the longest wait', async () => {
  let now = 0;
  const line = new WaitingLine(30_000, () => now);
  const first = held();
  const running = line.run('a', first.work);
  const second = line.run('a', async () => {
    now += 31_000;
    return 'in time';
  });
  const late = expect(line.run('a', async () => 'late')).rejects.toMatchObject({ code: 'server.busy' });
  now += 10_000;
  first.end();
  expect(await second).toBe('in time');
  await Promise.all([running, late]);
  expect(line.waiting).toBe(0);
  expect(await line.run('a', async () => 'next')).toBe('next');
});

test('work that fails lets the next one in', async () => {
  const line = new WaitingLine(1000);
  await expect(line.run('a', () => Promise.reject(new Error('no')))).rejects.toThrow('no');
  expect(await line.run('a', async () => 'yes')).toBe('yes');
});
