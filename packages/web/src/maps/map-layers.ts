// The layers of the map page: a base of land and areas, the figure of the chosen layer, points from tiles, facilities. Nothing is fetched for
// them but our own tiles; letters are drawn here, so that no font is asked for.
import { bordersOnce } from '@samsyn/charts';
import type { MapFacts } from '@samsyn/domain';
import type { FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import type { GeoJSONSource, Map as MovingMap, StyleSpecification } from 'maplibre-gl';
import type { Basemap } from '../api/basemap.ts';
import type { MapColours } from '../map/map-colours.ts';
import type { MapFigure } from './map-figure.ts';

const empty: FeatureCollection = { type: 'FeatureCollection', features: [] };
const deepest = 18;
/**
 * One layer for each colour of a figure: a colour that is a constant of its layer can be another one at the next frame, as paper needs it, while
 * one that stands in the shapes would have to be read anew by the drawing engine's own thread.
 */
const figureTokens = [
  ...(['m-land', 'seq-1', 'seq-2', 'seq-3', 'seq-4', 'seq-5', 'seq-6', 'seq-7'] as const),
  ...(['div-b4', 'div-b3', 'div-b2', 'div-b1', 'div-0', 'div-o1', 'div-o2', 'div-o3', 'div-o4'] as const),
] as const;
export const figureLayers: readonly string[] = figureTokens.map((token) => `figure-${token}`);
/** What has which colour: the base's own layers, those on top of it, and a place that somebody draws. */
const tints: readonly (readonly [layer: string, property: 'background-color' | 'fill-color' | 'line-color', token: keyof MapColours])[] = [
  ['sea', 'background-color', 'm-sea'],
  ['land', 'fill-color', 'm-land'],
  ['coast', 'line-color', 'm-coast'],
  ...figureTokens.map((token) => [`figure-${token}`, 'fill-color', token] as const),
  ['waters', 'fill-color', 'm-sea'],
  ['shore', 'line-color', 'm-coast'],
  ['areas', 'line-color', 'm-area'],
  ['drawn', 'fill-color', 'accent'],
  ['drawn-edge', 'line-color', 'accent'],
  ['pointed', 'line-color', 'ink'],
  ['chosen', 'line-color', 'accent'],
  ['chosen-inner', 'line-color', 'paper'],
];

type Layer = StyleSpecification['layers'][number];
/** Its edge is covered by a line: smoothing it as well would be another program for the graphics card to make ready. */
const underALine = { 'fill-antialias': false } as const;
const nothing = { type: 'geojson', data: empty } as const;

/** Whether there is land to draw; else the areas' own outlines are the land. */
export const hasLand = (land: Basemap | null): land is Basemap => land !== null && land.features.length > 0;

/**
 * The whole map of our own, with nothing in it yet: each source is filled in a task of its own, see `fillings`. Nothing of it is checked at the
 * start, so the map is made with `validateStyle: false`.
 */
export function ownStyle(land: Basemap | null, c: MapColours): StyleSpecification {
  const waters = hasLand(land);
  return {
    version: 8,
    // another colour is there at the next frame
    transition: { duration: 0, delay: 0 },
    sources: {
      land: nothing,
      ...(waters ? { waters: nothing } : {}),
      areas: nothing,
      borders: nothing,
      figure: nothing,
      facilities: nothing,
    },
    layers: [
      { id: 'sea', type: 'background', paint: { 'background-color': c['m-sea'] } },
      { id: 'land', type: 'fill', source: 'land', paint: { 'fill-color': c['m-land'], ...underALine } },
      { id: 'coast', type: 'line', source: 'land', paint: { 'line-color': c['m-coast'], 'line-width': 0.75 } },
      ...layersOnTop(waters, c),
    ],
  };
}

/** What fills our own map, a source at a time: what is sent to the drawing engine's own thread is written out on the page's. */
export function fillings(map: MovingMap, land: Basemap | null, facts: MapFacts): readonly (() => void)[] {
  const fill = (source: string, data: () => FeatureCollection) => () => void map.getSource<GeoJSONSource>(source)?.setData(data());
  const own = hasLand(land);
  return [
    fill('land', () => (own ? JSON.parse(JSON.stringify(land)) : areaOutlines(facts))),
    ...(own ? [fill('waters', () => watersAround(land))] : []),
    fill('areas', () => areaOutlines(facts)),
    fill('borders', () => areaBorders(facts)),
  ];
}

/** All but the land, and the lakes in it. */
function watersAround(land: Basemap): FeatureCollection {
  const polygons = land.features.flatMap((feature) => {
    const { geometry } = feature as { readonly geometry?: Polygon | MultiPolygon };
    return geometry?.type === 'Polygon' ? [geometry.coordinates] : geometry?.type === 'MultiPolygon' ? geometry.coordinates : [];
  });
  const world = [
    [-180, -85],
    [180, -85],
    [180, 85],
    [-180, 85],
    [-180, -85],
  ];
  const outer = polygons.flatMap(([ring]) => (ring ? [ring] : []));
  const lakes = polygons.flatMap(([, ...holes]) => holes.map((hole) => [hole]));
  return {
    type: 'FeatureCollection',
    features: [[world, ...outer], ...lakes].map((coordinates) => ({
      type: 'Feature',
      properties: {},
      geometry: { type: 'Polygon', coordinates },
    })),
  };
}

export function areaOutlines(facts: MapFacts): FeatureCollection {
  return {
    type: 'FeatureCollection',
    features: facts.areas.flatMap(({ key, rings }) =>
      rings.map((ring) => ({
        type: 'Feature' as const,
        properties: { key },
        geometry: { type: 'Polygon' as const, coordinates: [[...ring, ...ring.slice(0, 1)]] },
      })),
    ),
  };
}

const areaBorders = (facts: MapFacts): FeatureCollection => ({
  type: 'FeatureCollection',
  features: bordersOnce(facts.areas.flatMap(({ rings }) => rings)).map((coordinates) => ({
    type: 'Feature',
    properties: {},
    geometry: { type: 'LineString', coordinates },
  })),
});

/** On top of somebody else's base. */
export function addLayers(map: MovingMap, facts: MapFacts, c: MapColours): void {
  map.addSource('areas', { type: 'geojson', data: areaOutlines(facts) });
  map.addSource('borders', { type: 'geojson', data: areaBorders(facts) });
  for (const source of ['figure', 'facilities']) map.addSource(source, nothing);
  for (const layer of layersOnTop(false, c)) map.addLayer(layer);
}

/** Asked for by the figure, so it is there before the figure is. */
export function addHatch(map: MovingMap, c: MapColours): void {
  if (!map.hasImage('hatch')) map.addImage('hatch', hatchImage(c.hatch), { pixelRatio: 2 });
}

/** @param waters whether the land is known: nothing happens at sea, and the figure ends at the coast */
function layersOnTop(waters: boolean, c: MapColours): Layer[] {
  const outline = (id: string, width: number, tint: string): Layer => ({
    id,
    type: 'line',
    source: 'areas',
    filter: ['==', ['get', 'key'], ''],
    paint: { 'line-color': tint, 'line-width': width },
  });
  return [
    ...figureTokens.map(
      (token): Layer => ({
        id: `figure-${token}`,
        type: 'fill',
        source: 'figure',
        filter: ['==', ['get', 'token'], token],
        paint: { 'fill-color': c[token], 'fill-opacity': 0.92, ...underALine },
      }),
    ),
    { id: 'figure-hatch', type: 'fill', source: 'figure', filter: ['get', 'hatch'], paint: { 'fill-pattern': 'hatch', ...underALine } },
    ...(waters
      ? [
          { id: 'waters', type: 'fill', source: 'waters', paint: { 'fill-color': c['m-sea'], ...underALine } } satisfies Layer,
          { id: 'shore', type: 'line', source: 'land', paint: { 'line-color': c['m-coast'], 'line-width': 0.75 } } satisfies Layer,
        ]
      : []),
    {
      id: 'areas',
      type: 'line',
      source: 'borders',
      paint: { 'line-color': c['m-area'], 'line-dasharray': [4, 3], 'line-width': 1 },
    },
    outline('pointed', 3, c.ink),
    outline('chosen', 6, c.accent),
    outline('chosen-inner', 2, c.paper),
    {
      id: 'facilities',
      type: 'circle',
      source: 'facilities',
      paint: { 'circle-radius': 5, 'circle-color': c.paper, 'circle-stroke-color': c.ink, 'circle-stroke-width': 2 },
    },
  ];
}

export function showFigure(map: MovingMap, { shapes }: MapFigure): void {
  map.getSource<GeoJSONSource>('figure')?.setData(shapes);
}

/** The same map in other colours, from the next frame on. A base map of the operator's keeps its own. */
export function recolour(map: MovingMap, c: MapColours, text: (n: number) => string): void {
  for (const [layer, property, token] of tints) if (map.getLayer(layer)) map.setPaintProperty(layer, property, c[token]);
  for (const [layer, fill, stroke] of [['facilities', c.paper, c.ink] as const, ['points', c.accent, c.paper] as const]) {
    if (!map.getLayer(layer)) continue;
    map.setPaintProperty(layer, 'circle-color', fill);
    map.setPaintProperty(layer, 'circle-stroke-color', stroke);
  }
  if (map.hasImage('hatch')) map.updateImage('hatch', hatchImage(c.hatch));
  for (const id of map.listImages()) if (id.startsWith('n:')) map.updateImage(id, numberImage(text(Number(id.slice(2))), c['on-accent']));
}

export function showChosen(map: MovingMap, key: string | undefined): void {
  for (const layer of ['chosen', 'chosen-inner']) map.setFilter(layer, ['==', ['get', 'key'], key ?? '']);
}

/** Under the pointer, in list or map. */
export function showPointed(map: MovingMap, key: string | null): void {
  map.setFilter('pointed', ['==', ['get', 'key'], key ?? '']);
}

export function showFacilities(map: MovingMap, facilities: FeatureCollection | null): void {
  map.getSource<GeoJSONSource>('facilities')?.setData(facilities ?? empty);
}

const size = ['interpolate', ['linear'], ['log10', ['get', 'n']], 0, 7, 1, 11, 2, 14, 3, 17, 4, 21, 6, 27];

/** The tiles of a filter; null takes the points away. */
export function showPoints(map: MovingMap, tiles: string | null, c: MapColours): void {
  for (const layer of ['point-numbers', 'points']) if (map.getLayer(layer)) map.removeLayer(layer);
  if (map.getSource('points')) map.removeSource('points');
  if (tiles === null) return;
  map.addSource('points', { type: 'vector', tiles: [tiles], minzoom: 0, maxzoom: deepest });
  const radius = size as unknown as number;
  map.addLayer({
    id: 'points',
    type: 'circle',
    source: 'points',
    'source-layer': 'points',
    paint: { 'circle-radius': radius, 'circle-color': c.accent, 'circle-stroke-color': c.paper, 'circle-stroke-width': 1.5 },
  });
  map.addLayer({
    id: 'point-numbers',
    type: 'symbol',
    source: 'points',
    'source-layer': 'points',
    filter: ['>', ['get', 'n'], 1],
    // every number is drawn, also where circles touch: a count that is left out would be hidden
    layout: { 'icon-image': ['concat', 'n:', ['to-string', ['get', 'n']]], 'icon-allow-overlap': true, 'icon-ignore-placement': true },
  });
}

/** Numbers as pictures, drawn when the map first asks for one. */
export function drawNumbers(map: MovingMap, c: MapColours, text: (n: number) => string): void {
  map.setMissingStyleImageResolver(async (id) => {
    if (!id.startsWith('n:') || map.hasImage(id)) return;
    map.addImage(id, numberImage(text(Number(id.slice(2))), c['on-accent']), { pixelRatio: 2 });
  });
}

function numberImage(text: string, colour: string): ImageData {
  const font = '600 23px "Source Sans 3 Variable", sans-serif';
  const pen = penOf(2, 2);
  pen.font = font;
  const drawn = penOf(Math.ceil(pen.measureText(text).width) + 4, 30);
  drawn.font = font;
  drawn.fillStyle = colour;
  drawn.textAlign = 'center';
  drawn.textBaseline = 'middle';
  drawn.fillText(text, drawn.canvas.width / 2, 16);
  return drawn.getImageData(0, 0, drawn.canvas.width, drawn.canvas.height);
}

function hatchImage(colour: string): ImageData {
  const pen = penOf(16, 16);
  pen.strokeStyle = colour;
  pen.lineWidth = 1.25;
  pen.beginPath();
  for (const at of [-16, 0, 16]) {
    pen.moveTo(at - 2, 18);
    pen.lineTo(at + 18, -2);
  }
  pen.stroke();
  return pen.getImageData(0, 0, 16, 16);
}

function penOf(width: number, height: number): CanvasRenderingContext2D {
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const pen = canvas.getContext('2d', { willReadFrequently: true });
  if (!pen) throw new Error('no canvas to draw on');
  return pen;
}
