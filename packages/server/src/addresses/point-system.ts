// In which coordinate system are the points of a table? Degrees are seen by their size. Metres are taken to be in the one Swedish system that puts
// them in the municipality: when none or several do, the file is refused rather than put in the wrong town.
import { Fault } from '@samsyn/domain';
import { type Projection, projection } from '../areas/projections.ts';

/** SWEREF 99 TM and its twelve local zones. */
const swedish = [3006, ...Array.from({ length: 12 }, (_, i) => 3007 + i)];

export interface PointSystem {
  readonly name: string;
  /** longitude and latitude, whichever of the two columns is north */
  at(x: number, y: number): readonly [longitude: number, latitude: number];
}

/**
 * @param inside whether a point lies in the municipality; null when its areas are not known
 * @throws Fault area.metres when no system, or more than one, fits
 */
export function pointSystem(
  points: readonly (readonly [x: number, y: number])[],
  inside: ((longitude: number, latitude: number) => boolean) | null,
  file: string,
): PointSystem {
  const [first] = points;
  if (!first) throw new Fault('address.none', { file });
  const share = (system: PointSystem): number => points.filter(([x, y]) => inside?.(...system.at(x, y)) ?? true).length / points.length;
  const degrees = points.every(([x, y]) => Math.abs(x) <= 180 && Math.abs(y) <= 180);
  if (degrees) {
    const wgs84: PointSystem = { name: 'WGS 84', at: (x, y) => [x, y] };
    const turned: PointSystem = { name: 'WGS 84', at: (x, y) => [y, x] };
    return inside && share(turned) > share(wgs84) ? turned : wgs84;
  }
  // "x" is north in the older Swedish custom: north is the one in millions
  const systems = swedish.map((epsg) =>
    metres(
      projection(epsg, file),
      points.every(([x]) => x > 6_000_000),
    ),
  );
  if (!inside) {
    const [tm] = systems;
    if (tm && points.every(([x, y]) => Math.min(x, y) >= 260_000 && Math.min(x, y) <= 930_000)) return tm;
    throw new Fault('area.metres', { file, x: String(first[0]), y: String(first[1]) });
  }
  const fits = systems.filter((system) => share(system) > 0.5);
  const [only] = fits;
  if (!only || fits.length > 1) throw new Fault('area.metres', { file, x: String(first[0]), y: String(first[1]) });
  return only;
}

const metres = (used: Projection, northFirst: boolean): PointSystem => ({
  name: used.name === 'EPSG:3006' ? 'SWEREF 99 TM' : `SWEREF 99, ${used.name}`,
  at: (x, y) => (northFirst ? used.toDegrees(y, x) : used.toDegrees(x, y)),
});
