// The effects planted on purpose: the picture's sure rises and falls must be exactly these.
import planted from '../planted.json' with { type: 'json' };

export type Town = keyof typeof planted;

export interface PlantedEffect {
  readonly kind: string;
  readonly node: { readonly category: string | null; readonly placeType: string | null; readonly area: string | null };
  readonly verdict: string;
  readonly followedVerdict?: string;
  readonly note: string;
}

/** The list of a town's planted effects, as it stands in planted.json. */
export function plantedEffects(town: Town): readonly PlantedEffect[] {
  return planted[town];
}
