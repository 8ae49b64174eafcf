// What is wrong with a division before it is stored: outlines that cross themselves, areas on top of each other, holes between them, areas
// outside the municipality, areas without an outline. Nothing is repaired; every finding names its areas.
import Flatbush from 'flatbush';
import { squareMetres } from './area-measure.ts';
import type { Area, AreaSystem } from './area-system.ts';
import { selfCrossing } from './crossing-edges.ts';
import { commonSquareMetres, joined } from './cut-outlines.ts';
import { type Outline, polygonsOf } from './outline-parts.ts';
import { tangled } from './tangled-edges.ts';

export const areaFindingKinds = ['crossing', 'overlap', 'hole', 'outside', 'outlineless', 'uncut'] as const;
export interface AreaFinding {
  /** uncut: too entangled to be measured against the others */
  readonly kind: (typeof areaFindingKinds)[number];
  /** stops: it cannot be stored as it is */
  readonly stops: boolean;
  readonly areas: readonly string[];
  readonly at: readonly [longitude: number, latitude: number] | null;
  readonly squareMetres: number | null;
}

/** Borders drawn by different hands never meet to the centimetre: less than this, and less than a hundredth of an area, is a border. */
const border = 2500;
const borderShare = 0.01;

/** As many overlaps as somebody mends before the file is handed in again; and how many pairs are measured, for each area. */
const mostOverlaps = 100;
const pairsEach = 50;

type Drawn = Area & { readonly geometry: Outline };

/**
 * @param within the municipality as known: areas that lie mostly outside it are told; null when nothing is known
 * @returns what stops it first. Cost: about 0.1 s for 150 areas of 200 corners
 */
export function checkAreas(system: AreaSystem, within: Outline | null): AreaFinding[] {
  const drawn = system.areas.filter((area): area is Drawn => area.geometry !== undefined);
  const parents = new Set(system.areas.map(({ parent }) => parent));
  const leaves = drawn.filter((area) => !parents.has(system.areas.indexOf(area)));
  const bare = system.areas.filter((area, i) => !area.geometry && !parents.has(i)).map(({ key }) => key);
  // what is entangled in itself is not looked through for the place where it crosses
  const knotted = new Set(drawn.filter(({ geometry }) => tangled([geometry])).map(({ key }) => key));
  const crossing = drawn.flatMap(({ key, geometry }): AreaFinding[] => {
    if (knotted.has(key)) return [{ kind: 'uncut', stops: true, areas: [key], at: null, squareMetres: null }];
    const at = selfCrossing(geometry);
    return at ? [{ kind: 'crossing', stops: true, areas: [key], at, squareMetres: null }] : [];
  });
  const crossed = new Set(crossing.flatMap(({ areas }) => areas));
  const sound = leaves.filter(({ key }) => !crossed.has(key));
  return [
    ...crossing,
    ...(bare.length > 0 ? [{ kind: 'outlineless', stops: false, areas: bare, at: null, squareMetres: null } as const] : []),
    ...overlaps(sound),
    ...holes(sound),
    ...(within ? outside(sound, within) : []),
  ];
}

function overlaps(areas: readonly Drawn[]): AreaFinding[] {
  if (areas.length < 2) return [];
  const boxes = new Flatbush(areas.length);
  const boxOf = areas.map(({ geometry }) => boxAround(geometry));
  for (const box of boxOf) boxes.add(...box);
  boxes.finish();
  const found: AreaFinding[] = [];
  let pairs = 0;
  for (const [i, area] of areas.entries()) {
    for (const j of boxes.search(...(boxOf[i] ?? [0, 0, 0, 0]))) {
      const other = areas[j];
      if (j <= i || !other) continue;
      if (found.length >= mostOverlaps || ++pairs > pairsEach * areas.length) return found;
      const keys = [area.key, other.key];
      const common = measured(() => commonSquareMetres(area.geometry, other.geometry));
      if (common === null) found.push({ kind: 'uncut', stops: false, areas: keys, at: null, squareMetres: null });
      else if (common > border && common > borderShare * Math.min(squareMetres(area.geometry), squareMetres(other.geometry)))
        found.push({ kind: 'overlap', stops: false, areas: keys, at: null, squareMetres: common });
    }
  }
  return found;
}

/** Holes are rings inside what all areas cover together that no area itself has. */
function holes(areas: readonly Drawn[]): AreaFinding[] {
  const whole = measured(() => joined(areas.map(({ geometry }) => geometry)));
  if (!whole) return [];
  const own = new Set(
    areas.flatMap(({ geometry }) => polygonsOf(geometry).flatMap((rings) => rings.slice(1).map((ring) => ringSize(ring)))),
  );
  return polygonsOf(whole).flatMap((rings) =>
    rings.slice(1).flatMap((ring): AreaFinding[] => {
      const size = squareMetres({ type: 'Polygon', coordinates: [ring] });
      const [lon = 0, lat = 0] = ring[0] ?? [];
      if (size <= border || own.has(ringSize(ring))) return [];
      const beside = areas.filter(({ geometry }) => touches(geometry, ring)).map(({ key }) => key);
      return [{ kind: 'hole', stops: false, areas: beside, at: [lon, lat], squareMetres: size }];
    }),
  );
}

function outside(areas: readonly Drawn[], within: Outline): AreaFinding[] {
  return areas.flatMap(({ key, geometry }): AreaFinding[] => {
    const common = measured(() => commonSquareMetres(geometry, within));
    const size = squareMetres(geometry);
    return common !== null && common < size / 2
      ? [{ kind: 'outside', stops: false, areas: [key], at: null, squareMetres: size - common }]
      : [];
  });
}

/** The cutting refuses what is too entangled with an error of its own; that is a finding, not the end. */
function measured<T>(cut: () => T): T | null {
  try {
    return cut();
  } catch {
    return null;
  }
}

const ringSize = (ring: readonly (readonly number[])[]): number =>
  Math.round(squareMetres({ type: 'Polygon', coordinates: [ring.map((at) => [...at])] }));

/** Whether their boxes meet: what lies around a hole, and perhaps a corner too far. */
function touches(outline: Outline, ring: readonly (readonly number[])[]): boolean {
  const [west, south, east, north] = boxAround(outline);
  const [w, s, e, n] = boxAround({ type: 'Polygon', coordinates: [ring.map((at) => [...at])] });
  return west <= e && east >= w && south <= n && north >= s;
}

function boxAround(outline: Outline): [west: number, south: number, east: number, north: number] {
  const box: [number, number, number, number] = [180, 90, -180, -90];
  for (const rings of polygonsOf(outline))
    for (const [lon = 0, lat = 0] of rings[0] ?? []) {
      box[0] = Math.min(box[0], lon);
      box[1] = Math.min(box[1], lat);
      box[2] = Math.max(box[2], lon);
      box[3] = Math.max(box[3], lat);
    }
  return box;
}
