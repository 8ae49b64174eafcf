// The worker's side: plain functions, called by the name they are given here and by no other.
import type { PoolWorker, Task, TaskAnswer } from './pool.ts';

/** Whatever its arguments are: they come over a wire, and its own types are checked where it stands. */
type PlainFunction = (...args: never[]) => unknown;

/** What a function answers, or its fault; a name that is not there is a fault too. */
export function answerTask(functions: Readonly<Record<string, PlainFunction>>, { id, name, args }: Task): TaskAnswer {
  try {
    if (!Object.hasOwn(functions, name)) throw new RangeError(`no function named ${name}`);
    return { id, value: (functions[name] as (...args: readonly unknown[]) => unknown)(...args) };
  } catch (raised) {
    return { id, fault: raised instanceof Error ? raised.message : String(raised) };
  }
}

/** A browser's worker scope, or its `Worker` seen from the page. */
interface BrowserPort {
  postMessage(message: unknown): void;
  addEventListener(type: string, listen: (event: { readonly data?: unknown; readonly message?: string }) => void): void;
  terminate?(): void;
}

/** Node's `parentPort`, or its `Worker` seen from the main thread. */
interface NodePort {
  postMessage(message: unknown): void;
  on(type: string, listen: (value: unknown) => void): unknown;
  terminate?(): unknown;
}

/** In a worker: `serveTasks({ knox, spatialScan }, self)` in a browser, `serveTasks({ knox }, parentPort)` in Node. */
export function serveTasks(functions: Readonly<Record<string, PlainFunction>>, port: BrowserPort | NodePort): void {
  const answer = (task: unknown): void => port.postMessage(answerTask(functions, task as Task));
  if ('addEventListener' in port) port.addEventListener('message', ({ data }) => answer(data));
  else port.on('message', answer);
}

/** `startPool(() => browserWorker(new Worker(url, { type: 'module' })), 2)` */
export function browserWorker(worker: BrowserPort): PoolWorker {
  return {
    send: (task) => worker.postMessage(task),
    listen(answer, broken) {
      worker.addEventListener('message', ({ data }) => answer(data as TaskAnswer));
      worker.addEventListener('error', ({ message }) => broken(message ?? 'the worker broke'));
    },
    stop: () => worker.terminate?.(),
  };
}

/** `startPool(() => nodeWorker(new Worker(file)), 2)` */
export function nodeWorker(worker: NodePort): PoolWorker {
  return {
    send: (task) => worker.postMessage(task),
    listen(answer, broken) {
      worker.on('message', (value) => answer(value as TaskAnswer));
      worker.on('error', (raised) => broken(raised instanceof Error ? raised.message : String(raised)));
    },
    stop: () => void worker.terminate?.(),
  };
}
