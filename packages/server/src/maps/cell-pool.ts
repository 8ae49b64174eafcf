// Cells and densities in threads of their own, so that no tile waits while they are worked out.
import type { HotCell } from '@samsyn/domain';
import { threadPool } from '../threads/thread-pool.ts';
import type { DensityQuestion, HotQuestion } from './cell-threads.ts';

const ask = threadPool(new URL('./cell-threads.ts', import.meta.url));

export const findHotCells = (question: Omit<HotQuestion, 'what'>): Promise<readonly HotCell[]> => ask({ what: 'hot', ...question });
export const densityOn = (question: Omit<DensityQuestion, 'what'>): Promise<Float64Array> => ask({ what: 'density', ...question });
