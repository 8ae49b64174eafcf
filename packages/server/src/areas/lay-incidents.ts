// Every incident into a division: those with a point by the point, those with a name by the name. Part by part, so that it can be told how far
// it has come; what has its area already is not written.
import { type AreaSystem, makeAreaIndex } from '@samsyn/domain';
import { sql } from 'kysely';
import type { Scope } from '../db/scope.ts';
import { samePlaces } from './same-places.ts';

/** Enough that the triggers' sums are few, and few enough that somebody who cancels does not wait. */
const part = 20_000;

interface LyingIncident {
  readonly id: string;
  readonly longitude: number | null;
  readonly latitude: number | null;
  readonly area_key: string | null;
}

export interface IncidentsToLay {
  readonly n: number;
  readonly first: number;
  readonly last: number;
}

export async function incidentsToLay(scope: Scope): Promise<IncidentsToLay> {
  const { rows } = await sql<{
    n: string;
    first: string | null;
    last: string | null;
  }>`select n, first, last from incidents_to_lay_in_all()`.execute(scope.trx);
  return { n: Number(rows[0]?.n ?? 0), first: Number(rows[0]?.first ?? 0), last: Number(rows[0]?.last ?? -1) };
}

/** Answers how many rows changed their area. `tell` hears how much has been looked at, 0–1; what it raises stops the work. */
export async function layIncidents(
  scope: Scope,
  before: AreaSystem | null,
  after: AreaSystem,
  tell: (share: number) => Promise<void>,
): Promise<number> {
  const all = await incidentsToLay(scope);
  const index = makeAreaIndex(after);
  const pairs = before ? samePlaces(before, after) : [];
  const names = new Map(pairs);
  const keyFor = ({ longitude, latitude, area_key }: LyingIncident): string =>
    longitude === null || latitude === null
      ? ((area_key === null ? '' : names.get(area_key)) ?? area_key ?? '')
      : (after.areas[index.find(longitude, latitude)]?.key ?? '');
  // identities have gaps where deliveries were taken back: as many parts as the rows need, of equal width
  const width = Math.ceil((all.last - all.first + 1) / Math.max(1, Math.ceil(all.n / part)));
  let moved = 0;
  for (let first = all.first; first <= all.last; first += width) {
    await tell((first - all.first) / (all.last - all.first + 1));
    moved += await layPart(scope, first, Math.min(all.last, first + width - 1), keyFor);
  }
  if (pairs.length === 0) return moved;
  const kept = await sql<{ n: number }>`select lay_kept_counts(${pairs.map(([from]) => from)}::text[],
    ${pairs.map(([, to]) => to)}::text[])::int as n`.execute(scope.trx);
  return moved + (kept.rows[0]?.n ?? 0);
}

async function layPart(scope: Scope, first: number, last: number, keyFor: (row: LyingIncident) => string): Promise<number> {
  const { rows } = await sql<LyingIncident>`select id, longitude, latitude, area_key
    from incidents_to_lay(${first}::bigint, ${last}::bigint)`.execute(scope.trx);
  const ids: string[] = [];
  const keys: string[] = [];
  for (const row of rows) {
    const key = keyFor(row);
    if (key === (row.area_key ?? '')) continue;
    ids.push(row.id);
    keys.push(key);
  }
  if (ids.length === 0) return 0;
  const laid = await sql<{ n: number }>`select lay_incidents(${ids}::bigint[], ${keys}::text[])::int as n`.execute(scope.trx);
  return laid.rows[0]?.n ?? 0;
}
