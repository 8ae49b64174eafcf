// A file of facilities, looked at and stored. A row is the same facility as before by its code, or without one by name and kind.
import type { FacilityList, FacilityPreview, NewFacility } from '@samsyn/domain';
import { loadAreas } from '../areas/stored-areas.ts';
import type { GivenUpload } from '../areas/with-upload.ts';
import type { Scope } from '../db/scope.ts';
import { attachAgain } from './attach-incidents.ts';
import { areaFinder } from './place-facilities.ts';
import { listFacilities, type StoredFacility, saveFacility } from './queries.ts';
import { readFacilities } from './read-facilities.ts';
import { showFacilities } from './show-facilities.ts';

interface Change {
  readonly id: string | null;
  readonly facility: NewFacility;
  readonly change: 'added' | 'changed' | 'same';
}

/** Nothing is stored. @throws Fault facility.columns, area.metres, import.* */
export async function previewFacilities(scope: Scope, file: GivenUpload): Promise<FacilityPreview> {
  scope.require('area.write');
  const { facilities, wrong } = await readFacilities(file.path, file.name, await loadAreas(scope));
  const changes = changesOf(await listFacilities(scope), facilities);
  const count = (asked: Change['change']): number => changes.filter(({ change }) => change === asked).length;
  return {
    file: file.name,
    added: count('added'),
    changed: count('changed'),
    same: count('same'),
    wrong: wrong.slice(0, 200),
    first: changes.slice(0, 40).map(({ facility, change }) => ({
      name: facility.name,
      placeType: facility.placeType,
      change,
      placed: facility.at !== null,
    })),
  };
}

/** Rows that cannot be read are left out, as the preview said. @throws Fault as the preview */
export async function storeFacilities(scope: Scope, file: GivenUpload, source?: string): Promise<FacilityList> {
  scope.require('area.write');
  const { facilities } = await readFacilities(file.path, file.name, await loadAreas(scope), source);
  const areaOf = await areaFinder(scope);
  const changes = changesOf(await listFacilities(scope), facilities).filter(({ change }) => change !== 'same');
  for (const { id, facility } of changes) await saveFacility(scope, id, facility, (facility.at && areaOf(facility.at)) || null);
  await attachAgain(scope, [...new Set(changes.map(({ facility }) => facility.placeType))]);
  scope.audit('facility.stored', null, { file: file.name }, { rows: changes.length });
  return showFacilities(scope);
}

/** What a file does not say of a facility that is there (a position, a figure of another year) stays as it was. */
function changesOf(there: readonly StoredFacility[], read: readonly NewFacility[]): Change[] {
  const plain = (text: string): string => text.toLocaleLowerCase('sv');
  const byCode = new Map(there.flatMap((one) => (one.code === '' ? [] : [[plain(one.code), one] as const])));
  const byName = new Map(there.map((one) => [`${plain(one.name)}|${one.placeType}`, one]));
  return read.map((facility): Change => {
    const before =
      (facility.code === '' ? undefined : byCode.get(plain(facility.code))) ?? byName.get(`${plain(facility.name)}|${facility.placeType}`);
    if (!before) return { id: null, facility, change: 'added' };
    const said = new Set(facility.uses.map(({ kind, year }) => `${kind}${year}`));
    const joined: NewFacility = {
      ...facility,
      code: facility.code || before.code,
      address: facility.address || before.address,
      alsoKnown: facility.alsoKnown.length > 0 ? facility.alsoKnown : before.alsoKnown,
      at: facility.at ?? before.at,
      validFrom: facility.validFrom ?? before.validFrom,
      validTo: facility.validTo ?? before.validTo,
      uses: [...facility.uses, ...before.uses.filter(({ kind, year }) => !said.has(`${kind}${year}`))],
    };
    return { id: before.id, facility: joined, change: sameAs(before, joined) ? 'same' : 'changed' };
  });
}

function sameAs(before: StoredFacility, after: NewFacility): boolean {
  const told = ({ code, name, placeType, address, alsoKnown, at, validFrom, validTo, uses }: NewFacility) =>
    JSON.stringify([
      [code, name, placeType, address, alsoKnown, at?.map((one) => one.toFixed(6)), validFrom, validTo],
      [...uses].map(({ kind, year, value }) => `${kind}${year}=${value}`).sort(),
    ]);
  return told(before) === told(after);
}
