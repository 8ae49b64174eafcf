// The municipality's own figures of what incidents are set against, kind by kind for the whole of it, for other rooms to show.
import { exposureLookup } from '@samsyn/domain';
import type { Scope } from '../db/scope.ts';
import { loadAreas, loadExposures } from './stored-areas.ts';

export interface OwnExposure {
  readonly kind: string;
  readonly year: number;
  readonly value: number;
  readonly source: string;
}

/** For the year given or the nearest; a kind that is not known for every part of the municipality is left out. */
export async function ownExposures(scope: Scope, year: number): Promise<OwnExposure[]> {
  const system = await loadAreas(scope);
  if (!system) return [];
  const lookup = exposureLookup(system, await loadExposures(scope));
  return lookup.kinds.flatMap((kind) => {
    const found = lookup.of(0, kind, year);
    return found ? [{ kind, year: found.year, value: found.value, source: found.source }] : [];
  });
}
