// Signing in by the one-time link, out again, and who I am.
import { Fault, rightsOf, type Session, session as sessionSchema } from '@samsyn/domain';
import { sql } from 'kysely';
import { z } from 'zod';
import { withScope, withService } from '../db/scope.ts';
import type { AppContext } from '../http/app-context.ts';
import { findMunicipality } from '../municipalities/queries.ts';
import { deleteSession } from './queries.ts';
import { sessionCookie } from './require-session.ts';
import { signIn } from './sign-in.ts';

export function sessionRoutes({ app, database, session }: AppContext): void {
  app.get(
    '/sign-in',
    { config: { rateLimit: { max: 20, timeWindow: '1 minute' } }, schema: { querystring: z.object({ token: z.string().max(200) }) } },
    async (request, reply) => {
      try {
        const { token, hours } = await signIn(database, request.query.token);
        reply.setCookie(sessionCookie, token, {
          httpOnly: true,
          sameSite: 'lax',
          path: '/',
          maxAge: hours * 3600,
          secure: request.protocol === 'https',
        });
        return reply.redirect('/', 303);
      } catch (raised) {
        if (raised instanceof Fault && raised.code === 'link.used') return reply.redirect('/sign-in-again', 303);
        throw raised;
      }
    },
  );
  app.post('/api/sign-out', { schema: { response: { 204: z.null() } } }, async (request, reply) => {
    await session(request);
    const token = request.cookies[sessionCookie] ?? '';
    await withService(database, (service) => deleteSession(service, token));
    reply.clearCookie(sessionCookie, { path: '/' });
    return reply.code(204).send(null);
  });
  app.get('/api/session', { schema: { response: { 200: sessionSchema } } }, async (request): Promise<Session> => {
    const who = await session(request);
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
      };
    });
  });
}
