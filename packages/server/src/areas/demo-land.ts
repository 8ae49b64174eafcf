// The land under the demo's maps: a real coast line without its name (GSHHG, see demo/coast). Other municipalities have none bundled.
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { FeatureCollection, Polygon } from 'geojson';

/** GeoJSON as text, as the pages get it. */
export function demoLand(): Promise<string> {
  return readFile(createRequire(import.meta.url).resolve('@samsyn/demo/coast'), 'utf8');
}

/** Its outlines, as the documents draw them. */
export async function demoLandRings(): Promise<[number, number][][]> {
  const land: FeatureCollection<Polygon> = JSON.parse(await demoLand());
  return land.features.flatMap(({ geometry }) =>
    geometry.coordinates.map((ring) => ring.map(([lon = 0, lat = 0]): [number, number] => [lon, lat])),
  );
}
