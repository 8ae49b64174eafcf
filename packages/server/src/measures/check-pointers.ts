// What a measure points at must be there: the cause and its problem, the responsible, the areas, the type in the library.
import { checkPlace, Fault, type NewMeasure } from '@samsyn/domain';
import { loadAreas } from '../areas/stored-areas.ts';
import { findCause } from '../causes/find-cause.ts';
import type { Scope } from '../db/scope.ts';
import { findMeasureType } from '../measure-types/find-measure-type.ts';
import { findProblem } from '../problems/find-problem.ts';
import { whoCanOwn } from './queries.ts';

/**
 * The measure with the problem of its cause. `before`: what was chosen earlier may stay, though it could not be chosen today.
 * @throws Fault cause.notFound, problem.notFound, measure.unknownCause, measure.refutedCause, measure.unknownOwner, measure.unknownArea, measure.placeCrosses,
 * measure.placeOutside, measureType.notFound
 */
export async function checkPointers(
  scope: Scope,
  input: NewMeasure,
  before: { readonly causeId: string | null; readonly ownerAccount: string | null } | null,
): Promise<NewMeasure> {
  const { organisations, people } = await whoCanOwn(scope);
  const known = new Set(organisations.map(({ id }) => id));
  if (![input.ownerOrganisation, ...input.executors].every((id) => known.has(id))) throw new Fault('measure.unknownOwner');
  const { ownerAccount } = input;
  const there = people.some(({ id, organisation }) => id === ownerAccount && organisation === input.ownerOrganisation);
  if (ownerAccount !== null && !there && ownerAccount !== before?.ownerAccount) throw new Fault('measure.unknownOwner');
  if (input.areaKeys.length > 0 || input.polygon) {
    const areas = (await loadAreas(scope))?.areas ?? [];
    const known = new Set(areas.map(({ key }) => key));
    const unknown = input.areaKeys.find((key) => !known.has(key));
    if (unknown !== undefined) throw new Fault('measure.unknownArea', { area: unknown });
    if (input.polygon)
      checkPlace(
        input.polygon,
        areas.flatMap(({ geometry }) => geometry ?? []),
      );
  }
  if (input.typeKey !== null) await findMeasureType(scope, input.typeKey);
  const problemId = await problemOf(scope, input, before?.causeId ?? null);
  return { ...input, problemId, executors: [...new Set(input.executors)].filter((id) => id !== input.ownerOrganisation) };
}

async function problemOf(scope: Scope, { causeId, problemId }: NewMeasure, before: string | null): Promise<string | null> {
  if (causeId === null) return problemId === null ? null : (await findProblem(scope, problemId)).id;
  const cause = await findCause(scope, causeId);
  if (problemId !== null && problemId !== cause.problemId) throw new Fault('measure.unknownCause');
  if (cause.state === 'refuted' && causeId !== before) throw new Fault('measure.refutedCause');
  return cause.problemId;
}
