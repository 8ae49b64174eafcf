// Who looks at single places on the map is an entry in the log: one for each purpose and hour, not one for each of the hundred tiles.
import type { Database } from '../db/database.ts';
import { type Who, withScope } from '../db/scope.ts';

export type MapOpening = 'points' | 'view' | 'drawn' | 'areas' | 'cells' | 'density' | 'times';

const often = 60 * 60_000;
const noted = new Map<string, { readonly at: number; readonly entry: Promise<void> }>();

/** The answer waits for the entry: what is not in the log is not shown. */
export function noteOpening(database: Database, who: Who, layer: MapOpening, purpose: string | null, rows: number): Promise<void> {
  const key = [who.municipalityId, who.organisationId, who.accountId, who.role, layer, purpose ?? ''].join('|');
  const now = Date.now();
  const before = noted.get(key);
  if (before && now - before.at < often) return before.entry;
  for (const [old, { at }] of noted) if (now - at >= often) noted.delete(old);
  const entry = withScope(database, who, async (scope) => scope.audit('map.opened', null, { layer }, { purpose, rows }));
  noted.set(key, { at: now, entry });
  entry.catch(() => noted.delete(key));
  return entry;
}
