// Signing in at the organisation's own provider: authorization code with PKCE, state tied to the browser, nonce tied to the answer.
import { emailAddress, Fault } from '@samsyn/domain';
import { sql } from 'kysely';
import { z } from 'zod';
import { type Service, withService } from '../db/scope.ts';
import { type Entered, enter, type From } from './enter.ts';
import { askProvider, hearProvider, newSecrets, type Secrets } from './outside-client.ts';
import { followGroups } from './outside-memberships.ts';
import { accountByEmail, accountById, insertAccount } from './queries.ts';
import { beginRound, takeRound } from './rounds.ts';
import type { SignInParts } from './sign-in-parts.ts';
import type { OutsideSettings } from './sign-in-settings.ts';

const roundMinutes = 10;

interface OutsideRound extends Secrets {
  readonly back: string;
  readonly again: boolean;
}
export interface Begun {
  /** the provider's page */
  readonly url: string;
  /** also to be kept by the browser: the answer must come to the one that asked */
  readonly round: string;
}

const returnTo = (origin: string): string => `${origin}/sign-in/outside/return`;

/** @param again the provider asks for credentials although it knows her @throws Fault outside.off, outside.failed */
export async function beginOutside(parts: SignInParts, from: From, { back, again }: { back: string; again: boolean }): Promise<Begun> {
  const settings = settingsOf(parts);
  const content: OutsideRound = { ...newSecrets(), back: localPath(back), again };
  const round = await withService(parts.database, (service) => beginRound(service, 'oidc', null, { ...content }, roundMinutes));
  const url = await reached(askProvider(settings, { ...content, state: round, returnTo: returnTo(from.origin) }));
  return { url, round };
}

/** @param kept the round that the browser kept @throws Fault outside.off, outside.failed, outside.noGroup, session.round */
export async function endOutside(
  parts: SignInParts,
  from: From,
  { search, kept }: { search: string; kept: string | null },
): Promise<{ entered: Entered; back: string }> {
  const settings = settingsOf(parts);
  const state = new URLSearchParams(search).get('state');
  if (state === null || state !== kept) throw new Fault('session.round');
  const { content } = await withService(parts.database, (service) => takeRound<OutsideRound>(service, 'oidc', state));
  const question = { ...content, state, returnTo: returnTo(from.origin) };
  const claims = claimsOf(settings, await reached(hearProvider(settings, question, search)));
  const accountId = await withService(parts.database, (service) => linkedAccount(service, settings, claims));
  await followGroups(parts.database, settings, accountId, claims.groups);
  const account = await withService(parts.database, (service) => accountById(service, accountId));
  if (!account) throw new Fault('outside.failed');
  try {
    return { entered: await enter(parts, account, from, { method: 'oidc' }), back: content.back };
  } catch (raised) {
    if (raised instanceof Fault && raised.code === 'session.noMembership') throw new Fault('outside.noGroup');
    throw raised;
  }
}

interface Claims {
  readonly subject: string;
  readonly email: string | null;
  readonly name: string | null;
  readonly groups: readonly string[];
}

function claimsOf(settings: OutsideSettings, told: Record<string, unknown> & { sub: string }): Claims {
  const groups = z.union([z.array(z.string()), z.string().transform((one) => [one])]).safeParse(told[settings.groupsClaim]);
  const email = emailAddress.safeParse(told.email);
  return {
    subject: told.sub,
    // an address that the provider has not seen answered may be anyone's
    email: told.email_verified === true && email.success ? email.data : null,
    name: typeof told.name === 'string' && told.name !== '' ? told.name.slice(0, 120) : null,
    groups: groups.success ? groups.data : [],
  };
}

/** Known by issuer and subject, never by address: an address can be given to somebody else. */
async function linkedAccount(service: Service, { issuer, name: provider }: OutsideSettings, claims: Claims): Promise<string> {
  const { rows } = await sql<{ accountId: string }>`select i.account_id as "accountId" from outside_identities i
    join accounts a on a.id = i.account_id and a.erased_at is null
    where i.issuer = ${issuer} and i.subject = ${claims.subject}`.execute(service.trx);
  if (rows[0]) return rows[0].accountId;
  const free = claims.email !== null && (await accountByEmail(service, claims.email)) === null;
  const title = claims.name ?? provider;
  const id = await insertAccount(service, { id: null, email: free ? claims.email : null, titleSv: title, titleEn: title });
  await sql`insert into outside_identities (issuer, subject, account_id) values (${issuer}, ${claims.subject}, ${id})`.execute(service.trx);
  return id;
}

function settingsOf({ settings }: SignInParts): OutsideSettings {
  if (!settings.outside) throw new Fault('outside.off');
  return settings.outside;
}

/** What the provider answered wrongly is not told: it may hold what it should not. */
async function reached<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (raised) {
    if (raised instanceof Fault) throw raised;
    throw new Fault('outside.failed');
  }
}

/** Only to a page of our own. */
function localPath(path: string): string {
  return /^\/(?![/\\])[^\\\s]*$/.test(path) ? path : '/';
}
