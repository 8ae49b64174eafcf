// A system of areas: the whole municipality, its districts and their sub-areas, with versions by year kept outside.
import type { MultiPolygon, Polygon } from 'geojson';

export interface Area {
  readonly key: string;
  readonly sv: string;
  readonly en: string;
  /** 0 = the whole, 1 = district, 2 = leaf. A system without districts has leaves at level 1. */
  readonly level: number;
  /** index of the parent in AreaSystem.areas; -1 for the whole */
  readonly parent: number;
  /** "i Centrum", "på Tjärnö", "vid Resecentrum"; fallback "i området" */
  readonly prepositionSv?: 'i' | 'på' | 'vid' | 'i området';
  /** WGS 84, outer rings; absent when only names are known */
  readonly geometry?: Polygon | MultiPolygon;
  /** square metres, from the geometry */
  readonly squareMetres?: number;
}

/** areas[0] is always the whole. Order: parents before children. */
export interface AreaSystem {
  readonly key: string;
  readonly sv: string;
  readonly en: string;
  readonly areas: readonly Area[];
  /** depth of the leaves: 0 only the whole, 1 areas, 2 districts with sub-areas */
  readonly depth: 0 | 1 | 2;
}

/** A number that crime is divided by: inhabitants, dwellings, cars, visits … in an area and year. */
/** The year of figures whose source names none: they are used where no dated figure is, and said without a year. */
export const yearUnsaid = 0;

export interface Exposure {
  readonly areaKey: string;
  readonly kind: string;
  /** calendar year, or `yearUnsaid` */
  readonly year: number;
  readonly value: number;
  readonly source: string;
}
