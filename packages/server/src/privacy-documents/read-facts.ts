// The settings that the data-protection documents are made from, as they stand. Numbers of people only, never who they are.
import { type PrivacyFacts, type Right, swedishDay } from '@samsyn/domain';
import { readSignInSettings } from '../accounts/sign-in-settings.ts';
import { findOwnLines } from '../conduct/find-own-lines.ts';
import type { Database } from '../db/database.ts';
import { type Who, withScope, withService } from '../db/scope.ts';
import { findMunicipality } from '../municipalities/find-municipality.ts';
import { version } from '../version.ts';
import { withSecondFactor } from './count-people.ts';
import { disclosureOf, logOf, membersOf, organisationsOf, retentionOf, rulesOf, sourcesOf } from './queries.ts';

/**
 * @param encrypted whether people reach this server over TLS
 * @param right what the asker must have: for a public copy less, since what describes protection is not in it
 * @throws Fault scope.denied
 */
export async function readFacts(database: Database, who: Who, encrypted: boolean, right: Right = 'access.read'): Promise<PrivacyFacts> {
  await withScope(database, who, async (scope) => scope.require(right));
  const secondFactor = await withService(database, (service) => withSecondFactor(service, who.municipalityId));
  const settings = await readSignInSettings(database.dataDir);
  return withScope(database, who, async (scope) => {
    const { name, demo } = await findMunicipality(scope);
    const { version: ownLines } = await findOwnLines(scope);
    return {
      municipality: name,
      demo,
      samsyn: version,
      day: swedishDay(scope.now),
      organisations: await organisationsOf(scope),
      sources: await sourcesOf(scope),
      rules: await rulesOf(scope),
      disclosure: await disclosureOf(scope),
      retention: await retentionOf(scope),
      people: { ...(await membersOf(scope, ownLines)), secondFactor },
      signIn: { local: settings.local, outside: settings.outside?.name ?? null },
      encrypted,
      log: await logOf(scope),
    };
  });
}
