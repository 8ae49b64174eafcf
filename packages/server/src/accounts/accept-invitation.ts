// Opening an invitation and taking the place: with a new account, with the account one has, or with a new password for it.
import { type AcceptInvitation, Fault, type InvitationView, type PasskeyChallenge } from '@samsyn/domain';
import { sql } from 'kysely';
import { type Service, type Who, withScope, withService } from '../db/scope.ts';
import { tokenHash } from '../sessions/token.ts';
import { enter, type From } from './enter.ts';
import { insertPasskey, proposePasskey, type VerifiedPasskey, verifyNewPasskey } from './passkeys.ts';
import { hashPassword, requireGoodPassword } from './passwords.ts';
import { accountByEmail, accountById, insertAccount, setPassword } from './queries.ts';
import { removeSecondFactors } from './second-factors.ts';
import type { SignInParts } from './sign-in-parts.ts';
import { askForSecond, type StepTaken } from './sign-in-with-password.ts';

interface OpenInvitation {
  readonly kind: 'invitation' | 'renewal';
  readonly municipalityId: string;
  readonly organisationId: string;
  readonly role: Who['role'];
  readonly accountId: string | null;
  readonly email: string | null;
  readonly titleSv: string;
  readonly titleEn: string;
  readonly memberUntil: string | null;
  readonly resetsSecond: boolean;
  readonly expires: Date;
  readonly invitedBy: string | null;
  readonly municipality: string;
  readonly organisation: string;
}

/** @throws Fault invitation.ended when it is unknown, used, withdrawn or too old: which of them is not told */
async function openInvitation(service: Service, token: string): Promise<OpenInvitation> {
  const { rows } =
    await sql<OpenInvitation>`select i.kind, i.municipality_id as "municipalityId", i.organisation_id as "organisationId", i.role,
      i.account_id as "accountId", i.email, i.title_sv as "titleSv", i.title_en as "titleEn", i.member_until::text as "memberUntil",
      i.resets_second as "resetsSecond", i.expires, i.invited_by as "invitedBy", n.name as municipality, o.name as organisation
    from invitations i join municipalities n on n.id = i.municipality_id
    join organisations o on o.municipality_id = i.municipality_id and o.id = i.organisation_id
    where i.token_hash = ${tokenHash(token)} and i.accepted_at is null and i.revoked_at is null and i.expires > now()`.execute(service.trx);
  if (!rows[0]) throw new Fault('invitation.ended');
  return rows[0];
}

/** Marks it used, once. @throws Fault invitation.ended */
async function takeInvitation(service: Service, token: string, accountId: string): Promise<void> {
  const { rows } = await sql`update invitations set accepted_at = now(), account_id = ${accountId}
    where token_hash = ${tokenHash(token)} and accepted_at is null and revoked_at is null and expires > now() returning 1`.execute(
    service.trx,
  );
  if (rows.length === 0) throw new Fault('invitation.ended');
}

export async function viewInvitation({ database }: SignInParts, token: string): Promise<InvitationView> {
  return withService(database, async (service) => {
    const invitation = await openInvitation(service, token);
    const known = invitation.kind === 'invitation' && invitation.email ? await accountByEmail(service, invitation.email) : null;
    const { kind, municipality, organisation, role, titleSv, titleEn, email, memberUntil, expires } = invitation;
    const title = { sv: titleSv, en: titleEn };
    return { kind, municipality, organisation, role, title, email, memberUntil, known: known !== null, expires: expires.toISOString() };
  });
}

/** Asks the browser for the passkey that the new account will have. @throws Fault invitation.ended, session.localOff */
export async function proposeInvitationPasskey(
  { database, settings }: SignInParts,
  given: { token: string; email: string },
  from: From,
): Promise<PasskeyChallenge> {
  if (!settings.local) throw new Fault('session.localOff');
  return withService(database, async (service) => {
    const invitation = await openInvitation(service, given.token);
    const id = invitation.accountId ?? crypto.randomUUID();
    return proposePasskey(service, from.origin, { id, name: given.email, title: invitation.titleSv }, invitation.accountId);
  });
}

