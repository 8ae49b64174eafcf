// Where the map of a place opens: around the place that is there, else over the whole municipality.
import { type PlacePolygon, viewAround } from '@samsyn/domain';

type View = readonly [number, number, number, number];
export function placeView(borders: readonly (readonly number[])[], place: PlacePolygon | null): View | null {
  if (borders.length === 0) return null;
  const points = (list: readonly (readonly number[])[]) => list.map(([lon = 0, lat = 0]): [number, number] => [lon, lat]);
  const all = points(borders);
  const [lons, lats] = [all.map(([lon]) => lon), all.map(([, lat]) => lat)];
  const whole: [number, number, number, number] = [Math.min(...lons), Math.min(...lats), Math.max(...lons), Math.max(...lats)];
  if (!place) return whole;
  const own = (place.type === 'Polygon' ? place.coordinates : place.coordinates.flat()).flat();
  const around = viewAround(points(own), whole, 0.5);
  return around[0] < around[2] && around[1] < around[3] ? around : whole;
}
