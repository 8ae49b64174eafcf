// One's own account, and what those who manage access do with others': invitations, new links, the outbox, export and erasure.
import {
  accountExport,
  addPasskey as addPasskeyBody,
  erasedAccount,
  invitationList,
  invitationToken,
  madeInvitation,
  newInvitation,
  newPassword,
  newRenewal,
  ownAccount as ownAccountSchema,
  passkeyChallenge,
  recoveryCodes,
  totpCode,
  totpProposal,
} from '@samsyn/domain';
import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import { withScope, withService } from '../db/scope.ts';
import type { AppContext } from '../http/app-context.ts';
import { clearSessionCookie, sessionToken, setSessionCookie } from '../sessions/cookies.ts';
import { endSessions } from '../sessions/end-sessions.ts';
import type { OpenSession } from '../sessions/live-session.ts';
import { renewSession } from '../sessions/renew-session.ts';
import { requireFresh } from '../sessions/require-session.ts';
import { sessionHours } from '../sessions/session-limits.ts';
import { joinWithAccount } from './accept-invitation.ts';
import { changePassword, tellOfChange } from './change-password.ts';
import { endOneSession } from './end-session.ts';
import { eraseAccount, eraseOwnAccount } from './erase-account.ts';
import { exportAccount, exportOwnAccount } from './export-account.ts';
import { invite, listInvitations, renew, revokeInvitation } from './invitations.ts';
import { ownAccount } from './own-account.ts';
import { forgetDevices } from './queries.ts';
import { addPasskey, beginPasskey, beginTotp, confirmTotp, newRecoveryCodes, removePasskey, removeTotp } from './second-factors.ts';
import { signInParts } from './sign-in-parts.ts';

const none = { response: { 204: z.null() } };
const withId = { params: z.object({ id: z.uuid() }) };

export function accountRoutes(context: AppContext): void {
  ownAccountRoutes(context);
  invitationRoutes(context);
  const { app, database, session } = context;
  const fresh = freshOf(context);
  app.get('/api/account/export', { schema: { response: { 200: accountExport } } }, async (request) =>
    exportOwnAccount(database, await fresh(request)),
  );
  app.post('/api/account/erase', { schema: none }, async (request, reply) => {
    await eraseOwnAccount(database, await fresh(request));
    clearSessionCookie(request, reply);
    return reply.code(204).send(null);
  });
  app.get('/api/accounts/:id/export', { schema: { ...withId, response: { 200: accountExport } } }, async (request) =>
    exportAccount(database, await allowed(context, request, 'log.read'), request.params.id),
  );
  app.post('/api/accounts/:id/erase', { schema: { ...withId, response: { 200: erasedAccount } } }, async (request) =>
    eraseAccount(database, await allowed(context, request, 'log.read'), request.params.id),
  );
  app.post('/api/accounts/invitation', { schema: { body: invitationToken, ...none } }, async (request, reply) => {
    await joinWithAccount(await signInParts(database), await session(request), request.body.token);
    return reply.code(204).send(null);
  });
}

const freshOf =
  ({ session }: AppContext) =>
  async (request: FastifyRequest): Promise<OpenSession> => {
    const who = await session(request);
    requireFresh(who);
    return who;
  };

/** The right first, so that whoever may not is not asked for her password only to be told so. */
async function allowed(
  { session, database }: AppContext,
  request: FastifyRequest,
  right: 'access.write' | 'log.read',
): Promise<OpenSession> {
  const who = await session(request);
  await withScope(database, who, async (scope) => scope.require(right));
  requireFresh(who);
  return who;
}

