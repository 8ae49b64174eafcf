// Which division a picture is counted in. A frozen one is made again in its own, also when another has been chosen since: by the point, and
// without one by a key or a name that the two divisions have in common, as when the division was changed.
import { type AreaSystem, type IncidentColumns, makeAreaIndex } from '@samsyn/domain';
import type { Scope } from '../db/scope.ts';
import { samePlaces } from './same-places.ts';
import { activeVersion, loadAreas } from './stored-areas.ts';

export { activeVersion } from './stored-areas.ts';
export { versionBeforeVersions } from './version-queries.ts';

/** Keys of the division in use that mean an area of this one under another key: where that stands in it. Empty for the division in use. */
export async function otherKeys(scope: Scope, areas: AreaSystem, version: string | null): Promise<ReadonlyMap<string, number>> {
  if (version === null || version === (await activeVersion(scope))) return new Map();
  const now = await loadAreas(scope);
  const at = new Map(areas.areas.map(({ key }, i) => [key, i]));
  return new Map(now ? samePlaces(now, areas).map(([from, to]) => [from, at.get(to) ?? -1]) : []);
}

/** The stored areas of incidents are those of the division in use: in another version, those with a point are found anew. */
export async function inVersion(
  scope: Scope,
  incidents: IncidentColumns,
  areas: AreaSystem,
  version: string | null,
): Promise<IncidentColumns> {
  if (version === null || version === (await activeVersion(scope))) return incidents;
  const index = makeAreaIndex(areas);
  const area = incidents.area.slice();
  for (let i = 0; i < incidents.length; i++) {
    const [longitude = Number.NaN, latitude = Number.NaN] = [incidents.longitude[i], incidents.latitude[i]];
    if (!Number.isNaN(longitude)) area[i] = index.find(longitude, latitude);
  }
  return { ...incidents, area };
}
