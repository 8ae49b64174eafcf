// In which area each facility lies, by the division in use.
import { makeAreaIndex } from '@samsyn/domain';
import { loadAreas } from '../areas/stored-areas.ts';
import type { Scope } from '../db/scope.ts';
import { listFacilities, setAreas } from './queries.ts';

/** After another division has been chosen. */
export async function placeFacilities(scope: Scope): Promise<void> {
  const areaOf = await areaFinder(scope);
  await setAreas(
    scope,
    (await listFacilities(scope)).map(({ id, at }) => ({ id, area: at && (areaOf(at) || null) })),
  );
}

/** '' = outside every area; null = the municipality has no outlines, so nothing can be said. */
export async function areaFinder(scope: Scope): Promise<(at: readonly number[]) => string | null> {
  const system = await loadAreas(scope);
  if (!system?.areas.some(({ geometry }) => geometry)) return () => null;
  const index = makeAreaIndex(system);
  return ([longitude = 0, latitude = 0]) => system.areas[index.find(longitude, latitude)]?.key ?? '';
}
