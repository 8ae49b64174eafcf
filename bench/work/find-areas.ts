// Our side of "point in area": which of the areas holds each point? Areas from a file, or 200 invented ones with winding borders.
import { writeFileSync } from 'node:fs';
import { makeAreaIndex } from '@samsyn/domain';
import { seeded } from '@samsyn/stats';
import { readAreaSystem } from '../../packages/server/src/areas/read-areas.ts';
import { inventedPolygons } from './invented-polygons.ts';
import { timed } from './timed.ts';

const [n = '200000', seed = '1', file = '', written = ''] = process.argv.slice(2);
const system = file === '' ? inventedPolygons(Number(seed)) : await readAreaSystem(file);
const geometries = system.areas.flatMap(({ geometry }) => (geometry ? [geometry] : []));
let [west, south, east, north] = [180, 90, -180, -90];
for (const geometry of geometries)
  for (const rings of geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates)
    for (const [x = 0, y = 0] of rings[0] ?? []) {
      [west, east] = [Math.min(west, x), Math.max(east, x)];
      [south, north] = [Math.min(south, y), Math.max(north, y)];
    }
const random = seeded(Number(seed), 1);
const points = Array.from(
  { length: Number(n) },
  () => [west + (east - west) * random.next(), south + (north - south) * random.next()] as const,
);
// the rival gets the same areas and the same points
if (written !== '') writeFileSync(written, JSON.stringify({ geometries, points }));
await timed(
  () => {
    const index = makeAreaIndex(system);
    let inside = 0;
    for (const [longitude, latitude] of points) if (index.find(longitude, latitude) >= 0) inside++;
    return inside;
  },
  (inside) => ({ points: points.length, inside }),
);
