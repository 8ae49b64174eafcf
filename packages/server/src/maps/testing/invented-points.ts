// Invented incidents around Exempelhamn for tests of tiles: some without a point, some that stand for an area, some many at one spot.
import { categories, type IncidentColumns, NO_TIME, placeTypes, precisionClasses, timeResolutions } from '@samsyn/domain';
import { drawNormal, seeded } from '@samsyn/stats';

/** @param spread degrees: how far the points lie from the middle */
export function inventedPoints(n: number, seed: number, spread: number): IncidentColumns {
  const random = seeded(seed);
  const incidents: IncidentColumns = {
    length: n,
    category: Int16Array.from({ length: n }, () => random.below(categories.length + 1) - 1),
    placeType: Uint8Array.from({ length: n }, () => random.below(placeTypes.length)),
    area: new Int32Array(n).fill(-1),
    longitude: new Float64Array(n),
    latitude: new Float64Array(n),
    precision: Uint8Array.from({ length: n }, () => (random.below(20) === 0 ? precisionClasses.indexOf('area-centre') : 1)),
    from: new Int32Array(n),
    to: new Int32Array(n),
    resolution: new Uint8Array(n).fill(timeResolutions.indexOf('minute')),
    count: Int32Array.from({ length: n }, () => (random.below(10) === 0 ? 3 : 1)),
    code: new Int32Array(n).fill(-1),
    codeNames: [],
    source: new Uint16Array(n),
  };
  const first = Date.UTC(2020, 0, 1) / 60_000;
  for (let i = 0; i < n; i++) {
    const again = i > 0 && random.below(5) === 0 ? random.below(i) : -1;
    incidents.longitude[i] = again >= 0 ? incidents.longitude[again]! : 14.2 + spread * drawNormal(random);
    incidents.latitude[i] = again >= 0 ? incidents.latitude[again]! : 58.1 + (spread / 2) * drawNormal(random);
    if (random.below(30) === 0) {
      incidents.longitude[i] = Number.NaN;
      incidents.precision[i] = 0;
    }
    const known = random.below(25) > 0;
    incidents.from[i] = known ? first + random.below(3 * 525_600) : NO_TIME;
    incidents.to[i] = incidents.from[i]!;
    if (!known) incidents.resolution[i] = 0;
  }
  return incidents;
}
