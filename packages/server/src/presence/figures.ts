// Resources and exposures, each with the area it is counted for. The municipality's own exposures come from where its areas are kept.
import {
  countedLevels,
  type ExposureKind,
  exposureKinds,
  Fault,
  figuresByArea,
  incidentsAgainst,
  type NewResource,
  type ResourceList,
  type ResourceRow,
} from '@samsyn/domain';
import { ownExposures } from '../areas/own-exposures.ts';
import type { Scope } from '../db/scope.ts';
import { findMunicipality } from '../municipalities/find-municipality.ts';
import { listFrozen } from '../pictures/list-frozen.ts';
import { seenPicture } from '../pictures/seen-picture.ts';
import { deleteFigure, listFigures, saveFigure } from './queries.ts';

/** kinds as the files of exposures call them, where that differs */
const known: Readonly<Record<string, ExposureKind>> = {
  vehicles: 'cars',
  hallVisits: 'visits',
  households: 'dwellings',
  population: 'inhabitants',
};

const allOffences = { sv: 'Alla brott i bilden', en: 'All offences in the picture' };

export async function showFigures(scope: Scope): Promise<ResourceList> {
  scope.require('presence.read');
  const municipality = (await findMunicipality(scope)).name;
  const counted = { level: 'municipality', name: municipality } as const;
  const own = (await ownExposures(scope, scope.now.getUTCFullYear())).flatMap(({ kind, year, value, source }): ResourceRow[] => {
    const shown = exposureKinds.find((one) => one === (known[kind] ?? kind));
    return year > 0 && shown ? [{ id: null, side: 'exposure', kind: shown, counted, year, value, source }] : [];
  });
  const rows = [...own, ...(await listFigures(scope))];
  return { municipality, rows, incidents: await incidentsOf(scope, rows) };
}

async function incidentsOf(scope: Scope, rows: readonly ResourceRow[]): Promise<ResourceList['incidents']> {
  const [newest] = await listFrozen(scope, 1);
  const seen = newest ? await seenPicture(scope, newest.id) : null;
  if (!seen) return null;
  const { window, source, labels } = seen.picture;
  const newestFigures = figuresByArea<ResourceRow>(rows, countedLevels).flatMap(({ exposures }) => exposures);
  const against = incidentsAgainst(seen.picture, newestFigures).map(({ category, n, figure, rate }) => ({
    category: (category === null ? null : labels.category[category]) ?? allOffences,
    n,
    figure,
    rate: rate.known ? { ...rate, interval: [...rate.interval] satisfies [number, number] } : rate,
  }));
  return { name: seen.name, from: window.from, to: window.to, source, rows: against };
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
