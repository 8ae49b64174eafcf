// The divisions that the municipality has, and one version of one: its areas, what is wrong with it, and how it differs from the one before.
import { type AreaOverview, type AreaSystem, type AreaVersion, type AreaVersionRow, Fault, hasRight, labelPoint } from '@samsyn/domain';
import type { Scope } from '../db/scope.ts';
import { countWaiting } from '../facilities/count-waiting.ts';
import { lookAtAreas } from './look-pool.ts';
import type { LookedAtAreas } from './look-threads.ts';
import { showChange } from './show-change.ts';
import { loadAreas } from './stored-areas.ts';
import { leftBehind, listVersions, type StoredVersion, versionBefore } from './version-queries.ts';

const rowOf = ({ made, ...version }: StoredVersion): AreaVersionRow => ({ ...version, made: made.toISOString() });

export async function showVersions(scope: Scope): Promise<AreaOverview> {
  scope.require('area.read');
  const waiting = hasRight(scope.access, 'incident.import') ? await countWaiting(scope) : 0;
  return { versions: (await listVersions(scope)).map(rowOf), waiting, change: await showChange(scope) };
}

/** @throws Fault area.noVersion */
export async function showVersion(scope: Scope, id: string): Promise<AreaVersion> {
  scope.require('area.read');
  const row = (await listVersions(scope)).find((one) => one.id === id);
  const system = row && (await loadAreas(scope, id));
  if (!row || !system) throw new Fault('area.noVersion');
  return { ...rowOf(row), ...(await shownSystem(scope, system, row.version)) };
}

/** @param version its own number, when it is stored: it is held against the one before */
export async function shownSystem(
  scope: Scope,
  system: AreaSystem,
  version: number | null,
): Promise<Pick<AreaVersion, 'areas' | 'findings' | 'comparison' | 'left'>> {
  const before = await versionBefore(scope, system.key, version);
  const then = before && (await loadAreas(scope, before.id));
  const { findings, comparison } = await lookAtAreas({ system, active: await loadAreas(scope), before: then });
  const names = new Map(system.areas.map(({ key, sv, en }) => [key, { sv, en }]));
  const left = await leftBehind(
    scope,
    system.areas.map(({ key }) => key),
  );
  return {
    areas: system.areas.slice(1).map(({ key, sv, en, level, parent, geometry, squareMetres }) => {
      const label = geometry ? labelPoint(geometry) : null;
      const rings = geometry ? (geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat()) : [];
      const above = parent > 0 ? system.areas[parent] : undefined;
      return {
        key,
        sv,
        en,
        level,
        parent: above ? { sv: above.sv, en: above.en } : null,
        squareMetres: squareMetres ?? null,
        rings: rings.map((ring) => ring.map(([lon = 0, lat = 0]): [number, number] => [lon, lat])),
        label: label && [label[0], label[1]],
      };
    }),
    findings: findings.map(({ areas, at, ...finding }) => ({
      ...finding,
      at: at && [at[0], at[1]],
      areas: areas.map((key) => names.get(key) ?? { sv: key, en: key }),
    })),
    comparison:
      then && comparison ? { ...plainComparison(comparison), name: { sv: then.sv, en: then.en }, version: before?.version ?? 0 } : null,
    left,
  };
}

const plainComparison = ({ added, gone, changed, same }: NonNullable<LookedAtAreas['comparison']>) => ({
  added: [...added],
  gone: [...gone],
  changed: [...changed],
  same,
});
