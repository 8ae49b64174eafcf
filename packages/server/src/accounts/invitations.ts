// Inviting a person, listing and withdrawing invitations, and a new link for a member who cannot sign in.
import { Fault, type InvitationList, invitationLetter, type MadeInvitation, type NewInvitation, renewalLetter } from '@samsyn/domain';
import { sql } from 'kysely';
import { renderSVG } from 'uqr';
import type { Database } from '../db/database.ts';
import { type Scope, type Who, withScope, withService } from '../db/scope.ts';
import type { OrderJob } from '../jobs/jobs.ts';
import { mailSettings } from '../mail/mail-settings.ts';
import { readOutbox, writeLetter } from '../mail/outbox.ts';
import { newToken, tokenHash } from '../sessions/token.ts';
import { accountById, liveMemberships } from './queries.ts';

const days = 14;
export interface Letters {
  readonly order: OrderJob;
  readonly origin: string;
}

/** The token stands after #: it is not sent to any server on the way, nor written in its log. */
const linkOf = (origin: string, token: string): string => `${origin}/inbjudan#${token}`;

const toPrint = (id: string, link: string | null): MadeInvitation => ({
  id,
  link,
  svg: link && renderSVG(link, { border: 2 }),
  mailed: link === null,
});

/** @throws Fault scope.denied, invitation.organisation */
export async function invite(database: Database, who: Who, given: NewInvitation, { order, origin }: Letters): Promise<MadeInvitation> {
  const token = newToken();
  const byMail = mailSettings() !== null && given.email !== null;
  const made = await withScope(database, who, async (scope) => {
    scope.require('access.write');
    const names = await namesOf(scope, given.organisationId);
    const { rows } = await sql<{
      id: string;
    }>`insert into invitations (municipality_id, token_hash, kind, organisation_id, role, email, title_sv,
        title_en, member_until, invited_by, expires)
      values (${who.municipalityId}, ${tokenHash(token)}, 'invitation', ${given.organisationId}, ${given.role}, ${given.email}, ${given.titleSv},
        ${given.titleEn}, ${given.memberUntil}, ${who.accountId}, now() + make_interval(days => ${days})) returning id`.execute(scope.trx);
    const id = rows[0]?.id ?? '';
    scope.audit('invitation.made', id, { organisation: given.organisationId, role: given.role, until: given.memberUntil });
    const letter = given.email
      ? await writeLetter(scope, given.email, invitationLetter({ ...names, link: linkOf(origin, token), days }))
      : null;
    return { id, letter };
  });
  if (made.letter && byMail) await order('send-mail', made.letter);
  return toPrint(made.id, byMail ? null : linkOf(origin, token));
}

/**
 * A link by which a member chooses a new password. An account that is a member elsewhere too gets it by mail to its own address only:
 * whoever prints it here could otherwise sign in there.
 * @throws Fault scope.denied, account.notFound, account.elsewhere
 */
export async function renew(
  database: Database,
  who: Who,
  given: { accountId: string; lostSecond: boolean },
  { order, origin }: Letters,
): Promise<MadeInvitation> {
  const { account, memberships } = await withService(database, async (service) => ({
    account: await accountById(service, given.accountId),
    memberships: await liveMemberships(service, given.accountId),
  }));
  const here = memberships.find((one) => one.municipalityId === who.municipalityId);
  const elsewhere = memberships.some((one) => one.municipalityId !== who.municipalityId);
  const token = newToken();
  const byMail = mailSettings() !== null && account?.email != null;
  const made = await withScope(database, who, async (scope) => {
    scope.require('access.write');
    if (!account || !here) throw new Fault('account.notFound');
    if (elsewhere && !byMail) throw new Fault('account.elsewhere');
    const { rows } = await sql<{
      id: string;
    }>`insert into invitations (municipality_id, token_hash, kind, account_id, organisation_id, role, email,
        title_sv, title_en, resets_second, invited_by, expires)
      values (${who.municipalityId}, ${tokenHash(token)}, 'renewal', ${account.id}, ${here.organisationId}, ${here.role}, ${account.email},
        ${account.titleSv}, ${account.titleEn}, ${given.lostSecond}, ${who.accountId}, now() + make_interval(days => ${days}))
      returning id`.execute(scope.trx);
    scope.audit('account.renewalMade', account.id, { lostSecond: given.lostSecond });
    const letter = account.email
      ? await writeLetter(scope, account.email, renewalLetter({ municipality: here.municipality, link: linkOf(origin, token), days }))
      : null;
    return { id: rows[0]?.id ?? '', letter };
  });
  if (made.letter && byMail) await order('send-mail', made.letter);
  return toPrint(made.id, byMail ? null : linkOf(origin, token));
}

