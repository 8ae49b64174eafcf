// What is used of vt-pbf, which brings no types.
declare module 'vt-pbf' {
  interface TileFeature {
    readonly type: 1 | 2 | 3;
    readonly geometry: readonly (readonly number[])[];
    readonly tags: Readonly<Record<string, string | number | boolean>>;
  }
  const vtPbf: {
    fromGeojsonVt(
      layers: Readonly<Record<string, { readonly features: readonly TileFeature[] }>>,
      options: { readonly version: number; readonly extent: number },
    ): Uint8Array;
  };
  export default vtPbf;
}
