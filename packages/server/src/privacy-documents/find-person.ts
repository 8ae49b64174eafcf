// Whether somebody has an account in the municipality, asked for by her address. Incidents carry no names: this is all that can be found.
import type { PersonFound } from '@samsyn/domain';
import { sql } from 'kysely';
import type { Scope } from '../db/scope.ts';

/** Logged as a search and what came of it, without the address. */
export async function findPerson(scope: Scope, email: string): Promise<PersonFound> {
  scope.require('log.read');
  const { rows } = await sql<NonNullable<PersonFound['found']>>`select a.id, json_build_object('sv', a.title_sv, 'en', a.title_en) as title,
      json_agg(json_build_object('organisation', o.name, 'role', m.role, 'until', to_char(coalesce(m.ended_at::date, m.valid_until), 'YYYY-MM-DD'))
        order by o.name, m.role) as places
    from accounts a
    join memberships m on m.account_id = a.id
    join organisations o on o.municipality_id = m.municipality_id and o.id = m.organisation_id
    where a.email = ${email} group by a.id`.execute(scope.trx);
  const found = rows[0] ?? null;
  scope.audit('person.searched', found?.id ?? null, { found: found !== null });
  return { found };
}
