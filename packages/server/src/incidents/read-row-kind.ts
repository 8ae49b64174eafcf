// What was it? The source's code or value in our tree, the kind of place, and whether the row is an incident at all.
import { categoryIndex, findCrimeCode, type Layout, type NotIncidentReason, placeTypeIndex } from '@samsyn/domain';
import { cellOf, type RowColumns, type RowDraft } from './row-draft.ts';

interface Kind {
  readonly category: number;
  readonly placeType: number;
  readonly code: string;
  readonly notIncident: NotIncidentReason | null;
  readonly lostZero: boolean;
}

export interface RowKindReader {
  /** column of the code or, without one, of the category */
  readonly column: number;
  /** fills the draft; answers why the row is no incident, or null */
  read(cells: readonly string[], out: RowDraft): NotIncidentReason | null;
  /** rows whose code had lost its leading zero */
  readonly lostZeros: number;
}

export function rowKindReader(layout: Layout, col: RowColumns): RowKindReader {
  const column = col.code >= 0 ? col.code : col.category;
  const kinds = new Map<string, Map<string, Kind>>();
  let lostZeros = 0;
  return {
    column,
    get lostZeros() {
      return lostZeros;
    },
    read(cells, out) {
      const value = cellOf(cells, column);
      const place = cellOf(cells, col.placeType);
      let places = kinds.get(value);
      if (!places) {
        places = new Map();
        kinds.set(value, places);
      }
      let kind = places.get(place);
      if (!kind) {
        kind = kindOf(layout, value, place, col.code >= 0);
        places.set(place, kind);
      }
      if (kind.lostZero) lostZeros++;
      out.category = kind.category;
      out.placeType = kind.placeType;
      out.code = kind.code;
      return kind.notIncident;
    },
  };
}

function kindOf(layout: Layout, value: string, place: string, isCode: boolean): Kind {
  // A spreadsheet drops the zero of 0847. Put back only where no code of three digits could be meant.
  const lostZero = isCode && /^\d{3}$/.test(value) && findCrimeCode(`0${value}`) !== null;
  const code = lostZero ? `0${value}` : value;
  const mapped = layout.mapCategory(code, place);
  if (mapped && 'notIncident' in mapped) return { category: -1, placeType: 0, code, notIncident: mapped.notIncident, lostZero };
  const placeType = mapped?.placeType ?? layout.mapPlaceType?.(place) ?? 'unknown';
  return {
    category: mapped ? categoryIndex(mapped.category) : -1,
    placeType: Math.max(0, placeTypeIndex(placeType)),
    code: mapped?.code ?? code,
    notIncident: null,
    lostZero,
  };
}
