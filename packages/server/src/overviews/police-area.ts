// A police area seen as a whole: each municipality's newest frozen picture as its partners see it, read in a scope of its own. Nothing is
// added up over municipalities, and no query sees two of them.
import { type PoliceArea, picture as pictureSchema } from '@samsyn/domain';
import { sql } from 'kysely';
import type { Database } from '../db/database.ts';
import { type Scope, type Who, withScope, withService } from '../db/scope.ts';
import { standing } from '../members/standing.ts';
import { findMunicipality } from '../municipalities/find-municipality.ts';

const shown = pictureSchema.pick({ window: true, headline: true, problems: true });
const mostProblems = 5;

/** Without a key the organisation takes part in this municipality alone: there is no area, and nothing of one. @throws Fault scope.denied */
export async function policeArea(database: Database, who: Who): Promise<PoliceArea> {
  const own = await withScope(database, who, async (scope) => {
    scope.require('overview.read');
    const organisation = await ownOrganisation(scope);
    scope.audit('overview.read', null, { area: organisation.key });
    return organisation;
  });
  if (own.key === '') return { key: '', organisation: own.name, municipalities: [] };
  const municipalities: PoliceArea['municipalities'] = [];
  for (const membership of await membershipsOf(database, who.accountId)) {
    const one = await withScope(database, membership, async (scope) => {
      if ((await ownOrganisation(scope)).key !== own.key || !scope.access.picture || scope.access.picture === 'none') return null;
      const { code, name } = await findMunicipality(scope);
      const picture = await newestCopy(scope);
      // each municipality's own log says that it was read; the asker's says so already
      if (membership.municipalityId !== who.municipalityId) scope.audit('overview.read', null, { area: own.key });
      return { code, name, picture };
    });
    if (one && !municipalities.some(({ code }) => code === one.code)) municipalities.push(one);
  }
  return { key: own.key, organisation: own.name, municipalities: municipalities.sort((a, b) => a.name.localeCompare(b.name, 'sv')) };
}

async function ownOrganisation(scope: Scope): Promise<{ key: string; name: string }> {
  const { rows } = await sql<{ key: string; name: string }>`select key, name from organisations where id = ${scope.organisationId}`.execute(
    scope.trx,
  );
  return rows[0] ?? { key: '', name: '' };
}

/** Whose they are is asked at the door; what they hold, in a scope each. */
async function membershipsOf(database: Database, accountId: string): Promise<Who[]> {
  return withService(database, async ({ trx }) => {
    const { rows } = await sql<Who>`select m.municipality_id as "municipalityId", m.organisation_id as "organisationId",
        m.account_id as "accountId", m.role
      from memberships m where m.account_id = ${accountId} and ${standing} order by m.municipality_id, m.role`.execute(trx);
    return rows;
  });
}

/** Only the copy with small counts hidden, also where the asker could see the whole. */
async function newestCopy(scope: Scope): Promise<PoliceArea['municipalities'][number]['picture']> {
  const { rows } = await sql<{ name: string | null; made: Date; k: number; body: string }>`select name, made, k, body from picture_copies
    order by made desc limit 1`.execute(scope.trx);
  const copy = rows[0];
  if (!copy) return null;
  const { window, headline, problems } = shown.parse(JSON.parse(copy.body));
  return {
    name: copy.name,
    made: copy.made.toISOString(),
    window,
    headline,
    k: copy.k,
    problems: problems.slice(0, mostProblems).map(({ verdict, count, sv, en }) => ({ verdict, count, sv, en })),
  };
}
