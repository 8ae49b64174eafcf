// Polygons out of well-known binary (OGC 06-103r4), with the GeoPackage header (OGC 12-128r18 §2.1.3) taken off. Heights and measures are dropped.
import type { Position } from 'geojson';
import type { Outline } from './wgs84-outline.ts';

/** Bytes of the envelope by its indicator in the header's flags. */
const envelopeBytes = [0, 32, 48, 48, 64];

/** The outline in a GeoPackage geometry, or null when it is empty or no polygon. Throws RangeError on cut-off bytes. */
export function geoPackageOutline(bytes: Uint8Array): Outline | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.getUint8(0) !== 0x47 || view.getUint8(1) !== 0x50) throw new RangeError('no GeoPackage geometry');
  const flags = view.getUint8(3);
  const envelope = envelopeBytes[(flags >> 1) & 7];
  if (envelope === undefined) throw new RangeError('no such envelope');
  if (flags & 16) return null;
  const polygons = new WkbReader(view, 8 + envelope).polygons();
  if (polygons.length === 0) return null;
  return polygons.length === 1 ? { type: 'Polygon', coordinates: polygons[0]! } : { type: 'MultiPolygon', coordinates: polygons };
}

class WkbReader {
  readonly #view: DataView;
  #at: number;

  constructor(view: DataView, at: number) {
    this.#view = view;
    this.#at = at;
  }

  /** Polygon, multi-polygon or collection; other shapes give none. */
  polygons(): Position[][][] {
    const little = this.#view.getUint8(this.#at) === 1;
    const code = this.#view.getUint32(this.#at + 1, little);
    this.#at += 5;
    // ISO adds 1000 for Z, 2000 for M; EWKB sets high bits
    const kind = (code & 0xffff) % 1000;
    const extra = Math.floor((code & 0xffff) / 1000);
    const ordinates = 2 + (extra === 3 || code >>> 30 === 3 ? 2 : extra > 0 || code >>> 30 > 0 ? 1 : 0);
    if (kind === 3) return [this.#rings(little, ordinates)].filter((rings) => rings.length > 0);
    if (kind !== 6 && kind !== 7) return [];
    const parts = this.#count(little);
    const out: Position[][][] = [];
    for (let i = 0; i < parts; i++) out.push(...this.polygons());
    return out;
  }

  #count(little: boolean): number {
    const n = this.#view.getUint32(this.#at, little);
    this.#at += 4;
    return n;
  }

  #rings(little: boolean, ordinates: number): Position[][] {
    const rings: Position[][] = [];
    for (let left = this.#count(little); left > 0; left--) {
      const ring: Position[] = [];
      for (let n = this.#count(little); n > 0; n--) {
        ring.push([this.#view.getFloat64(this.#at, little), this.#view.getFloat64(this.#at + 8, little)]);
        this.#at += ordinates * 8;
      }
      rings.push(ring);
    }
    return rings;
  }
}
