// How Samsyn is reached: refused where it would be open, over TLS of its own, behind a proxy, and under the names that are its.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import type { IncomingHttpHeaders } from 'node:http';
import { get as httpsGet } from 'node:https';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { TLSSocket } from 'node:tls';
import { Fault, faultSentence } from '@samsyn/domain';
import pino from 'pino';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { demoCommand, serveCommand } from '../cli/serve.ts';
import type { Database } from '../db/database.ts';
import { openTestDatabase } from '../db/test-database.ts';
import { uploadFolder } from '../imports/upload-folder.ts';
import type { App } from './app-context.ts';
import { buildApp } from './build-app.ts';
import { ownAddress } from './own-address.ts';
import { checkServing, isLoopback, onThisMachine, originFrom, type Serving } from './serving.ts';
import { startServer } from './start-server.ts';
import { selfSigned } from './testing/self-signed.ts';
import { readCredentials } from './tls-files.ts';

let database: Database;
let folder: string;
beforeAll(async () => {
  database = await openTestDatabase();
  folder = await mkdtemp(path.join(tmpdir(), 'samsyn-tls-'));
});
afterAll(async () => {
  await database?.close();
  await rm(folder, { recursive: true, force: true });
});

const codeOf = (run: () => unknown): string => {
  try {
    run();
  } catch (raised) {
    if (raised instanceof Fault) return raised.code;
    throw raised;
  }
  return 'none';
};

test('beyond this machine nothing opens without a certificate or a proxy', () => {
  const tls = { certFile: 'cert.pem', keyFile: 'key.pem' };
  for (const host of ['0.0.0.0', '::', '10.1.2.3', 'samsyn.example.se', '2001:db8::1', '::ffff:10.0.0.1']) {
    expect(
      codeOf(() => checkServing({ ...onThisMachine, host })),
      host,
    ).toBe('serve.open');
    expect(
      codeOf(() => checkServing({ ...onThisMachine, host, tls })),
      host,
    ).toBe('none');
    expect(
      codeOf(() => checkServing({ ...onThisMachine, host, trustProxy: ['10.0.0.0/8', '::1'] })),
      host,
    ).toBe('none');
  }
  for (const host of ['127.0.0.1', '127.9.9.9', '::1', '[::1]', 'localhost', '::ffff:127.0.0.1'])
    expect([host, isLoopback(host), codeOf(() => checkServing({ ...onThisMachine, host }))]).toEqual([host, true, 'none']);
});

test('the command refuses before it opens a database, in both languages, and says what to do', async () => {
  await expect(serveCommand(['--host', '0.0.0.0'])).rejects.toMatchObject({ code: 'serve.open' });
  await expect(serveCommand(['--host', '0.0.0.0', '--tls-cert', 'c.pem'])).rejects.toMatchObject({ code: 'cli.usage' });
  await expect(demoCommand(['--small', '--host', '::'])).rejects.toMatchObject({ code: 'serve.open' });
  const fault = new Fault('serve.open', { host: '0.0.0.0' });
  for (const lang of ['sv', 'en'] as const) expect(faultSentence(fault, lang).do).toMatch(/--tls-cert.*--tls-key.*--trust-proxy/);
});

test('a proxy is named by number, an address by https', () => {
  for (const address of ['proxy.example.se', '10.0.0.0/33', '10.0.0', '::1/129', '10.0.0.1/8/8', 'loopback', '*', 'true'])
    expect([address, codeOf(() => checkServing({ ...onThisMachine, trustProxy: [address] }))]).toEqual([address, 'cli.usage']);
  for (const text of [
    'http://samsyn.example.se',
    'samsyn.example.se',
    'https://a.se/x',
    'https://u:p@a.se',
    'https://a.se?x',
    'ftp://a.se',
  ])
    expect([text, codeOf(() => originFrom(text))]).toEqual([text, 'cli.usage']);
  expect(originFrom('https://Samsyn.Example.se:443/')).toBe('https://samsyn.example.se');
  expect(originFrom('http://localhost:4300')).toBe('http://localhost:4300');
});

test('the address for links comes from the setting, the certificate or this machine, never from a request', async () => {
  const files = await filesOf(selfSigned('samsyn.example.se'), 'a');
  const credentials = await readCredentials(files);
  expect(credentials.name).toBe('samsyn.example.se');
  expect(ownAddress(onThisMachine, null, 4300)).toBe('http://localhost:4300');
  expect(ownAddress({ ...onThisMachine, tls: files }, credentials, 443)).toBe('https://samsyn.example.se');
  expect(ownAddress({ ...onThisMachine, origin: 'https://x.se' }, credentials, 9)).toBe('https://x.se');
});

test('a certificate and a key that do not belong together are refused before anything listens', async () => {
  const [one, other] = [await filesOf(selfSigned('a.se'), 'b'), await filesOf(selfSigned('a.se'), 'c')];
  const mixed = { certFile: one.certFile, keyFile: other.keyFile };
  await expect(readCredentials(mixed)).rejects.toMatchObject({ code: 'serve.certificate' });
  await expect(readCredentials({ ...one, keyFile: one.certFile })).rejects.toMatchObject({ code: 'serve.certificate' });
  await expect(readCredentials({ ...one, certFile: '/nonexistent' })).rejects.toMatchObject({ code: 'serve.certificate' });
});

