// How a receiver sees a source: opened through the receiver's own eyes, for the owner alone, and noted as what it is.
import { Fault, type Role, roles, type SourceContent } from '@samsyn/domain';
import type { Database } from '../db/database.ts';
import { type Who, withScope } from '../db/scope.ts';
import { openSource } from '../sources/open-source.ts';
import type { WantedContent } from '../sources/wanted-content.ts';
import { findOrganisationName } from './queries.ts';
import { ownSource } from './show-source.ts';

export interface Receiver {
  readonly organisation: string;
  readonly role: string | null;
}

/** The real rules on the real rows. @throws Fault scope.denied, source.notFound (also when the receiver sees nothing), sharing.owner, sharing.receiver */
export async function previewSource(
  database: Database,
  who: Who,
  id: string,
  wanted: Omit<WantedContent, 'limit'> & Receiver,
): Promise<SourceContent> {
  const role = roles.find((known) => known === wanted.role) ?? null;
  const receiver = await withScope(database, who, async (scope) => {
    await ownSource(scope, id);
    const name = await findOrganisationName(scope, wanted.organisation);
    if (name === null) throw new Fault('sharing.receiver');
    scope.audit('sharing.previewed', id, { receiver: name, role });
    return role ?? someRole;
  });
  const asReceiver: Who = { ...who, organisationId: wanted.organisation, role: receiver };
  return unkept((keepNothing) =>
    withScope(database, asReceiver, async (scope) => keepNothing(await openSource(scope, id, { ...wanted, limit: 20 }))),
  );
}

/** What is read in a transaction that is then taken back: the receiver has opened nothing and been given nothing. */
async function unkept<T>(work: (keepNothing: (found: T) => never) => Promise<never>): Promise<T> {
  const found: T[] = [];
  const takenBack = new Error('taken back');
  try {
    return await work((value) => {
      found.push(value);
      throw takenBack;
    });
  } catch (raised) {
    const [value] = found;
    if (raised !== takenBack || value === undefined) throw raised;
    return value;
  }
}

/** A sharing with a whole organisation is looked at as the role that sees what is shared and no more. */
const someRole: Role = 'council-member';
