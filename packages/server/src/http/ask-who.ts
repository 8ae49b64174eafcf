// Every address under /api/ asks who it is before anything else is read of the request: a new route is closed until someone is known.
import { Fault } from '@samsyn/domain';
import type { FastifyRequest } from 'fastify';
import { requireSecondFactor } from '../accounts/require-second-factor.ts';
import type { Database } from '../db/database.ts';
import type { FoundSender } from '../imports/senders.ts';
import { senderOf } from '../imports/senders.ts';
import { isRefusal, logRefusal } from '../log/log-refusal.ts';
import type { OpenSession } from '../sessions/live-session.ts';
import { requireSession } from '../sessions/require-session.ts';
import type { App, AppContext } from './app-context.ts';

/** Answers the question a route asks: who is this? What the person may do is asked by the verb, in its scope. */
export function askWho(app: App, database: Database): Pick<AppContext, 'session' | 'sender'> {
  const known = new WeakMap<FastifyRequest, OpenSession>();
  const senders = new WeakMap<FastifyRequest, FoundSender>();
  app.addHook('onRequest', async (request) => {
    // the route's own address: what was sent may be written in many ways
    const route = request.routeOptions.url;
    if (!route?.startsWith('/api/')) return;
    // a program with a token delivers, and comes to no other address
    const sender = request.method === 'POST' && route === '/api/imports' ? await senderOf(database, request) : null;
    if (sender) {
      senders.set(request, sender);
      return;
    }
    const session = await requireSession(database, request);
    known.set(request, session);
    await requireSecondFactor(database, session, route);
  });
  // before the answer goes out: who was refused something, and what
  app.addHook('onError', async (request, _reply, raised) => {
    const session = known.get(request);
    if (!session || !(raised instanceof Fault) || !isRefusal(raised)) return;
    await logRefusal(database, session, `${request.method} ${request.routeOptions.url ?? ''}`, raised).catch((trouble: unknown) =>
      request.log.error({ err: trouble }, 'a refusal could not be logged'),
    );
  });
  return {
    sender: (request) => senders.get(request) ?? null,
    async session(request) {
      const session = known.get(request);
      if (!session) throw new Fault('session.none');
      return session;
    },
  };
}
