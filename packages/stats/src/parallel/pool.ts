// A small pool of workers for heavy functions that are called by name. It knows neither Node nor a browser: the caller starts the workers.

export interface Task {
  readonly id: number;
  readonly name: string;
  readonly args: readonly unknown[];
}

export type TaskAnswer = { readonly id: number; readonly value: unknown } | { readonly id: number; readonly fault: string };

/** What the pool needs of a worker: `browserWorker` and `nodeWorker` make it of the usual ones. */
export interface PoolWorker {
  send(task: Task): void;
  listen(answer: (answer: TaskAnswer) => void, broken: (why: string) => void): void;
  stop(): void;
}

export interface Pool {
  readonly workers: number;
  /** one call; rejects with the function's own message, or when the worker breaks */
  call(name: string, ...args: readonly unknown[]): Promise<unknown>;
  /** one call for each list of arguments, answers in their order */
  map(name: string, calls: readonly (readonly unknown[])[]): Promise<unknown[]>;
  /** ends the workers; calls that wait are rejected */
  close(): void;
}

interface Waiting {
  readonly task: Task;
  readonly resolve: (value: unknown) => void;
  readonly reject: (why: Error) => void;
}

/**
 * How can a heavy calculation use all processors? Starts `count` workers, each of which serves functions by name (`serveTasks`).
 * Answers never depend on the number of workers as long as each call carries its own replicates (`seeded(seed, replicate)`).
 * @throws RangeError when count is not a whole number from 1
 */
export function startPool(start: () => PoolWorker, count: number): Pool {
  if (!(Number.isInteger(count) && count >= 1)) throw new RangeError(`startPool: count must be a whole number from 1, got ${count}`);
  const queue: Waiting[] = [];
  const free: PoolWorker[] = [];
  const busy = new Map<PoolWorker, Waiting>();
  let nextId = 1;
  let closed = false;

  const done = (worker: PoolWorker): Waiting | undefined => {
    const waiting = busy.get(worker);
    busy.delete(worker);
    return waiting;
  };
  const hire = (): void => {
    const worker = start();
    worker.listen(
      (answer) => {
        const waiting = done(worker);
        if ('fault' in answer) waiting?.reject(new Error(answer.fault));
        else waiting?.resolve(answer.value);
        free.push(worker);
        hand();
      },
      (why) => {
        done(worker)?.reject(new Error(why));
        const at = free.indexOf(worker);
        if (at >= 0) free.splice(at, 1);
        worker.stop();
        if (!closed) hire();
        hand();
      },
    );
    free.push(worker);
  };
  const hand = (): void => {
    while (free.length > 0 && queue.length > 0) {
      const worker = free.shift()!;
      const waiting = queue.shift()!;
      busy.set(worker, waiting);
      worker.send(waiting.task);
    }
  };
  for (let i = 0; i < count; i++) hire();

  const call = (name: string, ...args: readonly unknown[]): Promise<unknown> =>
    new Promise((resolve, reject) => {
      if (closed) {
        reject(new Error('the pool is closed'));
        return;
      }
      queue.push({ task: { id: nextId++, name, args }, resolve, reject });
      hand();
    });
  return {
    workers: count,
    call,
    map: (name, calls) => Promise.all(calls.map((args) => call(name, ...args))),
    close() {
      closed = true;
      for (const waiting of [...queue.splice(0), ...busy.values()]) waiting.reject(new Error('the pool is closed'));
      for (const worker of [...free.splice(0), ...busy.keys()]) worker.stop();
      busy.clear();
    },
  };
}
