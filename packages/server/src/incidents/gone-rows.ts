// Rows of a delivery that were here before and went by plan: they are known, and do not come in again. Counts of them are kept already.
import { faultSentence } from '@samsyn/domain';
import { sql } from 'kysely';
import type { Scope } from '../db/scope.ts';

export interface GoneRows {
  readonly rows: number;
  readonly incidents: number;
  readonly withoutPlace: number;
  readonly withoutTime: number;
  /** when the latest of them went */
  readonly on: string | null;
}

/** Takes them out of the table `arriving` and answers how many they were. The keyed hash is made as when they went. */
export async function setAsideGone(scope: Scope): Promise<GoneRows> {
  const { rows } = await sql<GoneRows>`with gone as (
      delete from arriving a using arriving_sources s, gone_rows g
      where s.source_index = a.source_index and g.municipality_id = ${scope.municipalityId} and g.source_id = s.source_id
        and g.print = substring(sha256((select hash_key from municipalities where id = ${scope.municipalityId}) || a.fingerprint) from 1 for 16)
      returning a.count, a.longitude, a.area_key, a.from_minute, g.removed_on)
    select count(*)::int as rows, coalesce(sum(count), 0)::int as incidents,
      (count(*) filter (where longitude is null and area_key is null))::int as "withoutPlace",
      (count(*) filter (where from_minute is null))::int as "withoutTime", to_char(max(removed_on), 'YYYY-MM-DD') as on
    from gone`.execute(scope.trx);
  return rows[0] ?? { rows: 0, incidents: 0, withoutPlace: 0, withoutTime: 0, on: null };
}

/** The warning of a delivery that holds such rows. */
export function goneWarning(gone: GoneRows, org: string): { sv: string; en: string }[] {
  if (gone.on === null) return [];
  const details = { date: gone.on, org };
  return [
    {
      sv: `${gone.rows}: ${faultSentence('retention.gone', details, 'sv').what}`,
      en: `${gone.rows}: ${faultSentence('retention.gone', details, 'en').what}`,
    },
  ];
}
