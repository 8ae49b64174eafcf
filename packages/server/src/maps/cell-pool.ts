// Threads for cells and densities, so that no tile waits while they are worked out.
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { HotCell } from '@samsyn/domain';
import { threadPool } from '../presence/planner-pool.ts';
import type { DensityQuestion, HotQuestion } from './cell-threads.ts';

const ask = threadPool(cellFile);

export const findHotCells = (question: Omit<HotQuestion, 'what'>): Promise<readonly HotCell[]> => ask({ what: 'hot', ...question });
export const densityOn = (question: Omit<DensityQuestion, 'what'>): Promise<Float64Array> => ask({ what: 'density', ...question });

/** Beside the built server; from source, as the tests run it, built on its own first. */
async function cellFile(): Promise<string> {
  if (!import.meta.url.endsWith('.ts')) return new URL('./cell-threads.mjs', import.meta.url).href;
  const { build } = await import('esbuild');
  const outfile = path.join(tmpdir(), `samsyn-cell-threads-${process.pid}.mjs`);
  const entryPoints = [path.join(import.meta.dirname, 'cell-threads.ts')];
  await build({ entryPoints, outfile, bundle: true, format: 'esm', platform: 'node', logLevel: 'error' });
  return outfile;
}
