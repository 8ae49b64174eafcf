// The rival's side of "point in area": which-polygon (an R-tree of boxes and ray casting), on the same areas and points.
import { readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import whichPolygon from 'which-polygon';

const { geometries, points } = JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8'));
const features = geometries.map((geometry, id) => ({ type: 'Feature', properties: { id }, geometry }));
const started = performance.now();
const query = whichPolygon({ type: 'FeatureCollection', features });
let inside = 0;
for (const point of points) if (query(point)) inside++;
const ms = performance.now() - started;
console.log(JSON.stringify({ ms, answer: { points: points.length, inside } }));
