// Looks addresses up in a register: one point, several that it could be, or none. Never the nearest number or the likeliest street.
import type { AddressKey } from './address-key.ts';

export interface RegisteredAddress extends AddressKey {
  /** null: the register has it in places far apart */
  readonly at: readonly [longitude: number, latitude: number] | null;
}
export type FoundAddress = readonly [longitude: number, latitude: number] | 'ambiguous' | 'unknown';

export interface AddressFinder {
  readonly size: number;
  find(key: AddressKey): FoundAddress;
}

const isPostcode = (place: string): boolean => /^\d{5}$/.test(place);

/** Cost O(n) once; a look-up looks at the places that have the street and number. */
export function addressFinder(register: Iterable<RegisteredAddress>): AddressFinder {
  const byStreet = new Map<string, RegisteredAddress[]>();
  let size = 0;
  for (const one of register) {
    size++;
    const there = byStreet.get(one.street);
    if (there) there.push(one);
    else byStreet.set(one.street, [one]);
  }
  return {
    size,
    find({ street, place }) {
      const all = byStreet.get(street) ?? [];
      const same = place === '' ? [] : all.filter((one) => one.place === place);
      // a postcode says nothing against a name, nor a name against a postcode: then the street and number must be the only ones
      const comparable = place !== '' && all.some((one) => one.place !== '' && isPostcode(one.place) === isPostcode(place));
      const left = same.length > 0 ? same : comparable ? [] : all;
      const [only] = left;
      if (!only) return 'unknown';
      return left.length === 1 && only.at ? only.at : 'ambiguous';
    },
  };
}
