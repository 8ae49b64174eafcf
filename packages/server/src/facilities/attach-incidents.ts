// Which incidents belong at which facility: by code or name or address in their source, else by what a person has said of their place, else by
// distance. The matching is one statement over all of them (migration 28): no incident is asked about by itself.
import { facilityType, facilityTypes } from '@samsyn/domain';
import { sql } from 'kysely';
import type { Scope } from '../db/scope.ts';
import type { ReadIncidents } from '../incidents/read-incidents.ts';
import { ownDistances } from './queries.ts';

export interface Attached {
  readonly attached: number;
  readonly waiting: number;
}

/** The incidents of a delivery, just stored: first those whose source names a facility. */
export async function attachDelivery(scope: Scope, batch: string, read: Named): Promise<Attached> {
  await attachNamed(scope, batch, read);
  return attach(
    scope,
    facilityTypes.map(({ key }) => key),
    batch,
  );
}

/** Anew, after the register or a distance has changed: all incidents that could belong at facilities of these kinds. */
export async function attachAgain(scope: Scope, placeTypes: readonly string[]): Promise<Attached> {
  // a place type that two kinds hold is decided over all of them
  const held = new Set(placeTypes.flatMap((key) => facilityType(key)?.holds ?? []));
  const kinds = facilityTypes.filter(({ holds }) => holds.some((one) => held.has(one))).map(({ key }) => key);
  return attach(scope, kinds, null);
}

async function attach(scope: Scope, kinds: readonly string[], batch: string | null): Promise<Attached> {
  const own = await ownDistances(scope);
  const rules = Object.fromEntries(
    facilityTypes
      .filter(({ key }) => kinds.includes(key))
      .map(({ key, metres, holds }) => [key, { metres: own.get(key) ?? metres, holds }]),
  );
  const { rows } = await sql<{ attached: number; waiting: number }>`select attached::int, waiting::int
    from attach_to_facilities(${JSON.stringify(rules)}::jsonb, ${batch}::uuid)`.execute(scope.trx);
  return rows[0] ?? { attached: 0, waiting: 0 };
}

type Named = Pick<ReadIncidents, 'facilities' | 'fingerprints'>;

/** By the rows' fingerprints: what was known before, or taken back since, is not there to be named. */
async function attachNamed(scope: Scope, batch: string, { facilities, fingerprints }: Named): Promise<void> {
  if (facilities.size === 0) return;
  const rows = [...facilities];
  const prints = rows.map(([row]) => Buffer.from(fingerprints.subarray(row * 16, row * 16 + 16)).toString('hex'));
  await sql`insert into incident_facilities (municipality_id, incident_id, source_id, place_type, facility_id, state, how)
    select i.municipality_id, i.id, i.source_id, coalesce(i.place_type, 'unknown'), f.id, 'at', n.how
    from unnest(${prints}::text[], ${rows.map(([, { facility }]) => facility.id)}::uuid[], ${rows.map(([, { how }]) => how)}::text[])
      as n (print, facility, how)
    join incidents i on i.batch_id = ${batch}::uuid and i.fingerprint = decode(n.print, 'hex')
    join facilities f on f.id = n.facility
    on conflict do nothing`.execute(scope.trx);
}
