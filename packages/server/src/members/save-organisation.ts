// An organisation that takes part: made, or called something else. It never goes, since sources and decisions name it.
import { Fault, type NewOrganisation, type Organisation } from '@samsyn/domain';
import type { Database } from '../db/database.ts';
import { type Who, withScope } from '../db/scope.ts';
import { insertOrganisation, listOrganisations, updateOrganisation } from './queries.ts';

/** @param id null = a new one @throws Fault scope.denied, organisation.notFound, organisation.name */
export async function saveOrganisation(database: Database, who: Who, id: string | null, input: NewOrganisation): Promise<Organisation[]> {
  return withScope(database, who, async (scope) => {
    scope.require('access.write');
    const all = await listOrganisations(scope);
    const before = all.find((one) => one.id === id) ?? null;
    if (id !== null && !before) throw new Fault('organisation.notFound');
    if (all.some((one) => one.id !== id && one.name.toLowerCase() === input.name.toLowerCase()))
      throw new Fault('organisation.name', { name: input.name });
    const saved = id ?? (await insertOrganisation(scope, input));
    if (id !== null) await updateOrganisation(scope, id, input);
    scope.audit(id === null ? 'organisation.added' : 'organisation.changed', saved, {}, { before, after: input });
    return listOrganisations(scope);
  });
}
