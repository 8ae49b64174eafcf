// Incidents as columns: the one shape that readers fill, the database stores and the picture counts.
// A row is an accepted row that is an incident; quarantined rows and notIncidents never come here.

/** How well the point says where it happened. `address`: looked up in the local register. Only `exact`, `snapped` and `address` may form hot spots. */
export const precisionClasses = ['none', 'exact', 'snapped', 'street', 'area-centre', 'municipality-centre', 'address'] as const;
export type PrecisionClass = (typeof precisionClasses)[number];

/** The unit that a time is known to. */
export const timeResolutions = ['none', 'minute', 'hour', 'day', 'month', 'quarter', 'year'] as const;
export type TimeResolution = (typeof timeResolutions)[number];

/**
 * Columns of equal length. Times are wall-clock minutes since 1970-01-01 00:00 in the source's own time zone,
 * `to` exclusive (to === from: an instant). -1 in `category`, `area`, `code` means none / unmapped / unknown.
 */
export interface IncidentColumns {
  readonly length: number;
  /** index into `categories` (category/category.ts), the leaf or group the row was mapped to */
  readonly category: Int16Array;
  /** index into `placeTypes` (category/place-type.ts) */
  readonly placeType: Uint8Array;
  /** index into AreaSystem.areas, or -1: no place, or outside */
  readonly area: Int32Array;
  /** WGS 84; NaN = no point */
  readonly longitude: Float64Array;
  readonly latitude: Float64Array;
  /** index into precisionClasses */
  readonly precision: Uint8Array;
  /** wall-clock minutes; NO_TIME when the time is not known */
  readonly from: Int32Array;
  readonly to: Int32Array;
  /** index into timeResolutions */
  readonly resolution: Uint8Array;
  readonly count: Int32Array;
  /** index into codeNames: the source's own code text ("0847" keeps its zero), or -1 */
  readonly code: Int32Array;
  readonly codeNames: readonly string[];
  /** index into PictureData.sources */
  readonly source: Uint16Array;
}

/** `from` of a row whose time is not known (resolution 'none'). */
export const NO_TIME = -2147483648;
