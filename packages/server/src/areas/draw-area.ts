// Areas drawn by hand make up a division of their own. Drawing one, or leaving one out, makes a new version: what was counted in the old stays.
import { type Area, type AreaOverview, type AreaSystem, type DrawnArea, Fault, squareMetres } from '@samsyn/domain';
import type { Scope } from '../db/scope.ts';
import { findMunicipality } from '../municipalities/find-municipality.ts';
import { showVersions } from './show-versions.ts';
import { refuseCrossing } from './store-version.ts';
import { type AboutVersion, addVersion, loadAreas } from './stored-areas.ts';
import { newestOfKind } from './version-queries.ts';

/** @throws Fault area.crossing */
export async function drawArea(scope: Scope, { name, polygon, validFrom }: DrawnArea): Promise<AreaOverview> {
  scope.require('area.write');
  const before = await drawnAreas(scope);
  const key = freeKey(before, name);
  const drawn: Area = { key, sv: name, en: name, level: 1, parent: 0, geometry: polygon as NonNullable<Area['geometry']>, squareMetres: 0 };
  const system = await systemOf(scope, [...before, { ...drawn, squareMetres: squareMetres(drawn.geometry!) }]);
  await refuseCrossing(system);
  const id = await addVersion(scope, system, about(validFrom));
  scope.audit('area.drawn', id, { name, key });
  return showVersions(scope);
}

/** @throws Fault area.noVersion when there is no such area, area.lastDrawn */
export async function removeDrawn(scope: Scope, key: string, validFrom: string): Promise<AreaOverview> {
  scope.require('area.write');
  const before = await drawnAreas(scope);
  const gone = before.find((area) => area.key === key);
  if (!gone) throw new Fault('area.noVersion');
  if (before.length === 1) throw new Fault('area.lastDrawn');
  const left = before.filter((area) => area !== gone);
  const id = await addVersion(scope, await systemOf(scope, left), about(validFrom));
  scope.audit('area.drawnRemoved', id, { name: gone.sv, key });
  return showVersions(scope);
}

const about = (validFrom: string): AboutVersion => ({ kind: 'own', validFrom, source: 'Ritade i Samsyn', licence: 'Kommunens egna' });

async function drawnAreas(scope: Scope): Promise<Area[]> {
  const newest = await newestOfKind(scope, 'own');
  const system = newest && (await loadAreas(scope, newest.id));
  return system ? system.areas.slice(1) : [];
}

async function systemOf(scope: Scope, areas: readonly Area[]): Promise<AreaSystem> {
  const { name } = await findMunicipality(scope);
  const whole: Area = { key: 'whole', sv: name, en: name, level: 0, parent: -1 };
  return { key: 'own', sv: 'Egna ritade områden', en: 'Areas drawn here', depth: 1, areas: [whole, ...areas] };
}

/** Never that of another area, so that exposures and measures mean one. */
function freeKey(areas: readonly Area[], name: string): string {
  const plain = name
    .toLocaleLowerCase('sv')
    .replaceAll(/[^\p{L}\d]+/gu, '-')
    .replaceAll(/^-|-$/g, '');
  const taken = new Set(areas.map(({ key }) => key));
  for (let n = 1; ; n++) {
    const key = `own-${plain}${n === 1 ? '' : `-${n}`}`;
    if (!taken.has(key)) return key;
  }
}