function ownAccountRoutes(context: AppContext): void {
  const { app, database, session, origin, order } = context;
  const fresh = freshOf(context);
  const parts = () => signInParts(database);
  app.get('/api/account', { schema: { response: { 200: ownAccountSchema } } }, async (request) =>
    ownAccount(await parts(), await session(request)),
  );
  app.post('/api/account/password', { schema: { body: newPassword, ...none } }, async (request, reply) => {
    const who = await fresh(request);
    await changePassword(await parts(), who, { ...request.body, address: request.ip });
    const token = await withService(database, (service) => renewSession(service, sessionToken(request) ?? ''));
    setSessionCookie(request, reply, token, sessionHours);
    await tellOfChange(await parts(), who, order, 'password');
    return reply.code(204).send(null);
  });
  app.post('/api/account/totp', { schema: { response: { 200: totpProposal } } }, async (request) =>
    beginTotp(await parts(), (await fresh(request)).accountId),
  );
  app.post('/api/account/totp/confirm', { schema: { body: totpCode, response: { 200: recoveryCodes } } }, async (request) => {
    const who = await fresh(request);
    const codes = await confirmTotp(await parts(), who.accountId, request.body.code);
    await tellOfChange(await parts(), who, order, 'second');
    return { codes };
  });
  app.delete('/api/account/totp', { schema: none }, async (request, reply) => {
    const who = await fresh(request);
    await removeTotp(await parts(), who.accountId);
    await tellOfChange(await parts(), who, order, 'second');
    return reply.code(204).send(null);
  });
  app.post('/api/account/recovery-codes', { schema: { response: { 200: recoveryCodes } } }, async (request) => ({
    codes: await newRecoveryCodes(await parts(), (await fresh(request)).accountId),
  }));
  app.post('/api/account/passkeys/begin', { schema: { response: { 200: passkeyChallenge } } }, async (request) =>
    beginPasskey(await parts(), (await fresh(request)).accountId, origin()),
  );
  app.post('/api/account/passkeys', { schema: { body: addPasskeyBody, ...none } }, async (request, reply) => {
    const who = await fresh(request);
    const { name, ...answer } = request.body;
    await addPasskey(await parts(), who.accountId, { name, answer, origin: origin() });
    await tellOfChange(await parts(), who, order, 'second');
    return reply.code(204).send(null);
  });
  app.delete(
    '/api/account/passkeys/:key',
    { schema: { params: z.object({ key: z.string().min(1).max(1400) }), ...none } },
    async (request, reply) => {
      const who = await fresh(request);
      await removePasskey(await parts(), who.accountId, request.params.key);
      await tellOfChange(await parts(), who, order, 'second');
      return reply.code(204).send(null);
    },
  );
  app.delete('/api/account/sessions/:id', { schema: { ...withId, ...none } }, async (request, reply) => {
    await endOneSession(database, await session(request), request.params.id);
    return reply.code(204).send(null);
  });
  app.post('/api/account/sign-out-everywhere', { schema: none }, async (request, reply) => {
    const who = await session(request);
    await withScope(database, who, async (scope) => scope.audit('session.signedOut', who.accountId, { everywhere: true }));
    await withService(database, async (service) => {
      await endSessions(service, who.accountId, 'all');
      await forgetDevices(service, who.accountId);
    });
    clearSessionCookie(request, reply);
    return reply.code(204).send(null);
  });
}

function invitationRoutes(context: AppContext): void {
  const { app, database, session, origin, order } = context;
  const letters = () => ({ order, origin: origin() });
  app.get('/api/invitations', { schema: { response: { 200: invitationList } } }, async (request) =>
    listInvitations(database, await session(request)),
  );
  app.post('/api/invitations', { schema: { body: newInvitation, response: { 200: madeInvitation } } }, async (request) =>
    invite(database, await allowed(context, request, 'access.write'), request.body, letters()),
  );
  app.delete('/api/invitations/:id', { schema: { ...withId, ...none } }, async (request, reply) => {
    await revokeInvitation(database, await session(request), request.params.id);
    return reply.code(204).send(null);
  });
  app.post('/api/accounts/:id/renewal', { schema: { ...withId, body: newRenewal, response: { 200: madeInvitation } } }, async (request) => {
    const who = await allowed(context, request, 'access.write');
    return renew(database, who, { accountId: request.params.id, ...request.body }, letters());
  });
}
