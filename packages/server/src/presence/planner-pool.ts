// Threads for presence planning, so that no other request waits while shifts are looked for. Started when first asked, gone when idle.
import { availableParallelism, tmpdir } from 'node:os';
import path from 'node:path';
import type { PlannedShift, PresenceGain } from '@samsyn/domain';
import { Tinypool } from 'tinypool';
import type { GainQuestion, ShiftsQuestion } from './planner.ts';

type Ask = <Answer>(question: unknown) => Promise<Answer>;

/** @param file asked for when the first question comes. A pool whose threads cannot start fails its questions, and the next question tries anew. */
export function threadPool(file: () => Promise<string>): Ask {
  let pool: Promise<Tinypool> | null = null;
  const start = async (): Promise<Tinypool> => {
    const made = new Tinypool({
      filename: await file(),
      runtime: 'worker_threads',
      minThreads: 0,
      // one that looks for shifts is never in the way of one that only counts
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

const ask = threadPool(plannerFile);

export const layShifts = (question: Omit<ShiftsQuestion, 'what'>): Promise<readonly PlannedShift[]> => ask({ what: 'shifts', ...question });

export const countGain = (question: Omit<GainQuestion, 'what'>): Promise<PresenceGain> => ask({ what: 'gain', ...question });

/** Beside the built server; from source, as the tests run it, built on its own first: a thread reads no TypeScript on every Node we run on. */
async function plannerFile(): Promise<string> {
  if (!import.meta.url.endsWith('.ts')) return new URL('./planner.mjs', import.meta.url).href;
  const { build } = await import('esbuild');
  const outfile = path.join(tmpdir(), `samsyn-planner-${process.pid}.mjs`);
  await build({
    entryPoints: [path.join(import.meta.dirname, 'planner.ts')],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    logLevel: 'error',
  });
  return outfile;
}
