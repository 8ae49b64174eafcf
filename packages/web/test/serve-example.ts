// Serves the built pages with the example picture behind them, for looking at pages without a database.
import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import path from 'node:path';
import { examplePicture } from '@samsyn/domain';
import { exampleDelivery, exampleImports, examplePictures, exampleSession, exampleSources } from './example-answers.ts';

const dist = path.resolve(import.meta.dirname, '../dist');
const types: Record<string, string> = {
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.html': 'text/html; charset=utf-8',
};
const policy =
  "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:; connect-src 'self'; worker-src 'self' blob:; object-src 'none'; base-uri 'none'; frame-ancestors 'none'";

function answer(url: string): unknown {
  if (url.startsWith('/api/session')) return exampleSession;
  if (url.startsWith('/api/sources')) return exampleSources;
  if (url.startsWith('/api/imports/')) return exampleDelivery;
  if (url.startsWith('/api/imports')) return exampleImports;
  if (url.endsWith('/recomputed')) return { same: true, differences: [] };
  if (url.startsWith('/api/pictures/')) return examplePicture;
  if (url.startsWith('/api/pictures')) return examplePictures;
  if (url.startsWith('/api/basemap')) return { type: 'FeatureCollection', features: [] };
  return null;
}

/** Listens on a free port of this machine; the office's own policy for scripts and styles holds. */
export async function serveExample(): Promise<{ server: Server; address: string }> {
  const server = createServer(async (request, response) => {
    const url = request.url ?? '/';
    response.setHeader('content-security-policy', policy);
    if (url.startsWith('/api/')) {
      const body = answer(url);
      response.writeHead(body === null ? 404 : 200, { 'content-type': 'application/json' });
      return response.end(JSON.stringify(body));
    }
    const file = url.startsWith('/assets/') ? path.join(dist, path.normalize(url.split('?')[0] ?? '')) : path.join(dist, 'index.html');
    response.setHeader('content-type', types[path.extname(file)] ?? 'application/octet-stream');
    return response.end(await readFile(file).catch(() => ''));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const at = server.address();
  return { server, address: `http://127.0.0.1:${typeof at === 'object' && at ? at.port : 0}` };
}
