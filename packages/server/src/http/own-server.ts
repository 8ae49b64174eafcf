// The server under the application: HTTPS with a certificate of our own, else HTTP. A new certificate takes effect without a restart.
import { createServer } from 'node:http';
import { createServer as createSecureServer, Server as SecureServer } from 'node:https';
import type { FastifyServerFactory, RawServerDefault } from 'fastify';
import type { App } from './app-context.ts';
import type { Credentials } from './tls-files.ts';

/** A file of 4 GB over a slow line takes hours, so a whole request has no end; its headers must come within Node's minute. */
const timeouts = { requestTimeout: 0, keepAliveTimeout: 72_000 };

export function ownServer(credentials: Credentials | null): FastifyServerFactory<RawServerDefault> {
  return (answer) =>
    credentials
      ? createSecureServer({ ...timeouts, minVersion: 'TLSv1.2', cert: credentials.cert, key: credentials.key }, answer)
      : createServer(timeouts, answer);
}

/** Connections that stand keep the old certificate; new ones get this. */
export function useCredentials(app: App, { cert, key }: Credentials): void {
  if (app.server instanceof SecureServer) app.server.setSecureContext({ minVersion: 'TLSv1.2', cert, key });
}
