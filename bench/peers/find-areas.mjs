// The rival's side of "point in area": which-polygon (an R-tree of boxes and ray casting), on the same areas and points.
import { readFileSync } from 'node:fs';
import whichPolygon from 'which-polygon';
import { timed } from './timed.mjs';

const { geometries, points } = JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8'));
const features = geometries.map((geometry, id) => ({ type: 'Feature', properties: { id }, geometry }));
await timed(
  () => {
    const query = whichPolygon({ type: 'FeatureCollection', features });
    let inside = 0;
    for (const point of points) if (query(point)) inside++;
    return inside;
  },
  (inside) => ({ points: points.length, inside }),
);
