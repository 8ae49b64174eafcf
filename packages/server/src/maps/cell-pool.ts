// Cells, densities and the order of points in threads of their own, so that no tile waits while they are worked out.
import type { HotCell, IncidentColumns } from '@samsyn/domain';
import { threadPool } from '../threads/thread-pool.ts';
import type { DensityQuestion, HotQuestion } from './cell-threads.ts';
import type { PointColumns } from './point-columns.ts';

const ask = threadPool(new URL('./cell-threads.ts', import.meta.url));

export const findHotCells = (question: Omit<HotQuestion, 'what'>): Promise<readonly HotCell[]> => ask({ what: 'hot', ...question });
export const densityOn = (question: Omit<DensityQuestion, 'what'>): Promise<Float64Array> => ask({ what: 'density', ...question });
/** What is shared between threads comes and goes without a copy. */
export const columnsOf = (incidents: IncidentColumns): Promise<PointColumns> => ask({ what: 'columns', incidents });
