// Two views held against each other, each as the asker sees it, with a size to set their counts against where one is known.
import {
  type AreaSystem,
  type ComparedExposure,
  compareViews,
  type Exposure,
  exposureLookup,
  type PictureViewQuery,
  picture as pictureSchema,
  type ViewComparison,
  type ViewComparisonQuery,
  yearUnsaid,
} from '@samsyn/domain';
import { loadAreas, loadExposures } from '../areas/stored-areas.ts';
import type { Database } from '../db/database.ts';
import { type Who, withScope } from '../db/scope.ts';
import { pictureView } from './picture-view.ts';

/** @throws Fault as a view does */
export async function compareView(database: Database, who: Who, asked: ViewComparisonQuery): Promise<ViewComparison> {
  const { with: held, exposure, ...own } = asked;
  const [kind, value] = [held.slice(0, held.indexOf(':')), held.slice(held.indexOf(':') + 1)];
  const first = pictureSchema.parse(JSON.parse(await pictureView(database, who, own)));
  const length = monthsOf(first.window);
  const other: PictureViewQuery = kind === 'area' ? { ...own, area: value } : { ...own, until: value, months: length };
  const second = pictureSchema.parse(JSON.parse(await pictureView(database, who, other)));
  const size = await withScope(database, who, async (scope) => {
    const system = await loadAreas(scope);
    return system ? sizeOf(system, await loadExposures(scope), exposure ?? null) : () => null;
  });
  return compareViews(
    kind === 'area' ? 'area' : 'period',
    { picture: first, exposure: size(own.area, first.window.to) },
    { picture: second, exposure: size(other.area, second.window.to) },
  );
}

const usual = ['inhabitants', 'population', 'invanare'];

function sizeOf(system: AreaSystem, exposures: readonly Exposure[], asked: string | null) {
  const lookup = exposureLookup(system, exposures);
  const kind = asked ?? usual.find((one) => lookup.kinds.includes(one));
  return (area: string | undefined, windowEnd: string): ComparedExposure | null => {
    const at = area === undefined ? 0 : system.areas.findIndex(({ key }) => key === area);
    const found = kind === undefined || at < 0 ? null : lookup.of(at, kind, Number(windowEnd.slice(0, 4)));
    if (!found || kind === undefined) return null;
    return { kind, value: found.value, year: found.year === yearUnsaid ? null : found.year, source: found.source };
  };
}

function monthsOf({ from, to }: { readonly from: string; readonly to: string }): number {
  const index = (iso: string) => Number(iso.slice(0, 4)) * 12 + Number(iso.slice(5, 7));
  return index(to) - index(from) + 1;
}
