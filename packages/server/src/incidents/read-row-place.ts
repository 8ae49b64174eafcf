// Where did it happen? A point from columns of degrees, from one cell with both, or from metres in a named projection.
// No point is repaired: one in metres or the wrong way round is refused with the sentence that says what to do.
import type { Layout } from '@samsyn/domain';
import proj4 from 'proj4';
import { projection } from '../areas/projections.ts';
import { type NumberStyle, readNumber } from '../files/number-style.ts';
import type { TableHead } from '../files/table.ts';
import { givenIn, type Refusal, type RowColumns, type RowDraft } from './row-draft.ts';

type Box = NonNullable<Layout['box']>;
type ToDegrees = (x: number, y: number) => readonly [longitude: number, latitude: number];

/** @throws Fault area.unknownProjection for an EPSG number that is not known */
export function rowPlaceReader(
  head: TableHead,
  layout: Layout,
  col: RowColumns,
): (cells: readonly string[], out: RowDraft) => Refusal | null {
  const toDegrees = projectionOf(layout, head.file);
  const number = (cells: readonly string[], column: number): number => numberIn(givenIn(cells, column), head.numberStyles[column]);
  const has = (cells: readonly string[], a: number, b: number): boolean => givenIn(cells, a) !== '' && givenIn(cells, b) !== '';

  return (cells, out) => {
    out.longitude = out.latitude = Number.NaN;
    out.lookedUp = false;
    out.facility = null;
    if (has(cells, col.longitude, col.latitude)) {
      const [longitude, latitude] = [number(cells, col.longitude), number(cells, col.latitude)];
      if (Number.isNaN(longitude)) return { column: col.longitude, fault: 'import.metres' };
      if (Number.isNaN(latitude)) return { column: col.latitude, fault: 'import.metres' };
      return place(out, longitude, latitude, col.longitude);
    }
    if (givenIn(cells, col.point) !== '') {
      const point = pointIn(givenIn(cells, col.point));
      if (!point) return { column: col.point, fault: 'import.metres' };
      return place(out, point[0], point[1], col.point);
    }
    if (toDegrees && has(cells, col.x, col.y)) {
      const [x, y] = [number(cells, col.x), number(cells, col.y)];
      if (Number.isNaN(x) || Number.isNaN(y)) return { column: Number.isNaN(x) ? col.x : col.y, fault: 'import.metres' };
      if (x === 0 && y === 0) return null;
      const [longitude, latitude] = toDegrees(x, y);
      if (!layout.box || inside(longitude, latitude, layout.box)) return place(out, longitude, latitude, col.x);
      // A wrong system puts every point somewhere: that it is nowhere near the source is the only sign.
      const swapped = inside(...toDegrees(y, x), layout.box);
      return { column: col.x, fault: swapped ? 'import.swapped' : 'import.elsewhere', value: `${x}, ${y}` };
    }
    return null;
  };

  function place(out: RowDraft, longitude: number, latitude: number, column: number): Refusal | null {
    // Null Island is what geocoders answer when they find nothing.
    if (Math.abs(longitude) < 1e-6 && Math.abs(latitude) < 1e-6) return null;
    const fault = pointFault(longitude, latitude, layout.box);
    if (fault) return { column, fault, value: `${latitude}, ${longitude}` };
    out.longitude = longitude;
    out.latitude = latitude;
    return null;
  }
}

function projectionOf(layout: Layout, file: string): ToDegrees | null {
  if (layout.projection === undefined) return null;
  if (typeof layout.projection === 'number') return projection(layout.projection, file).toDegrees;
  const converter = proj4(layout.projection, '+proj=longlat +datum=WGS84 +no_defs');
  return (x, y) => {
    const [longitude = Number.NaN, latitude = Number.NaN] = converter.forward([x, y]);
    return [longitude, latitude];
  };
}

const plainStyle: NumberStyle = { decimalComma: false, grouping: '' };

/** A number in the style of its column. Plain digits need no style. */
export function numberIn(cell: string, style: NumberStyle = plainStyle): number {
  const plain = Number(cell);
  return Number.isNaN(plain) ? readNumber(cell, style) : plain;
}

/** "(lat, lon)", "lat,lon" or "POINT (lon lat)". */
function pointIn(cell: string): readonly [longitude: number, latitude: number] | null {
  const parts = /^(POINT)?\s*\(?\s*(-?\d+(?:\.\d+)?)\s*[,;\s]\s*(-?\d+(?:\.\d+)?)\s*\)?$/i.exec(cell);
  if (!parts) return null;
  const [first, second] = [Number(parts[2]), Number(parts[3])];
  return parts[1] ? [first, second] : [second, first];
}

/** Degrees that cannot be, or that fit the expected region only the other way round. */
function pointFault(longitude: number, latitude: number, box: Box | undefined): 'import.swapped' | 'import.metres' | null {
  if (!(Math.abs(longitude) <= 180 && Math.abs(latitude) <= 180)) return 'import.metres';
  if (box && !inside(longitude, latitude, box) && inside(latitude, longitude, box)) return 'import.swapped';
  return Math.abs(latitude) > 90 ? 'import.swapped' : null;
}

function inside(longitude: number, latitude: number, [west, south, east, north]: Box): boolean {
  return longitude >= west && longitude <= east && latitude >= south && latitude <= north;
}
