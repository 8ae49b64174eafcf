// The provider of outside sign-in (OpenID Connect). The server asks nobody but the configured issuer's hosts, whatever an answer says.
import * as oidc from 'openid-client';
import { outgoingTo } from '../outgoing/outgoing.ts';
import type { OutsideSettings } from './sign-in-settings.ts';

const known = new WeakMap<OutsideSettings, Promise<oidc.Configuration>>();

/** What the provider says of itself, asked for once; again after a failure. */
function provider(settings: OutsideSettings): Promise<oidc.Configuration> {
  let client = known.get(settings);
  if (!client) {
    client = discover(settings);
    known.set(settings, client);
    client.catch(() => known.delete(settings));
  }
  return client;
}

/** The issuer's own origin, and those the settings name beside it. */
export function originsOf({ issuer, hosts }: OutsideSettings): string[] {
  const { protocol, origin } = new URL(issuer);
  return [origin, ...hosts.map((host) => `${protocol}//${host}`)];
}

async function discover(settings: OutsideSettings): Promise<oidc.Configuration> {
  const allowed = originsOf(settings);
  const call = outgoingTo(allowed);
  const secret = settings.clientSecret;
  const client = await oidc.discovery(
    new URL(settings.issuer),
    settings.clientId,
    undefined,
    secret === undefined ? oidc.None() : oidc.ClientSecretPost(secret),
    {
      // what is sent is a form or nothing
      [oidc.customFetch]: (url, { body, method, headers, signal }) =>
        call(url, { method, headers, signal: signal ?? null, body: body instanceof URLSearchParams ? body.toString() : null }),
      timeout: 10,
      // the settings let http through only to this machine itself
      ...(settings.issuer.startsWith('http:') ? { execute: [oidc.allowInsecureRequests] } : {}),
    },
  );
  const page = client.serverMetadata().authorization_endpoint;
  if (!page || !allowed.includes(new URL(page).origin)) throw new Error('the provider’s page is not at one of its hosts');
  return client;
}

/** What is remembered between the question and the answer. */
export interface Secrets {
  readonly verifier: string;
  readonly nonce: string;
}
export const newSecrets = (): Secrets => ({ verifier: oidc.randomPKCECodeVerifier(), nonce: oidc.randomNonce() });

export interface Question extends Secrets {
  readonly state: string;
  readonly returnTo: string;
  /** the provider asks for credentials although it knows the person */
  readonly again: boolean;
}

/** How long ago the provider may have asked, when the person is to show again who she is. */
const againSeconds = 120;

/** The provider's page to send the browser to. */
export async function askProvider(settings: OutsideSettings, question: Question): Promise<string> {
  const client = await provider(settings);
  const url = oidc.buildAuthorizationUrl(client, {
    redirect_uri: question.returnTo,
    scope: settings.scopes,
    state: question.state,
    nonce: question.nonce,
    code_challenge: await oidc.calculatePKCECodeChallenge(question.verifier),
    code_challenge_method: 'S256',
    ...(question.again ? { prompt: 'login', max_age: '0' } : {}),
  });
  return url.href;
}

/** What the provider says of the person: signed, for us, and for this question. @param search the query that the browser came back with */
export async function hearProvider(
  settings: OutsideSettings,
  question: Question,
  search: string,
): Promise<Record<string, unknown> & { sub: string }> {
  const client = await provider(settings);
  const tokens = await oidc.authorizationCodeGrant(client, new URL(`${question.returnTo}${search}`), {
    pkceCodeVerifier: question.verifier,
    expectedState: question.state,
    expectedNonce: question.nonce,
    idTokenExpected: true,
    ...(question.again ? { maxAge: againSeconds } : {}),
  });
  const token = tokens.claims();
  if (!token) throw new Error('no id token');
  // some providers put groups only where they are asked for
  const more = token[settings.groupsClaim] === undefined && client.serverMetadata().userinfo_endpoint;
  return { ...(more ? await oidc.fetchUserInfo(client, tokens.access_token, token.sub) : {}), ...token };
}