/** @throws Fault scope.denied, invitation.notFound */
export async function revokeInvitation(database: Database, who: Who, id: string): Promise<void> {
  await withScope(database, who, async (scope) => {
    scope.require('access.write');
    const { rows } = await sql`update invitations set revoked_at = now() where id = ${id} and accepted_at is null and revoked_at is null
      returning 1`.execute(scope.trx);
    if (rows.length === 0) throw new Fault('invitation.notFound');
    scope.audit('invitation.revoked', id);
  });
}

/** What the page of invitations shows: them, where one can invite to, and the outbox. */
export async function listInvitations(database: Database, who: Who): Promise<InvitationList> {
  const onScreen = mailSettings() === null;
  return withScope(database, who, async (scope) => {
    scope.require('access.write');
    const { rows } = await sql<InvitationRow>`select i.id, i.kind, i.title_sv as "titleSv", i.title_en as "titleEn", i.email, i.role,
        o.name as organisation, i.created_at as made, i.expires, case when i.accepted_at is not null then 'accepted'
          when i.revoked_at is not null then 'revoked' when i.expires < now() then 'expired' else 'waiting' end as state
      from invitations i join organisations o on o.id = i.organisation_id
      where i.created_at > now() - interval '90 days' order by i.created_at desc limit 300`.execute(scope.trx);
    const organisations = await sql<{ id: string; name: string }>`select id, name from organisations order by name`.execute(scope.trx);
    const outbox = await readOutbox(scope);
    // letters hold links that sign people in: reading them is noted
    if (onScreen && outbox.some((letter) => letter.body !== null)) scope.audit('outbox.read', null, { letters: outbox.length });
    return {
      invitations: rows.map(({ titleSv, titleEn, made, expires, ...row }) => ({
        ...row,
        title: { sv: titleSv, en: titleEn },
        made: made.toISOString(),
        expires: expires.toISOString(),
      })),
      organisations: organisations.rows,
      mail: onScreen ? 'screen' : 'server',
      outbox: outbox.map((row) => ({
        ...row,
        body: onScreen ? row.body : null,
        made: row.made.toISOString(),
        sent: row.sent?.toISOString() ?? null,
      })),
    };
  });
}

type InvitationRow = Omit<InvitationList['invitations'][number], 'title' | 'made' | 'expires'> & {
  titleSv: string;
  titleEn: string;
  made: Date;
  expires: Date;
};

async function namesOf({ trx }: Scope, organisationId: string): Promise<{ municipality: string; organisation: string }> {
  const { rows } = await sql<{ municipality: string; organisation: string }>`select m.name as municipality, o.name as organisation
    from organisations o join municipalities m on m.id = o.municipality_id where o.id = ${organisationId}`.execute(trx);
  if (!rows[0]) throw new Fault('invitation.organisation');
  return rows[0];
}

/** Who was invited long ago and never came is nobody's business; that there was an invitation stays. */
export async function forgetOldInvitations(database: Database): Promise<void> {
  await withService(database, ({ trx }) =>
    sql`update invitations set email = null, title_sv = '', title_en = ''
      where expires < now() - interval '90 days' and title_sv <> ''`.execute(trx),
  );
}
