// The register: where the facilities are, what they are set against, and how far from one an incident may lie.
import { type FacilityList, type FacilityRow, facilityTypes, hasRight } from '@samsyn/domain';
import { namedAreas } from '../areas/named-areas.ts';
import type { Scope } from '../db/scope.ts';
import { countWaiting } from './count-waiting.ts';
import { listFacilities, ownDistances } from './queries.ts';

export async function showFacilities(scope: Scope): Promise<FacilityList> {
  scope.require('area.read');
  const own = await ownDistances(scope);
  return {
    facilities: await facilityRows(scope),
    distances: facilityTypes.map(({ key, metres }) => ({ placeType: key, metres: own.get(key) ?? metres, own: own.has(key) })),
    waiting: hasRight(scope.access, 'incident.import') ? await countWaiting(scope) : null,
  };
}

export async function facilityRows(scope: Scope): Promise<FacilityRow[]> {
  const areas = new Map((await namedAreas(scope)).map((area) => [area.key, area]));
  return (await listFacilities(scope)).map(({ areaKey, ...facility }) => ({ ...facility, area: (areaKey && areas.get(areaKey)) || null }));
}
