// For tests: browsers signed in as whoever a test needs, against the application without a network.
import type { LightMyRequestResponse as Answer, InjectOptions } from 'fastify';
import type { Database } from '../../db/database.ts';
import { type Who, withService } from '../../db/scope.ts';
import { findSession } from '../../sessions/queries.ts';
import { makeSignInLink, signIn } from '../../sessions/sign-in.ts';
import type { App } from '../app-context.ts';

export interface Browser {
  /** text is sent as a file's bytes, an object as JSON */
  send(method: string, url: string, body?: object | string, other?: Record<string, string>): Promise<Answer>;
}

/** A browser that is signed in as this person, with the page's own token; null = nobody. */
export async function browserOf(app: App, database: Database, who: Who | null): Promise<Browser> {
  let headers: Record<string, string> = {};
  if (who) {
    const link = new URL(await makeSignInLink(database, who, 'http://samsyn.test'));
    const { token } = await signIn(database, link.searchParams.get('token') ?? '');
    const session = await withService(database, (service) => findSession(service, token));
    headers = { cookie: `samsyn=${token}`, 'x-csrf-token': session?.csrf ?? '' };
  }
  return {
    async send(method, url, body, other = {}) {
      const type = typeof body === 'string' ? { 'content-type': 'application/octet-stream' } : {};
      const request: InjectOptions = { url, headers: { ...headers, ...type, ...other }, ...(body === undefined ? {} : { payload: body }) };
      return app.inject({ ...request, method: method as 'GET' });
    },
  };
}
