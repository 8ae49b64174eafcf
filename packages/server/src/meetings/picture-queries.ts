// SQL of the frozen pictures as every partner may see them: the newest, and the one that held on a day.
import { sql } from 'kysely';
import type { Scope } from '../db/scope.ts';

export interface PartnersPicture {
  readonly id: string;
  readonly name: string;
  /** the day it was frozen */
  readonly made: string;
  readonly body: string;
}

/** The newest frozen on or before a day; the copy with the highest threshold, so that nobody reads more than they may. */
export async function partnersPictureOn(scope: Scope, day: string): Promise<PartnersPicture | null> {
  const { rows } = await sql<PartnersPicture>`select picture_id as id, coalesce(name, '') as name,
      to_char(made at time zone 'Europe/Stockholm', 'YYYY-MM-DD') as made, body
    from picture_copies where (made at time zone 'Europe/Stockholm')::date <= ${day}::date
    order by made desc, k desc limit 1`.execute(scope.trx);
  return rows[0] ?? null;
}
