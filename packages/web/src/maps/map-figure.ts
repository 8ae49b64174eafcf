// What each layer draws, as GeoJSON with a colour for each shape, and the legend that goes with it. No colour of its own: the tokens' alone.
import {
  changeBounds,
  changeStepOf,
  type MapAreaCounts,
  type MapDensity,
  type MapFacts,
  type MapHotCells,
  mapStepOf,
  mapSteps,
} from '@samsyn/domain';
import type { Feature, FeatureCollection, Polygon } from 'geojson';
import type { MapColours } from '../map/map-colours.ts';

export interface MapKeyStep {
  readonly token: keyof MapColours;
  /** the largest value of the step; null: it has no end */
  readonly to: number | null;
}
export interface MapFigure {
  readonly shapes: FeatureCollection<Polygon, ShapeProperties>;
  readonly steps: readonly MapKeyStep[];
  readonly hatched: boolean;
}
interface ShapeProperties {
  readonly key: string;
  readonly token: keyof MapColours;
  readonly hatch: boolean;
}
type Shape = Feature<Polygon, ShapeProperties>;
type Point = readonly [number, number];

const seq = (step: number): keyof MapColours => `seq-${step}` as keyof MapColours;
const div = (step: number): keyof MapColours =>
  step === 0 ? 'div-0' : (`div-${step < 0 ? 'b' : 'o'}${Math.abs(step)}` as keyof MapColours);

const shape = (rings: readonly (readonly Point[])[], key: string, token: keyof MapColours, hatch: boolean): Shape => ({
  type: 'Feature',
  properties: { key, token, hatch },
  geometry: { type: 'Polygon', coordinates: rings.map((ring) => [...ring, ...ring.slice(0, 1)].map(([lon, lat]) => [lon, lat])) },
});
/** Several outer rings of one area are so many shapes of it. */
const areaShapes = (area: MapFacts['areas'][number], token: keyof MapColours, hatch: boolean): Shape[] =>
  area.rings.map((ring) => shape([ring], area.key, token, hatch));
const collection = (features: Shape[]): MapFigure['shapes'] => ({ type: 'FeatureCollection', features });

export const noFigure: MapFigure = { shapes: collection([]), steps: [], hatched: false };

/** Seven steps of counts or rates; missing or hidden is hatched, none at all has no colour. */
export function areaFigure(facts: MapFacts, counts: MapAreaCounts, what: 'count' | 'rate'): MapFigure {
  const shownOf = (area: MapAreaCounts['areas'][number]): number | null => (what === 'count' ? area.n : (area.rate?.value ?? null));
  const known = counts.areas.flatMap((area) => shownOf(area) ?? []);
  const bounds = mapSteps(known);
  const byKey = new Map(counts.areas.map((area) => [area.key, area]));
  let hatched = false;
  const features = facts.areas.flatMap((area) => {
    const counted = byKey.get(area.key);
    if (!counted) return [];
    const value = shownOf(counted);
    if (value === null) hatched = true;
    if (value === 0) return areaShapes(area, 'm-land', false);
    return areaShapes(area, value === null ? 'm-land' : seq(mapStepOf(value, bounds)), value === null);
  });
  return { shapes: collection(features), steps: stepsOf(bounds, known), hatched };
}

function stepsOf(bounds: readonly number[], known: readonly number[]): MapKeyStep[] {
  const most = Math.max(0, ...known);
  if (most === 0) return [];
  return [...bounds.map((to) => ({ token: seq(mapStepOf(to, bounds)), to })), { token: seq(mapStepOf(most, bounds)), to: most }];
}

/** Diverging around 1; what is not sure is hatched over its colour's place, and has none. */
export function changeFigure(facts: MapFacts, counts: MapAreaCounts): MapFigure {
  const byKey = new Map(counts.areas.map((area) => [area.key, area]));
  const features = facts.areas.flatMap((area) => {
    const counted = byKey.get(area.key);
    if (!counted) return [];
    const sure = counted.change !== null && counted.change.verdict !== 'no_clear_change';
    return areaShapes(area, sure ? div(changeStepOf(counted.change!.ratio)) : 'm-land', !sure);
  });
  const ends = [...changeBounds, null];
  return { shapes: collection(features), steps: ends.map((to, i) => ({ token: div(i - 4), to })), hatched: true };
}

const boxRing = ([west, south, east, north]: readonly [number, number, number, number]): Point[] => [
  [west, south],
  [east, south],
  [east, north],
  [west, north],
];

/** Only cells where the test is passed have a colour; possible ones are hatched. */
export function hotFigure({ cells }: MapHotCells): MapFigure {
  const sure = cells.filter((cell) => cell.sure).map(({ n }) => n);
  const bounds = mapSteps(sure);
  const features = cells.map((cell, i) =>
    shape([boxRing(cell.box)], `cell-${i}`, cell.sure ? seq(mapStepOf(cell.n, bounds)) : 'm-land', !cell.sure),
  );
  return { shapes: collection(features), steps: stepsOf(bounds, sure), hatched: cells.some((cell) => !cell.sure) };
}

/** Equal steps from nothing to the thickest; cells of one step beside each other are one shape. */
export function densityFigure({ known, columns, rows, box, hundredths }: MapDensity): MapFigure {
  if (!known) return noFigure;
  const most = hundredths.reduce((a, b) => Math.max(a, b), 0);
  const stepAt = (cell: number): number => Math.min(7, Math.ceil(((hundredths[cell] ?? 0) / most) * 7.999 - 0.5));
  const [west, south, east, north] = box;
  const [dx, dy] = [(east - west) / columns, (north - south) / rows];
  const features: Shape[] = [];
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; ) {
      const step = stepAt(row * columns + column);
      let end = column + 1;
      while (end < columns && stepAt(row * columns + end) === step) end++;
      if (step > 0) {
        const run = [west + column * dx, south + row * dy, west + end * dx, south + (row + 1) * dy] as const;
        features.push(shape([boxRing(run)], `${row}-${column}`, seq(step), false));
      }
      column = end;
    }
  const steps = [1, 2, 3, 4, 5, 6, 7].map((step) => ({ token: seq(step), to: Math.min(1, (step + 0.5) / 7.999) * (most / 100) }));
  return { shapes: collection(features), steps, hatched: false };
}
