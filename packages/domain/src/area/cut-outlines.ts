// Outlines cut with one another: what is common, what is left, what they cover together. Degrees in, square metres out.
// The cutting is Martinez' algorithm, by polygon-clipping.
import clip, { type Polygon as ClipPolygon, type Pair } from 'polygon-clipping';
import { squareMetres } from './area-measure.ts';
import { type Outline, outlineOf, polygonsOf } from './outline-parts.ts';
import { isBeyondCutting } from './tangled-edges.ts';

/** As the library takes them: each place a pair, without a height. */
const given = (outline: Outline): ClipPolygon[] =>
  polygonsOf(outline).map((polygon) => polygon.map((ring) => ring.map(([lon = 0, lat = 0]): Pair => [lon, lat])));
const measured = (polygons: ClipPolygon[]): number => {
  const outline = outlineOf(polygons);
  return outline ? squareMetres(outline) : 0;
};

/** Square metres that both cover. @throws RangeError when they are too entangled; what the library throws */
export function commonSquareMetres(a: Outline, b: Outline): number {
  if (isBeyondCutting([a, b])) throw new RangeError('commonSquareMetres: too entangled to be cut');
  return measured(clip.intersection(given(a), given(b)));
}

/** All of them as one outline. Null for none, and for what is too entangled. */
export function joined(outlines: readonly Outline[]): Outline | null {
  const [first, ...rest] = outlines;
  if (!first || isBeyondCutting(outlines)) return null;
  return outlineOf(clip.union(given(first), ...rest.map(given)));
}
