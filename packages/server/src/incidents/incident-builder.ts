// Incidents grown column by column in blocks, without an object per row.
import type { IncidentColumns } from '@samsyn/domain';

function grow<T extends Int16Array | Uint8Array | Int32Array | Float64Array | Uint16Array>(old: T, next: T): T {
  next.set(old);
  return next;
}

export class IncidentBuilder {
  length = 0;
  #capacity = 65_536;
  category = new Int16Array(this.#capacity);
  placeType = new Uint8Array(this.#capacity);
  area = new Int32Array(this.#capacity);
  longitude = new Float64Array(this.#capacity);
  latitude = new Float64Array(this.#capacity);
  precision = new Uint8Array(this.#capacity);
  from = new Int32Array(this.#capacity);
  to = new Int32Array(this.#capacity);
  resolution = new Uint8Array(this.#capacity);
  count = new Int32Array(this.#capacity);
  code = new Int32Array(this.#capacity);
  source = new Uint16Array(this.#capacity);

  /** The index of a new row, with room for it. */
  next(): number {
    if (this.length === this.#capacity) {
      this.#capacity *= 2;
      const n = this.#capacity;
      this.category = grow(this.category, new Int16Array(n));
      this.placeType = grow(this.placeType, new Uint8Array(n));
      this.area = grow(this.area, new Int32Array(n));
      this.longitude = grow(this.longitude, new Float64Array(n));
      this.latitude = grow(this.latitude, new Float64Array(n));
      this.precision = grow(this.precision, new Uint8Array(n));
      this.from = grow(this.from, new Int32Array(n));
      this.to = grow(this.to, new Int32Array(n));
      this.resolution = grow(this.resolution, new Uint8Array(n));
      this.count = grow(this.count, new Int32Array(n));
      this.code = grow(this.code, new Int32Array(n));
      this.source = grow(this.source, new Uint16Array(n));
    }
    return this.length++;
  }

  done(codeNames: readonly string[]): IncidentColumns {
    const n = this.length;
    return {
      length: n,
      category: this.category.slice(0, n),
      placeType: this.placeType.slice(0, n),
      area: this.area.slice(0, n),
      longitude: this.longitude.slice(0, n),
      latitude: this.latitude.slice(0, n),
      precision: this.precision.slice(0, n),
      from: this.from.slice(0, n),
      to: this.to.slice(0, n),
      resolution: this.resolution.slice(0, n),
      count: this.count.slice(0, n),
      code: this.code.slice(0, n),
      codeNames,
      source: this.source.slice(0, n),
    };
  }
}
