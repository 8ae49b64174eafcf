// Which facility does a row name: by the code, name or address that its source gives. Never the likeliest: a name or an address that two facilities
// share is nobody's.
import { addressKey } from './address-key.ts';
import { facilityType } from './facility-types.ts';

export interface KnownFacility {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly placeType: string;
  readonly address: string;
  readonly alsoKnown: readonly string[];
  readonly at: readonly [longitude: number, latitude: number] | null;
}
export interface FoundFacility {
  readonly facility: KnownFacility;
  readonly how: 'code' | 'name' | 'address';
}

export interface FacilityFinder {
  /** By what a source writes as its facility. */
  named(text: string): FoundFacility | null;
  /** By an address, for incidents of a kind of place that the facility holds, or of none said. @param placeType key, '' = not said */
  at(street: string, placeType: string): FoundFacility | null;
}

const plain = (text: string): string => text.trim().toLocaleLowerCase('sv').replaceAll(/\s+/g, ' ');

export function facilityFinder(register: readonly KnownFacility[]): FacilityFinder {
  const codes = new Map(register.flatMap((one) => (one.code === '' ? [] : [[plain(one.code), one] as const])));
  const names = unshared(register.flatMap((one) => [one.name, ...one.alsoKnown].map((name) => [plain(name), one] as const)));
  const streets = unshared(
    register.flatMap((one) => [one.address, ...one.alsoKnown].flatMap((text) => [[addressKey(text)?.street ?? '', one] as const])),
  );
  return {
    named(text) {
      const asked = plain(text);
      if (asked === '') return null;
      const byCode = codes.get(asked);
      if (byCode) return { facility: byCode, how: 'code' };
      const byName = names.get(asked);
      return byName ? { facility: byName, how: 'name' } : null;
    },
    at(street, placeType) {
      const found = street === '' ? null : streets.get(street);
      if (!found || (placeType !== '' && !facilityType(found.placeType)?.holds.includes(placeType))) return null;
      return { facility: found, how: 'address' };
    },
  };
}

/** What only one of them has. */
function unshared(pairs: readonly (readonly [string, KnownFacility])[]): Map<string, KnownFacility> {
  const found = new Map<string, KnownFacility | null>();
  for (const [key, one] of pairs) {
    const there = found.get(key);
    found.set(key, there === undefined || there?.id === one.id ? one : null);
  }
  const left = new Map<string, KnownFacility>();
  for (const [key, one] of found) if (one && key !== '') left.set(key, one);
  return left;
}
