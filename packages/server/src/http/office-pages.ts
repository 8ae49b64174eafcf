// The built office pages: files with a hash in their name for ever, everything else asked for again; unknown addresses get the office itself.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import fastifyStatic from '@fastify/static';
import { Fault } from '@samsyn/domain';
import { sessionToken } from '../sessions/cookies.ts';
import type { App } from './app-context.ts';
import { type FirstVisits, firstVisitsIn, linksFor, type RightsOf } from './first-visit.ts';
import { withNonce } from './security-headers.ts';
import { writeFault } from './write-fault.ts';

/** The web package's build: beside the sources, and the same place seen from the bundle (both lie two folders down in the server). */
export function officeFolder(): string {
  const given = process.env.SAMSYN_WEB;
  if (given) return given;
  const here = path.dirname(fileURLToPath(import.meta.url));
  const candidates = ['../../../web/dist', '../../web/dist'].map((step) => path.resolve(here, step));
  return candidates.find((folder) => existsSync(path.join(folder, 'index.html'))) ?? candidates[0]!;
}

/** The frame that stands while the pages are on their way, and the question who is signed in: not for whoever has to sign in first. */
const inside = /<!-- for whoever is signed in -->.*<!-- so far -->|<!-- the frame[\s\S]*<!-- pages -->/g;

export async function officePages(app: App, folder: string, rightsOf: RightsOf): Promise<void> {
  if (existsSync(folder))
    await app.register(fastifyStatic, {
      root: folder,
      wildcard: false,
      index: false,
      // made by the build, beside each file
      preCompressed: true,
      setHeaders(response, file) {
        const hashed = file.includes(`${path.sep}assets${path.sep}`);
        response.header('cache-control', hashed ? 'public, max-age=31536000, immutable' : 'no-cache');
      },
    });
  let read: { readonly page: string; readonly visits: FirstVisits | null } | null = null;
  const office = () => {
    const file = path.join(folder, 'index.html');
    if (read === null && existsSync(file)) read = { page: readFileSync(file, 'utf8'), visits: firstVisitsIn(folder) };
    return read;
  };
  app.setNotFoundHandler(async (request, reply) => {
    const found = request.method === 'GET' && !request.url.startsWith('/api/') ? office() : null;
    if (found) {
      const { page, visits } = found;
      const known = sessionToken(request) ? page : page.replace(inside, '');
      const whole = known.replace('</head>', `${await linksFor(visits, request, rightsOf)}</head>`);
      return reply.header('cache-control', 'no-cache').type('text/html; charset=utf-8').send(withNonce(reply, whole));
    }
    return writeFault(new Fault('request.notFound', { path: request.url.slice(0, 200) }), reply, request.log);
  });
}
