// A member by role: for whoever sits at the server's terminal and needs a link that is not the coordinator's.
import { type Role, roles } from '@samsyn/domain';
import { sql } from 'kysely';
import type { Database } from '../db/database.ts';
import { type Who, withService } from '../db/scope.ts';
import { standing } from '../members/standing.ts';

/** Whoever has the role alone before whoever has others too, then who has been a member longest; null when nobody has the role today, or it is no role. */
export async function findMember(database: Database, municipalityId: string, role: string): Promise<Who | null> {
  const wanted = roles.find((one): one is Role => one === role);
  if (!wanted) return null;
  const { rows } = await withService(database, ({ trx }) =>
    sql<Who>`select m.municipality_id as "municipalityId", m.organisation_id as "organisationId", m.account_id as "accountId", m.role
      from memberships m join accounts a on a.id = m.account_id
      where m.municipality_id = ${municipalityId} and m.role = ${wanted} and ${standing}
      order by (select count(*) from memberships n where n.municipality_id = m.municipality_id and n.account_id = m.account_id),
        m.valid_from, a.created_at limit 1`.execute(trx),
  );
  return rows[0] ?? null;
}
