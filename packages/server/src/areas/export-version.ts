// A version as GeoJSON, for other programs. Holds no counts.
import { Fault } from '@samsyn/domain';
import type { Scope } from '../db/scope.ts';
import { loadAreas } from './stored-areas.ts';
import { listVersions } from './version-queries.ts';

/** As it can be read in again. @throws Fault area.noVersion */
export async function exportVersion(scope: Scope, id: string): Promise<string> {
  scope.require('area.read');
  const row = (await listVersions(scope)).find((one) => one.id === id);
  const system = row && (await loadAreas(scope, id));
  if (!row || !system) throw new Fault('area.noVersion');
  scope.audit('area.exported', id, { name: row.sv, version: row.version });
  const features = system.areas.flatMap(({ key, sv, en, level, parent, prepositionSv, geometry }) =>
    geometry
      ? [
          {
            type: 'Feature',
            properties: {
              key,
              name: sv,
              name_en: en,
              level,
              parent: parent > 0 ? system.areas[parent]?.key : null,
              preposition: prepositionSv ?? null,
            },
            geometry,
          },
        ]
      : [],
  );
  return JSON.stringify({ type: 'FeatureCollection', name: `${row.sv}, version ${row.version}`, features });
}
