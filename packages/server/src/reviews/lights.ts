// Lighting needs as a ranked list, with the decision on each. Incidents after dark are read from the newest frozen picture, by the asker's eyes.
import {
  type BodyDecision,
  countObservations,
  darkIncidents,
  Fault,
  hasRight,
  type LightDecision,
  type LightList,
  leastDark,
  lightStep,
  type NewLight,
  rankLighting,
  swedishDay,
} from '@samsyn/domain';
import { areaAt, areaOutlines } from '../areas/area-at.ts';
import { namedAreas } from '../areas/named-areas.ts';
import type { Scope } from '../db/scope.ts';
import { findDecisions, findStandingDecision, type StandingDecision } from '../meetings/find-decisions.ts';
import { listFrozen } from '../pictures/list-frozen.ts';
import { seenPicture } from '../pictures/seen-picture.ts';
import { insertLight, listLights, lockLight, saveDecision, saveLight } from './light-queries.ts';
import { looseObservations, observationsOfNeeds } from './observation-queries.ts';
import { takeAlong } from './observe-light.ts';

export async function showLights(scope: Scope): Promise<LightList> {
  scope.require('review.read');
  const areas = await namedAreas(scope);
  const area = (key: string | null) => areas.find((one) => one.key === key) ?? null;
  const [newest] = await listFrozen(scope, 1);
  const seen = newest ? await seenPicture(scope, newest.id) : null;
  const dark = seen ? darkIncidents(seen.picture) : null;
  const decisions = hasRight(scope.access, 'meeting.read') ? await findDecisions(scope) : [];
  const observed = await observationsOfNeeds(scope);
  const facts = (await listLights(scope)).map(({ decisionId, ...light }) => {
    const own = observed.filter(({ need }) => need === light.id);
    const counted = countObservations(own);
    return {
      ...light,
      walks: light.walks + counted.walks,
      faults: light.faults + counted.faults,
      observations: own.length,
      decision: told(decisions.find(({ id }) => id === decisionId)),
      dark: dark?.(light.areaKey) ?? ({ known: false, n: 0, least: leastDark } as const),
    };
  });
  // what is done or declined keeps its place in no queue: it stands last
  const waiting = rankLighting(facts.filter(({ state }) => state === 'open' || state === 'approved'));
  const rest = rankLighting(facts.filter(({ state }) => state === 'declined' || state === 'fixed'));
  return {
    lights: [...waiting, ...rest].map(({ need: { areaKey, ...need }, points, place, shared }) => ({
      ...need,
      area: area(areaKey),
      points,
      rank: place,
      shared,
    })),
    picture: seen && { id: seen.id, name: seen.name, ...seen.picture.window, source: seen.picture.source },
    areas,
    loose: (await looseObservations(scope)).map(({ areaKey, ...one }) => ({ ...one, area: area(areaKey) })),
    outlines: await areaOutlines(scope),
    decisions: decisions.flatMap((one) => told(one) ?? []),
  };
}

function told(decision: StandingDecision | undefined): BodyDecision | null {
  if (!decision) return null;
  const { id, meetingId, body, decidedOn, paragraph, text } = decision;
  return { id, meetingId, body, decidedOn, paragraph, text };
}

/** @throws Fault review.area, light.outside, light.noObservation */
export async function addLight(scope: Scope, need: NewLight): Promise<LightList> {
  scope.require('review.write');
  await requirePlace(scope, need);
  const id = await insertLight(scope, need);
  if (need.observation) await takeAlong(scope, need.observation, id);
  scope.audit('light.added', id, { place: need.place, lamps: need.lamps });
  return showLights(scope);
}

/** @throws Fault light.notFound, light.done, review.area */
export async function changeLight(scope: Scope, id: string, need: NewLight): Promise<LightList> {
  scope.require('review.write');
  const before = await lockLight(scope, id);
  if (!before) throw new Fault('light.notFound');
  if (before.state === 'fixed') throw new Fault('light.done');
  await requirePlace(scope, need);
  await saveLight(scope, id, need);
  const { lamps, cost, at } = before;
  scope.audit('light.changed', id, { place: need.place }, { before: { lamps, cost, at }, after: need });
  return showLights(scope);
}

/** @throws Fault light.notFound, light.done, light.notApproved, light.noDecision */
export async function decideLight(scope: Scope, id: string, decision: LightDecision): Promise<LightList> {
  scope.require('review.write');
  const before = await lockLight(scope, id);
  if (!before) throw new Fault('light.notFound');
  lightStep(before.state, decision.state);
  if (decision.decision && !(await findStandingDecision(scope, decision.decision))) throw new Fault('light.noDecision');
  await saveDecision(scope, id, decision, swedishDay(scope.now));
  scope.audit('light.decided', id, { place: before.place, state: decision.state, reason: decision.reason });
  return showLights(scope);
}

async function requirePlace(scope: Scope, { area, at }: NewLight): Promise<void> {
  if (area !== null && !(await namedAreas(scope)).some(({ key }) => key === area)) throw new Fault('review.area');
  if (at && (await areaAt(scope, at)) === 'outside') throw new Fault('light.outside');
}
