// Threads for what would keep everyone else waiting: planning shifts, searching a picture, cells of a map. They know no database.
import { availableParallelism, tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { Tinypool } from 'tinypool';

type Ask = <Answer>(question: unknown) => Promise<Answer>;

/**
 * Answers a function that puts questions to the threads. They start with the first question and are gone when idle. A pool whose threads
 * cannot start fails its questions, and the next question tries anew.
 * @param source the file they run, beside the one that asks: `new URL('./planner.ts', import.meta.url)`; the build knows each by name
 */
export function threadPool(source: URL): Ask {
  let pool: Promise<Tinypool> | null = null;
  const start = async (): Promise<Tinypool> => {
    const made = new Tinypool({
      filename: await runnable(source),
      runtime: 'worker_threads',
      minThreads: 0,
      // a long question is never in the way of a short one
      maxThreads: Math.max(2, availableParallelism() - 1),
      idleTimeout: 30_000,
      // the server's own settings and the database's address are none of its business
      env: {},
    });
    // told for a thread that ends before it has begun; unheard, it would end the server
    made.on('error', () => {
      pool = null;
      void made.destroy();
    });
    return made;
  };
  return async (question) => {
    pool ??= start();
    return (await pool).run(question);
  };
}

/** Beside the built server; from source, as the tests run it, built on its own first: a thread reads no TypeScript on every Node we run on. */
async function runnable(source: URL): Promise<string> {
  if (!source.pathname.endsWith('.ts')) return source.href;
  if (!import.meta.url.endsWith('.ts')) return source.href.replace(/\.ts$/, '.mjs');
  const { build } = await import('esbuild');
  const outfile = path.join(tmpdir(), `samsyn-${path.basename(source.pathname, '.ts')}-${process.pid}.mjs`);
  await build({ entryPoints: [fileURLToPath(source)], outfile, bundle: true, format: 'esm', platform: 'node', logLevel: 'error' });
  return outfile;
}
