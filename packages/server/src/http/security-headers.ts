// What a browser may do with what we send. Pages load from us alone and run nothing that stands in the page itself, neither script nor
// style; answers under /api/ are data and may do nothing; a document that is taken away brings its own style and is held in a sandbox.
import { randomBytes } from 'node:crypto';
import helmet, { type FastifyHelmetOptions } from '@fastify/helmet';
import type { FastifyReply } from 'fastify';
import { basemapStyle } from '../maps/basemap-style.ts';
import type { App } from './app-context.ts';

const closed = "base-uri 'none'; form-action 'self'; frame-ancestors 'none'; object-src 'none'";

/** Pages and their files; a worker obeys the policy of the file it comes from. React and the map set styles from code, which is no inline style. */
const pagePolicy = (nonce = ''): string => {
  // a base map that the operator has chosen: its origin, and no other
  const map = basemapStyle() ? ` ${basemapStyle()?.origin}` : '';
  return `default-src 'self'; script-src 'self'; style-src 'self'${nonce}; img-src 'self' data: blob:${map}; font-src 'self'; connect-src 'self'${map}; worker-src 'self'; manifest-src 'self'; ${closed}`;
};

const dataPolicy = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** For HTML that somebody downloads: its style and pictures stand in it, no script ever does. */
export const documentPolicy = `${dataPolicy}; style-src 'unsafe-inline'; img-src data:; font-src data:; sandbox`;

const helmetOptions: FastifyHelmetOptions = {
  contentSecurityPolicy: false,
  crossOriginEmbedderPolicy: false,
  referrerPolicy: { policy: 'same-origin' },
  frameguard: { action: 'deny' },
  // said by only-over-https.ts, where it is known whether the request came by HTTPS
  strictTransportSecurity: false,
};

/** A page asks for its own place (a walk in the field) and camera (a photo), nothing else of the machine, and for no other site. */
const permissions = 'camera=(self), geolocation=(self), microphone=(), payment=(), usb=(), display-capture=(), browsing-topics=()';

/** @throws Fault cli.usage for a base map's address that cannot be used: a wrong setting stops the start, not the first page */
export async function securityHeaders(app: App): Promise<void> {
  basemapStyle();
  await app.register(helmet, helmetOptions);
  app.addHook('onRequest', async (request, reply) => {
    const data = request.url.startsWith('/api/') || request.routeOptions.url?.startsWith('/api/');
    reply.header('content-security-policy', data ? dataPolicy : pagePolicy());
    reply.header('permissions-policy', permissions);
    // what was read of a partner's data stays in no cache, neither the browser's nor one on the way
    if (data) reply.header('cache-control', 'no-store');
  });
  // whoever signs out leaves nothing behind in a browser that others use; language and colours may stay
  app.addHook('onSend', async (request, reply) => {
    const out = request.routeOptions.url === '/api/sign-out' || request.routeOptions.url === '/api/account/sign-out-everywhere';
    if (out && reply.statusCode < 300) reply.header('clear-site-data', '"cache"');
  });
}

/**
 * Lets this one page carry style elements that its own code makes (React Aria makes one so that a finger may scroll). The page tells its
 * code the number in a meta element; nobody can guess it, and the next page has another.
 */
export function withNonce(reply: FastifyReply, page: string): string {
  const nonce = randomBytes(18).toString('base64');
  reply.header('content-security-policy', pagePolicy(` 'nonce-${nonce}'`));
  return page.replace('<head>', `<head>\n    <meta property="csp-nonce" nonce="${nonce}" />`);
}
