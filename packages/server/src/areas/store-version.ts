// A file of areas looked at, and stored as a new version of its division. It is used first when somebody chooses it.
import { type AreaKind, type AreaOverview, type AreaPreview, type AreaSystem, Fault, type NewAreaVersion } from '@samsyn/domain';
import type { Scope } from '../db/scope.ts';
import { findMunicipality } from '../municipalities/find-municipality.ts';
import { incidentsToLay } from './lay-incidents.ts';
import { lookAtAreas } from './look-pool.ts';
import { orderChange } from './order-change.ts';
import { readAreaSystem } from './read-areas.ts';
import { shownSystem, showVersions } from './show-versions.ts';
import { addVersion, makeActive } from './stored-areas.ts';
import { listVersions, newestOfKind } from './version-queries.ts';
import type { GivenUpload } from './with-upload.ts';

/** Nothing is stored. @throws Fault area.*, import.* with what is wrong with the file */
export async function previewVersion(scope: Scope, file: GivenUpload, kind: AreaKind): Promise<AreaPreview> {
  scope.require('area.write');
  const system = await readVersion(scope, file, kind);
  return { file: file.name, ...(await shownSystem(scope, system, null)) };
}

/** The first division of a municipality is in use at once, or as soon as it is laid over the incidents that are there. @throws Fault area.crossing; area.*, import.* with what is wrong with the file */
export async function storeVersion(scope: Scope, file: GivenUpload, about: NewAreaVersion): Promise<AreaOverview> {
  scope.require('area.write');
  const system = await readVersion(scope, file, about.kind, about.name);
  await refuseCrossing(system);
  const first = (await listVersions(scope)).length === 0;
  const id = await addVersion(scope, system, about);
  scope.audit('area.stored', id, { name: about.name, file: file.name, areas: system.areas.length - 1, source: about.source });
  if (!first) return showVersions(scope);
  if ((await incidentsToLay(scope)).n > 0) return orderChange(scope, id);
  await makeActive(scope, id);
  return showVersions(scope);
}

export async function refuseCrossing(system: AreaSystem): Promise<void> {
  const { findings } = await lookAtAreas({ system, active: null, before: null });
  const crossing = findings.find(({ stops }) => stops);
  if (crossing) throw new Fault('area.crossing', { area: system.areas.find(({ key }) => key === crossing.areas[0])?.sv ?? '' });
}

/** A new file of a kind is a new version of that division; other divisions are told apart by their names. */
async function readVersion(scope: Scope, { path, name: file }: GivenUpload, kind: AreaKind, name = file): Promise<AreaSystem> {
  const municipality = await findMunicipality(scope);
  const key = kind === 'other' ? slug(name) : ((await newestOfKind(scope, kind))?.key ?? kind);
  const read = await readAreaSystem(path, { name: file, key, strictKeys: true, whole: { sv: municipality.name, en: municipality.name } });
  return name === file ? read : { ...read, sv: name, en: name };
}

const slug = (name: string): string =>
  `other-${name
    .toLocaleLowerCase('sv')
    .replaceAll(/[^\p{L}\d]+/gu, '-')
    .replaceAll(/^-|-$/g, '')}`;
