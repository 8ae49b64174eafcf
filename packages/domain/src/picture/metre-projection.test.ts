import proj4 from 'proj4';
import { expect, test } from 'vitest';
import { metreProjection, toDegrees, toMetres } from './metre-projection.ts';

const places = [
  [15.6, 56.16, '+proj=utm +zone=33 +ellps=GRS80', 'EPSG:3006'],
  [11.97, 57.7, '+proj=utm +zone=33 +ellps=GRS80', 'EPSG:3006'],
  [24.1, 65.8, '+proj=utm +zone=33 +ellps=GRS80', 'EPSG:3006'],
  [-1.6, 55, '+proj=utm +zone=30 +ellps=GRS80', 'EPSG:32630'],
  [-87.65, 41.85, '+proj=utm +zone=16 +ellps=GRS80', 'EPSG:32616'],
  [151.2, -33.9, '+proj=utm +zone=56 +south +ellps=GRS80', 'EPSG:32756'],
] as const;

test('metres agree with PROJ to a millimetre, there and back', () => {
  for (const [longitude, latitude, definition, code] of places) {
    const projection = metreProjection(longitude, latitude);
    expect(projection.code).toBe(code);
    const [x, y] = toMetres(projection, longitude, latitude);
    const [px, py] = proj4(definition, [longitude, latitude]) as [number, number];
    expect(Math.hypot(x - px, y - py)).toBeLessThan(0.001);
    const [lon, lat] = toDegrees(projection, x, y);
    expect(Math.hypot(lon - longitude, lat - latitude)).toBeLessThan(1e-8);
  }
});
