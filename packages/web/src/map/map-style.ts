// The map's layers: sea, land, areas, cells; the chosen problem's cells framed. No tiles, no glyphs: nothing is fetched.
import { bordersOnce, cellStep } from '@samsyn/charts';
import type { MapCell } from '@samsyn/domain';
import type { FilterSpecification, StyleSpecification } from 'maplibre-gl';
import type { Basemap } from '../api/basemap.ts';
import type { MapColours } from './map-colours.ts';

type Rings = readonly (readonly (readonly [number, number])[])[];
interface Content {
  readonly land: Basemap | null;
  readonly areas: readonly { readonly area: string; readonly rings: Rings }[];
  readonly cells: readonly MapCell[];
}

const closed = (ring: Rings[number]) => {
  const points = ring.map(([lon, lat]) => [lon, lat]);
  const first = points[0];
  return first ? [...points, first] : points;
};
const polygon = (rings: Rings, properties: Record<string, string | number | boolean>) => ({
  type: 'Feature' as const,
  properties,
  geometry: { type: 'Polygon' as const, coordinates: rings.map(closed) },
});
const collection = (features: ReturnType<typeof polygon>[]) => ({
  type: 'geojson' as const,
  data: { type: 'FeatureCollection' as const, features },
});

const noArea: FilterSpecification = ['==', ['get', 'area'], ''];

export function mapStyle(content: Content, c: MapColours): StyleSpecification {
  const most = Math.max(0, ...content.cells.map((cell) => cell.count));
  const hasLand = content.land !== null && content.land.features.length > 0;
  return {
    version: 8,
    sources: {
      land: hasLand
        ? { type: 'geojson', data: JSON.parse(JSON.stringify(content.land)) }
        : collection(content.areas.map((area) => polygon(area.rings, {}))),
      areas: collection(content.areas.map((area) => polygon(area.rings, { area: area.area }))),
      borders: {
        type: 'geojson',
        data: {
          type: 'MultiLineString',
          coordinates: bordersOnce(content.areas.flatMap((area) => area.rings)),
        },
      },
      cells: collection(
        content.cells.map((cell) => polygon([cell.ring], { rank: cell.rank, sure: cell.sure, colour: c[cellStep(cell.count, most)] })),
      ),
    },
    layers: [
      { id: 'sea', type: 'background', paint: { 'background-color': c['m-sea'] } },
      { id: 'land', type: 'fill', source: 'land', paint: { 'fill-color': c['m-land'] } },
      { id: 'coast', type: 'line', source: 'land', paint: { 'line-color': c['m-coast'], 'line-width': 0.75 } },
      // nothing to be seen: what a press and the pointer ask
      { id: 'areas-inside', type: 'fill', source: 'areas', paint: { 'fill-opacity': 0 } },
      { id: 'areas', type: 'line', source: 'borders', paint: { 'line-color': c['m-area'], 'line-dasharray': [4, 3], 'line-width': 1 } },
      { id: 'areas-pointed', type: 'line', source: 'areas', filter: noArea, paint: { 'line-color': c.ink, 'line-width': 2 } },
      { id: 'areas-chosen', type: 'line', source: 'areas', filter: noArea, paint: { 'line-color': c.accent, 'line-width': 3 } },
      {
        id: 'cells',
        type: 'fill',
        source: 'cells',
        paint: { 'fill-color': ['get', 'colour'], 'fill-opacity': ['case', ['get', 'sure'], 0.95, 0.25] },
      },
      { id: 'cells-edge', type: 'line', source: 'cells', paint: { 'line-color': c['m-land'], 'line-width': 1 } },
      {
        id: 'cells-unsure',
        type: 'line',
        source: 'cells',
        filter: ['!', ['get', 'sure']],
        paint: { 'line-color': c.hatch, 'line-dasharray': [2, 2] },
      },
      {
        id: 'cells-chosen',
        type: 'line',
        source: 'cells',
        filter: ['==', ['get', 'rank'], -1],
        paint: { 'line-color': c.accent, 'line-width': 2.5 },
      },
    ],
  };
}
