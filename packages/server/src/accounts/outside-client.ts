// The provider of outside sign-in (OpenID Connect). The server asks nobody but the configured issuer's hosts, whatever an answer says.
import * as oidc from 'openid-client';
import type { OutsideSettings } from './sign-in-settings.ts';

const known = new WeakMap<OutsideSettings, Promise<oidc.Configuration>>();

/** What the provider says of itself, asked for once; again after a failure. */
export function outsideClient(settings: OutsideSettings): Promise<oidc.Configuration> {
  let client = known.get(settings);
  if (!client) {
    client = discover(settings);
    known.set(settings, client);
    client.catch(() => known.delete(settings));
  }
  return client;
}

async function discover(settings: OutsideSettings): Promise<oidc.Configuration> {
  const issuer = new URL(settings.issuer);
  const inTheClear = issuer.protocol === 'http:';
  const secret = settings.clientSecret;
  const client = await oidc.discovery(
    issuer,
    settings.clientId,
    undefined,
    secret === undefined ? oidc.None() : oidc.ClientSecretPost(secret),
    {
      [oidc.customFetch]: onlyTo(settings),
      timeout: 10,
      // the settings let http through only to this machine itself
      ...(inTheClear ? { execute: [oidc.allowInsecureRequests] } : {}),
    },
  );
  const { authorization_endpoint: page } = client.serverMetadata();
  requireAllowed(settings, page ?? '');
  return client;
}

/** A fetch that goes to the issuer's hosts only, by its own protocol, and follows nothing elsewhere. */
export function onlyTo(settings: OutsideSettings): oidc.CustomFetch {
  return async (url, options) => {
    requireAllowed(settings, url);
    // what is sent is a form or nothing
    const body = options.body instanceof URLSearchParams ? options.body.toString() : null;
    return fetch(url, { method: options.method, headers: options.headers, signal: options.signal ?? null, body, redirect: 'error' });
  };
}

function requireAllowed(settings: OutsideSettings, address: string): void {
  const url = new URL(address);
  const issuer = new URL(settings.issuer);
  if (url.protocol !== issuer.protocol || ![issuer.host, ...settings.hosts].includes(url.host))
    throw new Error(`the provider leads to ${url.host}, which is not among its hosts`);
}