test('over TLS every answer says HTTPS from now on, the cookie is for HTTPS alone, and a new certificate is taken while it runs', async () => {
  const files = await filesOf(selfSigned('samsyn.example.se'), 'live');
  const server = await startServer({ database, port: 0, demo: null, serving: { ...onThisMachine, host: '0.0.0.0', tls: files } });
  try {
    const link = new URL(await server.printLink());
    expect(link.hostname).toBe('samsyn.example.se');
    const first = await secureGet(link);
    expect(first.headers['strict-transport-security']).toMatch(/^max-age=31536000/);
    expect(first.headers['set-cookie']?.join()).toMatch(/; Secure/);
    const before = first.fingerprint;
    await writeFile(files.certFile, 'no certificate');
    await expect(server.reloadCertificate()).rejects.toMatchObject({ code: 'serve.certificate' });
    expect((await secureGet(link)).fingerprint).toBe(before);
    await filesOf(selfSigned('samsyn.example.se'), 'live');
    expect(await server.reloadCertificate()).toBeInstanceOf(Date);
    expect((await secureGet(link)).fingerprint).not.toBe(before);
    await expect(fetch(`http://127.0.0.1:${link.port}/health`)).rejects.toThrow();
  } finally {
    await server.close();
  }
});

test('what a proxy says of a request is believed from its own address alone', async () => {
  const app = await served({ ...onThisMachine, host: '0.0.0.0', trustProxy: ['10.0.0.5'], origin: 'https://samsyn.example.se' });
  const seen: string[] = [];
  app.addHook('onResponse', async (request) => void seen.push(`${request.ip} ${request.protocol}`));
  const ask = (remoteAddress: string, headers: Record<string, string>) =>
    app.inject({ url: '/api/session', remoteAddress, headers: { host: 'samsyn.example.se', ...headers } });
  const forwarded = { 'x-forwarded-for': '198.51.100.7', 'x-forwarded-proto': 'https', 'x-forwarded-host': 'samsyn.example.se' };
  try {
    const through = await ask('10.0.0.5', forwarded);
    expect([through.statusCode, through.json().code]).toEqual([401, 'session.none']);
    expect(through.headers['strict-transport-security']).toBeDefined();
    // the same words from anybody else are nothing but words
    const posing = await ask('10.0.0.6', forwarded);
    expect([posing.statusCode, posing.json().code]).toEqual([403, 'request.insecure']);
    expect(posing.headers['strict-transport-security']).toBeUndefined();
    // somebody's own X-Forwarded-For before the proxy's is not taken for the address
    await ask('10.0.0.5', { ...forwarded, 'x-forwarded-for': '127.0.0.1, 198.51.100.8' });
    const plain = await ask('10.0.0.5', { ...forwarded, 'x-forwarded-proto': 'http' });
    expect(plain.json().code).toBe('request.insecure');
    // a proxy that forgets to say who asks and how does not make a stranger local
    expect((await ask('127.0.0.1', {})).json().code).toBe('request.insecure');
    const other = await ask('10.0.0.5', { ...forwarded, 'x-forwarded-host': 'evil.example' });
    expect([other.statusCode, other.json().code]).toEqual([421, 'request.host']);
    expect(seen[0]).toBe('198.51.100.7 https');
    expect(seen[1]).toBe('10.0.0.6 http');
    expect(seen[2]).toBe('198.51.100.8 https');
  } finally {
    await app.close();
  }
});

test('on this machine only its own names are answered: a name of somebody else’s that points here is not', async () => {
  const app = await served(onThisMachine);
  try {
    for (const host of ['localhost', 'localhost:4300', '127.0.0.1:4300', '[::1]:4300', 'LOCALHOST'])
      expect([host, (await app.inject({ url: '/api/session', headers: { host } })).json().code]).toEqual([host, 'session.none']);
    for (const host of ['rebound.example', 'localhost.evil.example', '127.0.0.1.evil.example:4300', '10.0.0.1'])
      expect([host, (await app.inject({ url: '/api/session', headers: { host } })).statusCode]).not.toEqual([host, 401]);
    expect((await app.inject({ url: '/', headers: { host: 'rebound.example' } })).json().code).toMatch(/^request\.(host|insecure)$/);
  } finally {
    await app.close();
  }
});

async function served(serving: Serving): Promise<App> {
  return buildApp({
    database,
    uploads: uploadFolder(database.dataDir),
    order: async () => undefined,
    log: pino({ level: 'silent' }),
    serving,
  });
}

async function filesOf({ cert, key }: { cert: string; key: string }, name: string) {
  const files = { certFile: path.join(folder, `${name}-cert.pem`), keyFile: path.join(folder, `${name}-key.pem`) };
  await writeFile(files.certFile, cert);
  await writeFile(files.keyFile, key, { mode: 0o600 });
  return files;
}

/** Asks this machine as if its name were the link's. The certificate is our own: looked at, not trusted. */
function secureGet(link: URL): Promise<{ headers: IncomingHttpHeaders; fingerprint: string }> {
  return new Promise((resolve, reject) => {
    const options = {
      host: '127.0.0.1',
      port: link.port,
      path: link.pathname + link.search,
      rejectUnauthorized: false,
      agent: false,
    } as const;
    httpsGet({ ...options, servername: link.hostname, headers: { host: link.host } }, (answer) => {
      const { fingerprint256 } = (answer.socket as TLSSocket).getPeerCertificate();
      answer.resume();
      resolve({ headers: answer.headers, fingerprint: fingerprint256 });
    }).on('error', reject);
  });
}
