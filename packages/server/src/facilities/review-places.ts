// The queue of places that lie near several facilities, or far from the only one. Somebody who sees the rows says where they belong; it is
// remembered for the place, and can be taken back.
import { type FacilityReviews, Fault, facilityTypes } from '@samsyn/domain';
import { requireConduct } from '../conduct/require-conduct.ts';
import type { Scope } from '../db/scope.ts';
import { countWaiting } from './count-waiting.ts';
import { lockFacility, ownDistances } from './queries.ts';
import {
  facilitiesNear,
  forgetPlace,
  placeOfIncident,
  rememberPlace,
  settlePlace,
  unsettlePlace,
  waitingPlaces,
} from './review-queries.ts';

/** As many places as somebody looks through at a sitting. */
const shown = 100;

export async function showReviews(scope: Scope): Promise<FacilityReviews> {
  scope.require('incident.import');
  await requireConduct(scope);
  const places = await waitingPlaces(scope, shown);
  scope.audit('facility.queueOpened', null, {}, { rows: places.reduce((sum, { alike }) => sum + alike, 0) });
  return queueOf(scope, places);
}

/** @throws Fault facility.notWaiting, facility.notFound */
export async function chooseFacility(scope: Scope, incident: string, facility: string | null): Promise<FacilityReviews> {
  scope.require('incident.import');
  await requireConduct(scope);
  const place = await placeOfIncident(scope, incident);
  if (!place) throw new Fault('facility.notWaiting');
  if (facility !== null && !(await lockFacility(scope, facility))) throw new Fault('facility.notFound');
  await rememberPlace(scope, place, facility);
  const decided = await settlePlace(scope, place, facility);
  scope.audit('facility.placed', facility, { placeType: place.placeType, none: facility === null }, { rows: decided });
  return queueOf(scope, await waitingPlaces(scope, shown));
}

/** @throws Fault facility.notWaiting when nobody has said anything of the incident's place */
export async function takeBackChoice(scope: Scope, incident: string): Promise<FacilityReviews> {
  scope.require('incident.import');
  await requireConduct(scope);
  const place = await placeOfIncident(scope, incident);
  if (!place || (await forgetPlace(scope, place)) === 0) throw new Fault('facility.notWaiting');
  const back = await unsettlePlace(scope, place);
  scope.audit('facility.unplaced', null, { placeType: place.placeType }, { rows: back });
  return queueOf(scope, await waitingPlaces(scope, shown));
}

const kindsThatHold = (placeType: string) => facilityTypes.filter(({ holds }) => holds.includes(placeType));

async function queueOf(scope: Scope, places: Awaited<ReturnType<typeof waitingPlaces>>): Promise<FacilityReviews> {
  const own = await ownDistances(scope);
  const most = (placeType: string): number =>
    // of a kind of place that no facility holds there is none near
    Math.max(0, ...kindsThatHold(placeType).map(({ key, metres }) => own.get(key) ?? metres));
  const near = await facilitiesNear(
    scope,
    places.map(({ incident, at, placeType }) => ({
      incident,
      at,
      kinds: kindsThatHold(placeType).map(({ key }) => key),
      metres: 2 * most(placeType),
    })),
  );
  return {
    total: await countWaiting(scope),
    reviews: places.map((place) => {
      const candidates = near.filter(({ incident }) => incident === place.incident).map(({ incident: _own, ...facility }) => facility);
      const first = candidates[0];
      return { ...place, candidates, why: first && first.metres > most(place.placeType) ? 'far' : 'several' };
    }),
  };
}
