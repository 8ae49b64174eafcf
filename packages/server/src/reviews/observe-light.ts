// Notes what somebody sees at a place in the dark, from the phone: counted at once to the need that is there, or kept until one is entered.
import { Fault, metresBetween, type NewObservation, nearestNeed, type Observed, samePlaceMetres, swedishDay } from '@samsyn/domain';
import { areaAt } from '../areas/area-at.ts';
import type { Scope } from '../db/scope.ts';
import { listLights, lockLight } from './light-queries.ts';
import { insertObservation, looseObservations, putToNeed } from './observation-queries.ts';

/** @throws Fault light.outside, light.tomorrow */
export async function observeLight(scope: Scope, seen: NewObservation): Promise<Observed> {
  scope.require('task.report');
  if (seen.seenOn > swedishDay(scope.now)) throw new Fault('light.tomorrow');
  const area = await areaAt(scope, seen.at);
  if (area === 'outside') throw new Fault('light.outside');
  const need = nearestNeed([seen.at[0] ?? 0, seen.at[1] ?? 0], await listLights(scope));
  const id = await insertObservation(scope, seen, area?.key ?? null, need?.id ?? null);
  scope.audit('light.observed', id, { kind: seen.kind, during: seen.during, area: area?.key ?? null });
  return { id, area: area && { sv: area.sv, en: area.en }, need: need?.place ?? null };
}

/** @throws Fault light.notFound, light.done, light.noObservation */
export async function putObservation(scope: Scope, id: string, needId: string): Promise<void> {
  scope.require('review.write');
  const need = await lockLight(scope, needId);
  if (!need) throw new Fault('light.notFound');
  if (need.state === 'fixed') throw new Fault('light.done');
  if (!(await putToNeed(scope, [id], needId))) throw new Fault('light.noObservation');
  scope.audit('light.observationJoined', id, { place: need.place });
}

/** A need made of an observation takes along the others that were made at the same place. @throws Fault light.noObservation */
export async function takeAlong(scope: Scope, observation: string, needId: string): Promise<void> {
  const loose = await looseObservations(scope);
  const first = loose.find(({ id }) => id === observation);
  if (!first) throw new Fault('light.noObservation');
  const near = ({ at }: { readonly at: readonly number[] }) =>
    metresBetween([first.at[0] ?? 0, first.at[1] ?? 0], [at[0] ?? 0, at[1] ?? 0]) <= samePlaceMetres;
  await putToNeed(
    scope,
    loose.filter(near).map(({ id }) => id),
    needId,
  );
}
