// The register changed by hand: entered, changed, removed, and how far an incident may lie. Each time the incidents are matched again.
import { type FacilityList, Fault, type NewFacility } from '@samsyn/domain';
import type { Scope } from '../db/scope.ts';
import { attachAgain } from './attach-incidents.ts';
import { areaFinder } from './place-facilities.ts';
import { deleteFacility, listFacilities, lockFacility, saveDistance, saveFacility } from './queries.ts';
import { showFacilities } from './show-facilities.ts';

/** @throws Fault facility.code, facility.outside */
export async function addFacility(scope: Scope, facility: NewFacility): Promise<FacilityList> {
  scope.require('area.write');
  const id = await saveFacility(scope, null, facility, await areaOf(scope, facility, null));
  const { attached } = await attachAgain(scope, [facility.placeType]);
  scope.audit('facility.added', id, { name: facility.name, placeType: facility.placeType, attached }, { after: facility });
  return showFacilities(scope);
}

/** @throws Fault facility.notFound, facility.code, facility.outside */
export async function changeFacility(scope: Scope, id: string, facility: NewFacility): Promise<FacilityList> {
  scope.require('area.write');
  const before = await lockFacility(scope, id);
  if (!before) throw new Fault('facility.notFound');
  await saveFacility(scope, id, facility, await areaOf(scope, facility, id));
  const moved =
    before.placeType !== facility.placeType ||
    before.validFrom !== facility.validFrom ||
    before.validTo !== facility.validTo ||
    String(before.at) !== String(facility.at);
  if (moved) await attachAgain(scope, [before.placeType, facility.placeType]);
  scope.audit('facility.changed', id, { name: facility.name, placeType: facility.placeType }, { before, after: facility });
  return showFacilities(scope);
}

/** Its incidents are matched again: they may belong at another. @throws Fault facility.notFound */
export async function removeFacility(scope: Scope, id: string): Promise<FacilityList> {
  scope.require('area.write');
  const before = await lockFacility(scope, id);
  if (!before) throw new Fault('facility.notFound');
  await deleteFacility(scope, id);
  await attachAgain(scope, [before.placeType]);
  scope.audit('facility.removed', id, { name: before.name }, { before });
  return showFacilities(scope);
}

export async function setDistance(scope: Scope, placeType: string, metres: number): Promise<FacilityList> {
  scope.require('area.write');
  await saveDistance(scope, placeType, metres);
  const { attached, waiting } = await attachAgain(scope, [placeType]);
  scope.audit('facility.distance', null, { placeType, metres, attached, waiting });
  return showFacilities(scope);
}

async function areaOf(scope: Scope, { at, code }: NewFacility, id: string | null): Promise<string | null> {
  const same =
    code === '' ? undefined : (await listFacilities(scope)).find((one) => one.id !== id && one.code.toLowerCase() === code.toLowerCase());
  if (same) throw new Fault('facility.code', { code, name: same.name });
  const area = at ? (await areaFinder(scope))(at) : null;
  if (area === '') throw new Fault('facility.outside');
  return area;
}
