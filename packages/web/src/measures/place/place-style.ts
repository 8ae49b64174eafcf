// The layers under a place that is drawn: sea, land, the areas' borders, and the place itself. No tiles, no glyphs: nothing is fetched.
import { bordersOnce } from '@samsyn/charts';
import type { MeasurePlaces, PlacePolygon } from '@samsyn/domain';
import type { GeoJSONSourceSpecification, StyleSpecification } from 'maplibre-gl';
import type { Basemap } from '../../api/basemap.ts';
import type { MapColours } from '../../map/map-colours.ts';
import type { Drawn } from './corners.ts';

type Shapes = Exclude<GeoJSONSourceSpecification['data'], string>;
type Ring = readonly (readonly number[])[];

const feature = (type: 'Polygon' | 'LineString', coordinates: unknown) =>
  ({ type: 'Feature', properties: {}, geometry: { type, coordinates } }) as const;
const collection = (features: readonly unknown[]): Shapes => JSON.parse(JSON.stringify({ type: 'FeatureCollection', features }));
const closed = (ring: Ring): Ring => (ring[0] ? [...ring, ring[0]] : ring);

/** What has been drawn so far as lines and, from the third corner, as a surface; or a place of several parts as it is. */
export function drawnShapes(drawn: Drawn | null, kept: PlacePolygon | null): Shapes {
  if (!drawn) {
    const parts = kept?.type === 'MultiPolygon' ? kept.coordinates : kept ? [kept.coordinates] : [];
    return collection(parts.map((rings) => feature('Polygon', rings)));
  }
  const { corners } = drawn;
  if (corners.length < 2) return collection([]);
  if (corners.length === 2) return collection([feature('LineString', corners)]);
  return collection([feature('Polygon', [closed(corners)]), feature('LineString', drawn.closed ? closed(corners) : corners)]);
}

export function placeStyle(land: Basemap | null, areas: MeasurePlaces['areas'], drawn: Shapes, c: MapColours): StyleSpecification {
  const outlines = collection(areas.map(({ rings }) => feature('Polygon', rings.map(closed))));
  return {
    version: 8,
    // another colour is there at the next frame, as paper needs it
    transition: { duration: 0, delay: 0 },
    sources: {
      land: { type: 'geojson', data: land && land.features.length > 0 ? collection(land.features) : outlines },
      areas: {
        type: 'geojson',
        data: collection(bordersOnce(areas.flatMap(({ rings }) => rings)).map((line) => feature('LineString', line))),
      },
      drawn: { type: 'geojson', data: drawn },
    },
    layers: [
      { id: 'sea', type: 'background', paint: { 'background-color': c['m-sea'] } },
      { id: 'land', type: 'fill', source: 'land', paint: { 'fill-color': c['m-land'] } },
      { id: 'coast', type: 'line', source: 'land', paint: { 'line-color': c['m-coast'], 'line-width': 0.75 } },
      { id: 'areas', type: 'line', source: 'areas', paint: { 'line-color': c['m-area'], 'line-dasharray': [4, 3], 'line-width': 1 } },
      { id: 'drawn', type: 'fill', source: 'drawn', paint: { 'fill-color': c.accent, 'fill-opacity': 0.18 } },
      { id: 'drawn-edge', type: 'line', source: 'drawn', paint: { 'line-color': c.accent, 'line-width': 2.5 } },
    ],
  };
}
