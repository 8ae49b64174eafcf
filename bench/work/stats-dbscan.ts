// Our side of DBSCAN: the first n invented incidents, eps 150 m, 30 points.
import { dbscan } from '@samsyn/stats';
import { generatedIncidents } from '../../packages/stats/test/generated.ts';
import { timed } from './timed.ts';

const { x, y } = generatedIncidents(Number(process.argv[2] ?? 100_000));
await timed(
  () => dbscan(x, y, 150, 30),
  ({ sizes, cluster }) => ({ clusters: sizes.length, noise: cluster.filter((c) => c === 0).length }),
);
