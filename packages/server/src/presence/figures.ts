// Resources and exposures, each with the area it is counted for. The municipality's own exposures come from where its areas are kept.
import { type ExposureKind, exposureKinds, Fault, type NewResource, type ResourceList, type ResourceRow } from '@samsyn/domain';
import { ownExposures } from '../areas/own-exposures.ts';
import type { Scope } from '../db/scope.ts';
import { findMunicipality } from '../municipalities/queries.ts';
import { deleteFigure, listFigures, saveFigure } from './queries.ts';

/** kinds as the files of exposures call them, where that differs */
const known: Readonly<Record<string, ExposureKind>> = {
  vehicles: 'cars',
  hallVisits: 'visits',
  households: 'dwellings',
  population: 'inhabitants',
};

export async function showFigures(scope: Scope): Promise<ResourceList> {
  scope.require('presence.read');
  const municipality = (await findMunicipality(scope)).name;
  const counted = { level: 'municipality', name: municipality } as const;
  const own = (await ownExposures(scope, scope.now.getUTCFullYear())).flatMap(({ kind, year, value, source }): ResourceRow[] => {
    const shown = known[kind] ?? kind;
    return year > 0 && exposureKinds.some((one) => one === shown)
      ? [{ id: null, side: 'exposure', kind: shown, counted, year, value, source }]
      : [];
  });
  const typed = await listFigures(scope);
  return { municipality, rows: [...own, ...typed] };
}

export async function addFigure(scope: Scope, figure: NewResource): Promise<ResourceList> {
  scope.require('presence.write');
  await saveFigure(scope, figure);
  const { side, kind, year, value } = figure;
  scope.audit('presence.figureSaved', null, { side, kind, level: figure.counted.level, year, value });
  return showFigures(scope);
}

/** @throws Fault presence.noFigure */
export async function removeFigure(scope: Scope, id: string): Promise<ResourceList> {
  scope.require('presence.write');
  const gone = await deleteFigure(scope, id);
  if (!gone) throw new Fault('presence.noFigure');
  scope.audit('presence.figureRemoved', id, { kind: gone.kind });
  return showFigures(scope);
}
