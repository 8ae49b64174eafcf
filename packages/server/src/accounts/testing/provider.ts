// For tests: a real OpenID Connect provider on this machine. Whoever asks is signed in as the person the test says, without questions.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import Provider from 'oidc-provider';

export interface Person {
  readonly sub: string;
  readonly groups: readonly string[];
  readonly email?: string;
  readonly name?: string;
}
export interface TestProvider {
  readonly issuer: string;
  /** who comes next */
  person: Person;
  /** follows the provider's redirects like a browser, to the address it comes back to */
  visit(url: string): Promise<URL>;
  close(): Promise<void>;
}

export async function startProvider(returnTo: string): Promise<TestProvider> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const test: TestProvider = {
    issuer,
    person: { sub: 'p1', groups: [] },
    visit: (url) => visit(url, returnTo),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  const provider = new Provider(issuer, {
    clients: [
      {
        client_id: 'samsyn',
        client_secret: 'hemlig-hos-den-andra',
        redirect_uris: [returnTo],
        token_endpoint_auth_method: 'client_secret_post',
      },
    ],
    claims: { openid: ['sub', 'groups'], email: ['email', 'email_verified'], profile: ['name'] },
    conformIdTokenClaims: false,
    cookies: { keys: ['test'] },
    features: { devInteractions: { enabled: false } },
    interactions: { url: (_context, interaction) => `/interaction/${interaction.uid}` },
    pkce: { required: () => true },
    findAccount: (_context, sub) => ({
      accountId: sub,
      claims: async () => ({ ...test.person, sub, groups: [...test.person.groups], email_verified: true }),
    }),
    // consent is the organisation's, not the person's
    loadExistingGrant: async (context) => {
      const grant = new context.oidc.provider.Grant({ clientId: 'samsyn', accountId: context.oidc.session?.accountId ?? '' });
      grant.addOIDCScope('openid profile email');
      await grant.save();
      return grant;
    },
  });
  const answer = provider.callback();
  server.on('request', (request, response) => {
    if (!request.url?.startsWith('/interaction/')) return void answer(request, response);
    void provider.interactionFinished(request, response, { login: { accountId: test.person.sub } }, { mergeWithLastSubmission: false });
  });
  return test;
}

async function visit(start: string, returnTo: string): Promise<URL> {
  const cookies = new Map<string, string>();
  let url = new URL(start);
  for (let hop = 0; hop < 10; hop++) {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const answer = await fetch(url, { redirect: 'manual', headers: { cookie } });
    for (const line of answer.headers.getSetCookie()) {
      const [pair = ''] = line.split(';');
      cookies.set(pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1));
    }
    const next = answer.headers.get('location');
    if (!next) throw new Error(`${answer.status}: ${await answer.text()}`);
    url = new URL(next, url);
    if (url.href.startsWith(returnTo)) return url;
  }
  throw new Error('the provider went round in circles');
}
