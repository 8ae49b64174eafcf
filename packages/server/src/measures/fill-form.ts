// What the form of a measure offers: parties and functions, problems with their causes, areas.
import type { measureForm } from '@samsyn/domain';
import type { z } from 'zod';
import { loadAreas } from '../areas/stored-areas.ts';
import type { Scope } from '../db/scope.ts';
import { allMeasureTypes } from '../measure-types/find-measure-type.ts';
import { causesToPointAt, whoCanOwn } from './queries.ts';

export async function fillForm(scope: Scope): Promise<z.infer<typeof measureForm>> {
  scope.require('measure.write');
  const { organisations, people } = await whoCanOwn(scope);
  const { problems, causes } = await causesToPointAt(scope);
  const areas = (await loadAreas(scope))?.areas ?? [];
  const types = (await allMeasureTypes(scope)).map(({ key, name, approach }) => ({ ...name, key, approach }));
  return { types, organisations, people, problems, causes, areas: areas.map(({ key, sv, en }) => ({ key, sv, en })) };
}
