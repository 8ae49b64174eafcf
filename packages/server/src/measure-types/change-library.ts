// A municipality's own measure types: added with a source, taken out again. Measures keep the type they were given.
import { Fault, libraryChecked, type MeasureTypeList, measureTypes, type NewMeasureType } from '@samsyn/domain';
import type { Scope } from '../db/scope.ts';
import { allMeasureTypes } from './find-measure-type.ts';
import { endType, insertType, ownTypes } from './queries.ts';

export async function showLibrary(scope: Scope): Promise<MeasureTypeList> {
  scope.require('measure.read');
  return { types: await allMeasureTypes(scope), checked: libraryChecked };
}

/** @throws Fault measureType.named */
export async function addMeasureType(scope: Scope, type: NewMeasureType): Promise<string> {
  scope.require('measure.write');
  const name = type.name.toLocaleLowerCase('sv');
  const own = (await ownTypes(scope)).filter((one) => !one.ended).map((one) => one.body.name);
  const names = [...measureTypes.flatMap((one) => [one.name.sv, one.name.en]), ...own];
  if (names.some((one) => one.toLocaleLowerCase('sv') === name)) throw new Fault('measureType.named');
  const id = await insertType(scope, type);
  scope.audit('measureType.added', id, { name: type.name, evidence: type.evidence });
  return id;
}

/** @throws Fault measureType.notFound */
export async function endMeasureType(scope: Scope, id: string): Promise<void> {
  scope.require('measure.write');
  if (!(await endType(scope, id))) throw new Fault('measureType.notFound');
  scope.audit('measureType.ended', id);
}
