// For tests: a browser before and after signing in, with its cookies, against the application without a network.
import type { LightMyRequestResponse as Answer } from 'fastify';
import type { App } from '../../http/app-context.ts';

export interface Page {
  readonly cookies: Map<string, string>;
  send(method: 'GET' | 'POST' | 'DELETE', url: string, body?: object, headers?: Record<string, string>): Promise<Answer>;
}

const here = '127.0.0.1';

/** @param address another than this machine comes through the proxy, over HTTPS */
export function openPage(app: App, address = here): Page {
  const cookies = new Map<string, string>();
  let csrf = '';
  const through: Record<string, string> = address === here ? {} : { 'x-forwarded-for': address, 'x-forwarded-proto': 'https' };
  const page: Page = {
    cookies,
    async send(method, url, body, headers = {}) {
      if (url.startsWith('/api/') && method !== 'GET' && csrf === '') csrf = (await page.send('GET', '/api/session')).json().csrf ?? '';
      const answer = await app.inject({
        method,
        url,
        headers: {
          host: 'localhost',
          cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; '),
          'x-csrf-token': csrf,
          'user-agent': 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0',
          ...through,
          ...headers,
        },
        ...(body ? { payload: body } : {}),
      });
      for (const cookie of answer.cookies) {
        if (cookie.value === '' || (cookie.expires && cookie.expires.getTime() < Date.now())) cookies.delete(cookie.name);
        else cookies.set(cookie.name, cookie.value);
        if (cookie.name.endsWith('samsyn')) csrf = '';
      }
      return answer;
    },
  };
  return page;
}
