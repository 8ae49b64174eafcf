// The addresses for someone whom nobody knows yet: signing in, and opening an invitation. All of them are under /sign-in/.
import {
  acceptInvitation as acceptInvitationBody,
  Fault,
  invitationPasskey,
  invitationToken,
  invitationView,
  passkeyAnswer,
  passkeyChallenge,
  passwordSignIn,
  secondStep,
  signInStep,
  signInWays,
} from '@samsyn/domain';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { withService } from '../db/scope.ts';
import type { AppContext } from '../http/app-context.ts';
import { sessionToken, setOutsideCookie, takeOutsideCookie } from '../sessions/cookies.ts';
import { deleteSession } from '../sessions/end-sessions.ts';
import { acceptInvitation, proposeInvitationPasskey, viewInvitation } from './accept-invitation.ts';
import type { Entered } from './enter.ts';
import { beginOutside, endOutside } from './outside-sign-in.ts';
import { fromOf, requireOwnPage, setEntered } from './request-from.ts';
import { signInParts } from './sign-in-parts.ts';
import { beginPasskeySignIn, signInWithPasskey } from './sign-in-with-passkey.ts';
import { signInWithPassword } from './sign-in-with-password.ts';
import { signInWithSecond } from './sign-in-with-second.ts';

/** A person's browser is here, not our page: a refusal is told on the sign-in page. */
async function orTold<T>(reply: FastifyReply, work: Promise<T>): Promise<T | null> {
  try {
    return await work;
  } catch (raised) {
    if (!(raised instanceof Fault)) throw raised;
    reply.redirect(`/inloggning?fault=${raised.code}`, 303);
    return null;
  }
}

export function signInRoutes({ app, database, origin }: AppContext): void {
  const parts = () => signInParts(database);
  const preHandler = async (request: FastifyRequest): Promise<void> => requireOwnPage(request, origin());
  const answerIn = (request: FastifyRequest, reply: FastifyReply, entered: Entered): { next: 'in' } => {
    setEntered(request, reply, entered);
    return { next: 'in' };
  };
  const config = { limit: 'signIn' } as const;

  app.get('/sign-in/ways', { schema: { response: { 200: signInWays } } }, async () => {
    const { settings } = await parts();
    return { local: settings.local, outside: settings.outside && { name: settings.outside.name } };
  });
  app.post('/sign-in/password', { preHandler, schema: { body: passwordSignIn, response: { 200: signInStep } } }, async (request, reply) => {
    const { step, entered } = await signInWithPassword(await parts(), request.body, fromOf(request, origin()));
    if (entered) setEntered(request, reply, entered);
    return step;
  });
  app.post('/sign-in/second', { config, preHandler, schema: { body: secondStep, response: { 200: signInStep } } }, async (request, reply) =>
    answerIn(request, reply, await signInWithSecond(await parts(), request.body, fromOf(request, origin()))),
  );
  app.post('/sign-in/passkey/begin', { config, preHandler, schema: { response: { 200: passkeyChallenge } } }, async (request) =>
    beginPasskeySignIn(await parts(), fromOf(request, origin())),
  );
  app.post(
    '/sign-in/passkey',
    { config, preHandler, schema: { body: passkeyAnswer, response: { 200: signInStep } } },
    async (request, reply) => answerIn(request, reply, await signInWithPasskey(await parts(), request.body, fromOf(request, origin()))),
  );
  app.get(
    '/sign-in/outside',
    {
      config,
      schema: { querystring: z.object({ back: z.string().max(500).default('/'), again: z.literal('1').optional() }) },
    },
    async (request, reply) => {
      const { back, again } = request.query;
      const begun = await orTold(reply, beginOutside(await parts(), fromOf(request, origin()), { back, again: again === '1' }));
      if (!begun) return reply;
      setOutsideCookie(request, reply, begun.round);
      return reply.redirect(begun.url, 303);
    },
  );
  app.get('/sign-in/outside/return', { config }, async (request, reply) => {
    const kept = takeOutsideCookie(request, reply);
    const search = request.url.slice(request.url.indexOf('?') >>> 0);
    const ended = await orTold(reply, endOutside(await parts(), fromOf(request, origin()), { search, kept }));
    if (!ended) return reply;
    const before = sessionToken(request);
    if (before) await withService(database, (service) => deleteSession(service, before));
    setEntered(request, reply, ended.entered);
    return reply.redirect(ended.back, 303);
  });
  app.post(
    '/sign-in/invitation',
    { config, preHandler, schema: { body: invitationToken, response: { 200: invitationView } } },
    async (request) => viewInvitation(await parts(), request.body.token),
  );
  app.post(
    '/sign-in/invitation/passkey',
    { config, preHandler, schema: { body: invitationPasskey, response: { 200: passkeyChallenge } } },
    async (request) => proposeInvitationPasskey(await parts(), request.body, fromOf(request, origin())),
  );
  app.post(
    '/sign-in/invitation/accept',
    { config, preHandler, schema: { body: acceptInvitationBody, response: { 200: signInStep } } },
    async (request, reply) => {
      const { step, entered } = await acceptInvitation(await parts(), request.body, fromOf(request, origin()));
      if (entered) setEntered(request, reply, entered);
      return step;
    },
  );
}
