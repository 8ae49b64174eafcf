// What the code table itself says of kind and place: a burglary in a dwelling is in a dwelling. Anyone may subtract the one from the other.
import { crimeCodes } from './crime-codes.ts';

const placesOf = new Map<string, Set<string | null>>();
const kindsOf = new Map<string, Set<string>>();
for (const { category, placeType } of crimeCodes) {
  placesOf.set(category, (placesOf.get(category) ?? new Set()).add(placeType));
  if (placeType !== null) kindsOf.set(placeType, (kindsOf.get(placeType) ?? new Set()).add(category));
}

/** Do all codes of the kind name this place? */
export function kindIsInPlace(category: string, placeType: string): boolean {
  const places = placesOf.get(category);
  return places?.size === 1 && places.has(placeType);
}

/** Are all codes that name the place of this kind, or of a kind in this group? */
export function placeIsOfKind(placeType: string, category: string): boolean {
  const kinds = [...(kindsOf.get(placeType) ?? [])];
  return kinds.length > 0 && kinds.every((kind) => kind === category || kind.startsWith(`${category}/`));
}
