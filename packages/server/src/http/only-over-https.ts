// Before anything else of a request: came it by a safe way, to a name that is ours? Another machine is answered over HTTPS only, and a
// page of somebody else's that has pointed its own name at this machine (DNS rebinding) is answered nothing.
import { Fault } from '@samsyn/domain';
import type { App } from './app-context.ts';
import { isLoopback, type Serving } from './serving.ts';

/** Faults: request.insecure, request.host. On HTTPS every answer says that HTTPS it is to be from now on. */
export function onlyOverHttps(app: App, serving: Serving): void {
  const host = serving.origin ? new URL(serving.origin).host : null;
  // over TLS of our own the certificate ties the name; behind a proxy without `--origin` the name is the proxy's to know
  const anyHost = host === null && (serving.tls !== null || serving.trustProxy.length > 0);
  app.addHook('onRequest', async (request, reply) => {
    // a load balancer asks by number and in the clear; the answer says nothing of anyone
    if (request.routeOptions.url === '/health') return;
    const local = isLoopback(nameIn(request.host));
    if (request.protocol === 'https') reply.header('strict-transport-security', 'max-age=31536000; includeSubDomains');
    else if (!isLoopback(request.ip) || (!local && (anyHost || request.host === host))) throw new Fault('request.insecure');
    if (!anyHost && !local && request.host !== host) throw new Fault('request.host');
  });
}

const nameIn = (host: string): string => host.replace(/:\d*$/, '').toLowerCase();