/** @throws Fault invitation.ended, invitation.otherAddress, account.emailTaken, account.password.*, session.passkey, session.localOff */
export async function acceptInvitation(parts: SignInParts, given: AcceptInvitation, from: From): Promise<StepTaken> {
  const { database, settings, line } = parts;
  if (!settings.local) throw new Fault('session.localOff');
  const invitation = await withService(database, (service) => openInvitation(service, given.token));
  if (invitation.email !== null && invitation.email !== given.email) throw new Fault('invitation.otherAddress');
  let hash: string | null = null;
  let passkey: VerifiedPasskey | null = null;
  if ('password' in given) {
    const { password } = given;
    requireGoodPassword(password, { email: given.email, names: [invitation.municipality] });
    hash = await line.run(from.address, () => hashPassword(password));
  } else passkey = await verifyNewPasskey(database, from.origin, given.passkey, invitation.accountId);
  const account = await withService(database, async (service) => {
    const id = await accountOf(service, invitation, given.email, passkey?.owner ?? null);
    await takeInvitation(service, given.token, id);
    if (invitation.resetsSecond) await removeSecondFactors(service, id);
    if (hash !== null) await setPassword(service, id, hash);
    if (passkey && 'passkeyName' in given) await insertPasskey(service, id, given.passkeyName, passkey);
    if (invitation.kind === 'renewal') await sql`delete from sessions where account_id = ${id}`.execute(service.trx);
    const row = await accountById(service, id);
    if (!row) throw new Fault('invitation.ended');
    return row;
  });
  await begin(parts, invitation, account.id);
  const second = passkey === null && (account.totpConfirmed || account.passkeys > 0);
  if (second) return { step: await askForSecond(parts, account, from), entered: null };
  return { step: { next: 'in' }, entered: await enter(parts, account, from, { method: passkey ? 'passkey' : 'password' }) };
}

/** The account that a renewal is for, else a new one. */
async function accountOf(service: Service, invitation: OpenInvitation, email: string, id: string | null): Promise<string> {
  const holder = await accountByEmail(service, email);
  if (invitation.accountId === null) {
    if (holder) throw new Fault('account.emailTaken');
    return insertAccount(service, { id, email, titleSv: invitation.titleSv, titleEn: invitation.titleEn });
  }
  if (holder && holder.id !== invitation.accountId) throw new Fault('account.emailTaken');
  await sql`update accounts set email = ${email} where id = ${invitation.accountId} and email is null`.execute(service.trx);
  return invitation.accountId;
}

/**
 * Someone who is signed in takes the place with the account she has.
 * @throws Fault invitation.ended, invitation.otherAddress; member.self for the place one has offered oneself
 */
export async function joinWithAccount({ database }: SignInParts, who: Who, token: string): Promise<Who> {
  const invitation = await withService(database, async (service) => {
    const found = await openInvitation(service, token);
    if (found.kind !== 'invitation') throw new Fault('invitation.ended');
    const account = await accountById(service, who.accountId);
    if (found.email !== null && found.email !== account?.email) throw new Fault('invitation.otherAddress');
    if (found.invitedBy === who.accountId) throw new Fault('member.self');
    await takeInvitation(service, token, who.accountId);
    return found;
  });
  return begin({ database }, invitation, who.accountId);
}

async function begin({ database }: Pick<SignInParts, 'database'>, invitation: OpenInvitation, accountId: string): Promise<Who> {
  const { municipalityId, organisationId, role, memberUntil, kind } = invitation;
  const who: Who = { municipalityId, organisationId, accountId, role };
  await withScope(database, who, async (scope) => {
    if (kind === 'renewal') return scope.audit('account.renewed', accountId, { second: invitation.resetsSecond ? 'removed' : 'kept' });
    // whoever has left and is invited again gets her place back
    await sql`insert into memberships (municipality_id, account_id, organisation_id, role, valid_until)
      values (${municipalityId}, ${accountId}, ${organisationId}, ${role}, ${memberUntil})
      on conflict (municipality_id, account_id, organisation_id, role) do update
      set valid_from = least(memberships.valid_from, current_date), valid_until = excluded.valid_until, ended_at = null, ended_reason = null`.execute(
      scope.trx,
    );
    scope.audit('membership.begun', accountId, { organisation: organisationId, role, until: memberUntil, by: 'invitation' });
  });
  return who;
}
