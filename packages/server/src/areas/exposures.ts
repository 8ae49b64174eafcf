// What incidents are set against: per area, kind and year, with its source. Changed cell by cell or from a file; what stood there before goes to
// the log. A cell that is not there is unknown: no rate is made of it.
import {
  type AreaSystem,
  type Exposure,
  type ExposureCell,
  type ExposureChange,
  type ExposurePreview,
  type ExposureTable,
  Fault,
  yearUnsaid,
} from '@samsyn/domain';
import type { Scope } from '../db/scope.ts';
import { lockExposures, saveExposures } from './exposure-queries.ts';
import { readExposures } from './read-exposures.ts';
import { loadAreas, loadExposures, storeExposures } from './stored-areas.ts';
import type { GivenUpload } from './with-upload.ts';

const cellOf = ({ areaKey, ...rest }: Exposure): ExposureCell => ({ area: areaKey, ...rest });
const at = ({ area, kind, year }: Pick<ExposureCell, 'area' | 'kind' | 'year'>): string => `${area}\u0000${kind}\u0000${year}`;

/** Of the division in use; what belongs to areas of another division stays and is not shown. */
export async function showExposures(scope: Scope): Promise<ExposureTable> {
  scope.require('area.read');
  const system = await loadAreas(scope);
  const known = new Set(system?.areas.map(({ key }) => key));
  return {
    areas: (system?.areas ?? []).map(({ key, sv, en, level }) => ({ key, sv, en, level })),
    cells: (await loadExposures(scope)).filter(({ areaKey }) => known.has(areaKey)).map(cellOf),
  };
}

/** @throws Fault exposure.noAreas, exposure.area */
export async function changeExposures(scope: Scope, { cells }: ExposureChange): Promise<ExposureTable> {
  scope.require('area.write');
  const { areas } = await requireAreas(scope);
  const known = new Set(areas.map(({ key }) => key));
  const strange = cells.find(({ area }) => !known.has(area));
  if (strange) throw new Fault('exposure.area', { area: strange.area });
  const before = await lockExposures(scope, cells);
  await saveExposures(scope, cells);
  const kinds = [...new Set(cells.map(({ kind }) => kind))].join(', ');
  scope.audit('exposure.changed', null, { kinds }, { rows: cells.length, before, after: cells });
  return showExposures(scope);
}

/** What the file would change. @throws Fault exposure.*, import.* with the line and column that is wrong */
export async function previewExposures(scope: Scope, file: GivenUpload, year: number | undefined): Promise<ExposurePreview> {
  scope.require('area.write');
  const system = await requireAreas(scope);
  const read = await readExposures(file.path, system, { name: file.name, ...(year === undefined ? {} : { year }) });
  const before = new Map((await loadExposures(scope)).map((one) => [at(cellOf(one)), one.value]));
  const cells = read.map((one) => ({ ...cellOf(one), before: before.get(at(cellOf(one))) ?? null }));
  const told = new Set(read.map(({ areaKey }) => areaKey));
  const leaves = system.areas.filter((_, i) => i > 0 && !system.areas.some(({ parent }) => parent === i));
  return {
    file: file.name,
    added: cells.filter((cell) => cell.before === null).length,
    changed: cells.filter((cell) => cell.before !== null && cell.before !== cell.value).length,
    same: cells.filter((cell) => cell.before === cell.value).length,
    undated: cells.filter((cell) => cell.year === yearUnsaid).length,
    kinds: [...new Set(read.map(({ kind }) => kind))],
    years: [...new Set(read.map((one) => one.year))].sort(),
    without: leaves.filter(({ key }) => !told.has(key)).map(({ key, sv, en }) => ({ key, sv, en })),
    first: cells.slice(0, 12),
  };
}

/** @throws Fault exposure.*, import.* */
export async function storeExposureFile(
  scope: Scope,
  file: GivenUpload,
  { year, source }: { readonly year?: number | undefined; readonly source: string },
): Promise<ExposureTable> {
  scope.require('area.write');
  const system = await requireAreas(scope);
  const read = (await readExposures(file.path, system, { name: file.name, ...(year === undefined ? {} : { year }) })).map((one) => ({
    ...one,
    source,
  }));
  const before = await lockExposures(scope, read.map(cellOf));
  await storeExposures(scope, read);
  scope.audit('exposure.stored', null, { file: file.name, source }, { rows: read.length, before: before.slice(0, 1000) });
  return showExposures(scope);
}

async function requireAreas(scope: Scope): Promise<AreaSystem> {
  const system = await loadAreas(scope);
  if (!system) throw new Fault('exposure.noAreas');
  return system;
}
