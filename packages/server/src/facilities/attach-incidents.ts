// Which incidents belong at which facility: by code or name or address in their source, else by what a person has said of their place, else by
// distance. The matching is one statement over all of them (migration 28): no incident is asked about by itself.
import { facilityType, facilityTypes } from '@samsyn/domain';
import { sql } from 'kysely';
import type { Scope } from '../db/scope.ts';
import { ownDistances } from './queries.ts';

export interface Attached {
  readonly attached: number;
  readonly waiting: number;
}

/** The incidents of a delivery, just stored. */
export async function attachDelivery(scope: Scope, batch: string): Promise<Attached> {
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
