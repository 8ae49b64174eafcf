// Where did it happen, when the source gives no point: the facility or the address it names, looked up in the municipality's own registers.
// What was written is looked up and let go: neither street nor number is kept of it.
import {
  type AddressFinder,
  addressKey,
  type FacilityFinder,
  type FoundFacility,
  placeKey,
  placeTypes,
  streetKey,
  unknownPlaceType,
} from '@samsyn/domain';
import { cellOf, type Refusal, type RowColumns, type RowDraft } from './row-draft.ts';

export interface Registers {
  readonly addresses: AddressFinder | null;
  readonly facilities: FacilityFinder | null;
}

/** What could not be looked up, to be told. */
export interface AddressTally {
  found: number;
  unknown: number;
}

/** Fills in the facility, and the point of a draft that has none. An address in several places is refused, one in none stays without a point. */
export function rowAddressReader(
  col: RowColumns,
  { addresses, facilities }: Registers,
  tally: AddressTally,
): ((cells: readonly string[], out: RowDraft) => Refusal | null) | null {
  if ((col.address < 0 || !(addresses || facilities)) && (col.facility < 0 || !facilities)) return null;
  return (cells, out) => {
    const pointed = !Number.isNaN(out.longitude);
    const key = addressOf(cells, col);
    const placeType = placeTypes[out.placeType]?.key ?? unknownPlaceType;
    const found =
      facilities?.named(cellOf(cells, col.facility)) ??
      facilities?.at(key?.street ?? '', placeType === unknownPlaceType ? '' : placeType) ??
      null;
    out.facility = found;
    if (pointed) return null;
    if (found?.facility.at) return placed(out, found.facility.at);
    if (!key || !addresses) return null;
    const at = addresses.find(key);
    // the whole address, so that what is decided of one is not decided of the whole street
    const value = [cellOf(cells, col.address), cellOf(cells, col.streetNumber)].join(' ').trim();
    if (at === 'ambiguous') return { column: col.address, fault: 'import.ambiguousAddress', value };
    if (at === 'unknown') {
      tally.unknown++;
      return null;
    }
    tally.found++;
    return placed(out, at);
  };
}

function placed(out: RowDraft, [longitude, latitude]: FoundFacility['facility']['at'] & object): null {
  out.longitude = longitude;
  out.latitude = latitude;
  out.lookedUp = true;
  return null;
}

function addressOf(cells: readonly string[], col: RowColumns) {
  const text = cellOf(cells, col.address);
  if (text === '') return null;
  const place = cellOf(cells, col.locality);
  const number = cellOf(cells, col.streetNumber);
  if (number === '' || /\d/.test(text.split(',')[0] ?? '')) return addressKey(text, place);
  // a number of its own, and perhaps a postcode behind the street
  const [street = '', ...rest] = text.split(',');
  const key = streetKey(street, number);
  return key === '' ? null : { street: key, place: placeKey(place === '' ? rest.join(' ') : place) };
}
