// What the form of an event needs: the areas to draw and to choose among.
import type { HandEventForm } from '@samsyn/domain';
import { areaOutlines } from '../areas/area-at.ts';
import { loadAreas } from '../areas/stored-areas.ts';
import type { Scope } from '../db/scope.ts';

export async function showForm(scope: Scope): Promise<HandEventForm> {
  scope.require('incident.import');
  const system = await loadAreas(scope);
  return {
    areas: await areaOutlines(scope),
    names: (system?.areas ?? []).filter(({ level }) => level > 0).map(({ key, sv, en }) => ({ key, sv, en })),
  };
}
