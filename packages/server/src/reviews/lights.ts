// Lighting needs as a ranked list, with the decision on each. Incidents after dark are read from the newest frozen picture, by the asker's eyes.
import {
  darkIncidents,
  Fault,
  type LightDecision,
  type LightList,
  lightStep,
  type NewLight,
  rankLighting,
  swedishDay,
} from '@samsyn/domain';
import { namedAreas } from '../areas/named-areas.ts';
import type { Scope } from '../db/scope.ts';
import { listFrozen } from '../pictures/list-frozen.ts';
import { seenPicture } from '../pictures/seen-picture.ts';
import { insertLight, listLights, lockLight, saveDecision, saveLight } from './light-queries.ts';

export async function showLights(scope: Scope): Promise<LightList> {
  scope.require('review.read');
  const areas = await namedAreas(scope);
  const [newest] = await listFrozen(scope, 1);
  const seen = newest ? await seenPicture(scope, newest.id) : null;
  const dark = seen ? darkIncidents(seen.picture) : null;
  const facts = (await listLights(scope)).map((light) => ({
    ...light,
    dark: dark?.(light.areaKey) ?? ({ known: false, n: 0, least: 20 } as const),
  }));
  // what is done or declined keeps its place in no queue: it stands last
  const waiting = rankLighting(facts.filter(({ state }) => state === 'open' || state === 'approved'));
  const rest = rankLighting(facts.filter(({ state }) => state === 'declined' || state === 'fixed'));
  return {
    lights: [...waiting, ...rest].map(({ need: { areaKey, ...need }, points, place, shared }) => ({
      ...need,
      area: areas.find(({ key }) => key === areaKey) ?? null,
      points,
      rank: place,
      shared,
    })),
    picture: seen && { id: seen.id, name: seen.name, ...seen.picture.window, source: seen.picture.source },
    areas,
  };
}

/** @throws Fault review.area */
export async function addLight(scope: Scope, need: NewLight): Promise<LightList> {
  scope.require('review.write');
  await requireArea(scope, need.area);
  const id = await insertLight(scope, need);
  scope.audit('light.added', id, { place: need.place, lamps: need.lamps });
  return showLights(scope);
}

/** @throws Fault light.notFound, light.done, review.area */
export async function changeLight(scope: Scope, id: string, need: NewLight): Promise<LightList> {
  scope.require('review.write');
  const before = await lockLight(scope, id);
  if (!before) throw new Fault('light.notFound');
  if (before.state === 'fixed') throw new Fault('light.done');
  await requireArea(scope, need.area);
  await saveLight(scope, id, need);
  const { walks, faults, lamps, cost } = before;
  scope.audit('light.changed', id, { place: need.place }, { before: { walks, faults, lamps, cost }, after: need });
  return showLights(scope);
}

/** @throws Fault light.notFound, light.done, light.notApproved */
export async function decideLight(scope: Scope, id: string, decision: LightDecision): Promise<LightList> {
  scope.require('review.write');
  const before = await lockLight(scope, id);
  if (!before) throw new Fault('light.notFound');
  lightStep(before.state, decision.state);
  await saveDecision(scope, id, decision, swedishDay(scope.now));
  scope.audit('light.decided', id, { place: before.place, state: decision.state, reason: decision.reason });
  return showLights(scope);
}

async function requireArea(scope: Scope, area: string | null): Promise<void> {
  if (area !== null && !(await namedAreas(scope)).some(({ key }) => key === area)) throw new Fault('review.area');
}
