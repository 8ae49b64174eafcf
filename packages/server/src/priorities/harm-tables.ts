// The tables of harm weights: versions are added, never changed, each with where it is from. Version 0 is the program's own starting values.
import { categoryIndex, Fault, type HarmTable, type HarmTables, type NewHarmTable, startingWeights } from '@samsyn/domain';
import type { Scope } from '../db/scope.ts';
import { insertHarmTable, listHarmTables } from './harm-queries.ts';

export async function showHarmTables(scope: Scope): Promise<HarmTables> {
  scope.require('problem.read');
  const starting = { version: 0, source: null, weights: startingWeights, organisation: null, at: null };
  return { versions: [...(await listHarmTables(scope)), starting] };
}

/** @throws Fault scope.denied, priority.weightUnknown */
export async function addHarmTable(scope: Scope, { source, weights }: NewHarmTable): Promise<HarmTables> {
  scope.require('problem.write');
  if (Object.keys(weights).some((key) => categoryIndex(key) < 0)) throw new Fault('priority.weightUnknown');
  const version = await insertHarmTable(scope, source, weights);
  scope.audit('priority.harmWeighted', String(version), { version }, { after: weights });
  return showHarmTables(scope);
}

/** The newest one, which new rounds use. */
export async function newestHarmTable(scope: Scope): Promise<HarmTable> {
  return (await listHarmTables(scope))[0] ?? { version: 0, weights: startingWeights };
}

export async function harmWeightsOf(scope: Scope, version: number): Promise<HarmTable['weights']> {
  return (await listHarmTables(scope)).find((table) => table.version === version)?.weights ?? startingWeights;
}
