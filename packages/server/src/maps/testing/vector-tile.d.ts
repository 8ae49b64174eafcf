// What the tests use of the reader of vector tiles, which brings no types.
declare module 'pbf' {
  export default class Pbf {
    constructor(bytes: Uint8Array);
  }
}
declare module '@mapbox/vector-tile' {
  import type Pbf from 'pbf';

  interface Feature {
    readonly properties: Readonly<Record<string, string | number | boolean>>;
    loadGeometry(): readonly (readonly { readonly x: number; readonly y: number }[])[];
  }
  export class VectorTile {
    constructor(tile: Pbf);
    readonly layers: Readonly<Record<string, { readonly length: number; feature(i: number): Feature }>>;
  }
}
