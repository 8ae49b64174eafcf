// The heavy part of cells, densities and the order of points, in a thread of its own: what the pool of cell-pool.ts runs. Numbers in, numbers out.
import { type HotCell, hotCells, type IncidentColumns } from '@samsyn/domain';
import { kde, type MetreGrid } from '@samsyn/stats';
import { type PointColumns, pointColumns } from './point-columns.ts';

export interface HotQuestion {
  readonly what: 'hot';
  readonly grid: MetreGrid;
  readonly counts: Float64Array;
  /** 1 where something has happened during the whole period */
  readonly inside: Uint8Array;
}
export interface DensityQuestion {
  readonly what: 'density';
  readonly grid: MetreGrid;
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly n: Float64Array;
  readonly bandwidth: number;
}

export interface ColumnsQuestion {
  readonly what: 'columns';
  readonly incidents: IncidentColumns;
}

export default function answer(
  question: HotQuestion | DensityQuestion | ColumnsQuestion,
): readonly HotCell[] | Float64Array | PointColumns {
  if (question.what === 'columns') return pointColumns(question.incidents);
  if (question.what === 'hot') return hotCells({ grid: question.grid, inside: question.inside }, [question.counts])[0] ?? [];
  const { x, y, n, grid, bandwidth } = question;
  return kde(x, y, grid, { h: bandwidth, kernel: 'quartic', weights: n });
}
