// Draws the areas: one Voronoi cell a sub-area around three spots of each district, all spots on land.
import { Delaunay } from 'd3-delaunay';
import type { Random } from './chance.ts';
import { onLand } from './land.ts';
import { districts } from './municipality.ts';

export interface DemoArea {
  readonly key: string;
  readonly name: string;
  readonly preposition: string;
  readonly district: string;
  readonly centre: readonly [number, number];
  readonly ring: readonly (readonly [number, number])[];
  readonly homes: number;
  readonly trade: number;
}

const window = [15.4, 56.06, 15.78, 56.27] as const;

/** A degree of longitude is shorter than one of latitude here; distances are compared in the same unit. */
const longitudeScale = Math.cos((56.16 * Math.PI) / 180);

/** The 24 sub-areas with their polygons; the same for the same random stream. */
export function drawAreas(random: Random): DemoArea[] {
  const spots: { x: number; y: number; district: (typeof districts)[number]; leaf: number }[] = [];
  for (const district of districts) {
    district.leaves.forEach((_, leaf) => {
      spots.push({ ...landSpot(random, district.centre, 0.016, spots), district, leaf });
    });
  }
  const scaled = Delaunay.from(
    spots,
    (s) => s.x * longitudeScale,
    (s) => s.y,
  );
  const voronoi = scaled.voronoi([window[0] * longitudeScale, window[1], window[2] * longitudeScale, window[3]]);
  return spots.map((spot, index) => {
    const leaf = spot.district.leaves[spot.leaf];
    if (!leaf) throw new Error('a spot without a leaf');
    const ring = voronoi.cellPolygon(index).map(([x, y]) => [round(x / longitudeScale), round(y)] as const);
    return {
      key: leaf.key,
      name: leaf.name,
      preposition: leaf.preposition,
      district: spot.district.key,
      centre: [spot.x, spot.y],
      ring,
      homes: spot.district.homes / 3,
      trade: spot.district.trade / 3,
    };
  });
}

function landSpot(
  random: Random,
  centre: readonly [number, number],
  spread: number,
  taken: readonly { x: number; y: number }[],
): { x: number; y: number } {
  for (let attempt = 0; attempt < 10_000; attempt++) {
    const wider = spread * (1 + attempt / 200);
    const x = round(centre[0] + ((random.next() - 0.5) * 2 * wider) / longitudeScale);
    const y = round(centre[1] + (random.next() - 0.5) * 2 * wider);
    const free = taken.every((t) => Math.hypot((t.x - x) * longitudeScale, t.y - y) > spread * 0.55);
    if (free && onLand(x, y)) return { x, y };
  }
  throw new Error('no land near the district centre');
}

/** The areas as GeoJSON in two levels, as a municipality would hand them over. */
export function areasGeoJson(areas: readonly DemoArea[]): string {
  const leaves = areas.map((area) => ({
    type: 'Feature',
    properties: { key: area.key, name: area.name, parent: area.district, preposition: area.preposition, level: 2 },
    geometry: { type: 'Polygon', coordinates: [area.ring] },
  }));
  const upper = districts.map((district) => ({
    type: 'Feature',
    properties: { key: district.key, name: district.name, parent: null, preposition: district.preposition, level: 1 },
    geometry: { type: 'MultiPolygon', coordinates: areas.filter((a) => a.district === district.key).map((a) => [a.ring]) },
  }));
  return JSON.stringify({ type: 'FeatureCollection', features: [...upper, ...leaves] });
}

const round = (value: number): number => Math.round(value * 1e5) / 1e5;
