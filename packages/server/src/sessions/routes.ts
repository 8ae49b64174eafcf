// Signing in by the one-time link, out again, who I am, where else I may be, and showing again who I am.
import {
  Fault,
  membershipChoice,
  passkeyChallenge,
  reauthentication,
  reauthenticationWays as reauthenticationWaysSchema,
  rightsOf,
  type Session,
  session as sessionSchema,
} from '@samsyn/domain';
import { sql } from 'kysely';
import { z } from 'zod';
import { askForOwnPasskey, reauthenticate, reauthenticationWays } from '../accounts/reauthenticate.ts';
import { fromOf } from '../accounts/request-from.ts';
import { signInParts } from '../accounts/sign-in-parts.ts';
import { ownMemberships, switchMembership } from '../accounts/switch-membership.ts';
import { withScope, withService } from '../db/scope.ts';
import type { AppContext } from '../http/app-context.ts';
import { logAlarm } from '../log/log-alarm.ts';
import { findMunicipality } from '../municipalities/find-municipality.ts';
import { agentWords } from './agent-words.ts';
import { clearSessionCookie, sessionToken, setSessionCookie } from './cookies.ts';
import { deleteSession } from './queries.ts';
import { sessionHours } from './session-limits.ts';
import { signIn } from './sign-in.ts';

const none = { response: { 204: z.null() } };

export function sessionRoutes({ app, database, session, origin }: AppContext): void {
  app.get(
    '/sign-in',
    { config: { rateLimit: { max: 20, timeWindow: '1 minute' } }, schema: { querystring: z.object({ token: z.string().max(200) }) } },
    async (request, reply) => {
      try {
        const { token, hours } = await signIn(database, request.query.token, agentWords(request.headers['user-agent']));
        setSessionCookie(request, reply, token, hours);
        return reply.redirect('/', 303);
      } catch (raised) {
        if (raised instanceof Fault && raised.code === 'link.used') return reply.redirect('/sign-in-again', 303);
        throw raised;
      }
    },
  );
  app.post('/api/sign-out', { schema: none }, async (request, reply) => {
    const who = await session(request);
    const token = sessionToken(request) ?? '';
    await withScope(database, who, async (scope) => scope.audit('session.signedOut', who.accountId));
    await withService(database, (service) => deleteSession(service, token));
    clearSessionCookie(request, reply);
    return reply.code(204).send(null);
  });
  app.get('/api/session', { schema: { response: { 200: sessionSchema } } }, async (request): Promise<Session> => {
    const who = await session(request);
    const memberships = await ownMemberships({ database }, who);
    return withScope(database, who, async (scope) => {
      const municipality = await findMunicipality(scope);
      const { rows } = await sql<{
        sv: string;
        en: string;
        name: string;
        kind: string;
      }>`select a.title_sv as sv, a.title_en as en, o.name, o.kind
        from accounts a, organisations o where a.id = ${who.accountId} and o.id = ${who.organisationId}`.execute(scope.trx);
      const row = rows[0];
      if (!row) throw new Fault('session.none');
      return {
        person: { id: who.accountId, title: { sv: row.sv, en: row.en } },
        organisation: { id: who.organisationId, name: row.name, kind: row.kind },
        municipality,
        role: who.role,
        rights: [...rightsOf(scope.access)],
        lang: 'sv',
        csrf: who.csrf,
        memberships,
        secondFactor: who.secondFactor,
        logBroken: await logAlarm(scope),
      };
    });
  });
  app.post('/api/session/membership', { schema: { body: membershipChoice, ...none } }, async (request, reply) => {
    const who = await session(request);
    const token = sessionToken(request) ?? '';
    const agent = agentWords(request.headers['user-agent']);
    setSessionCookie(request, reply, await switchMembership({ database }, who, { token, to: request.body, agent }), sessionHours);
    return reply.code(204).send(null);
  });
  app.get('/api/session/ways', { schema: { response: { 200: reauthenticationWaysSchema } } }, async (request) =>
    reauthenticationWays(await signInParts(database), await session(request)),
  );
  app.post('/api/session/passkey', { schema: { response: { 200: passkeyChallenge } } }, async (request) =>
    askForOwnPasskey(await signInParts(database), await session(request), origin()),
  );
  app.post('/api/session/reauthenticate', { schema: { body: reauthentication, ...none } }, async (request, reply) => {
    const who = await session(request);
    const token = sessionToken(request) ?? '';
    const from = fromOf(request, origin());
    const next = await reauthenticate(await signInParts(database), who, { token, given: request.body, from });
    setSessionCookie(request, reply, next, sessionHours);
    return reply.code(204).send(null);
  });
}
