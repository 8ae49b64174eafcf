// How much one address and one person may ask in a minute. Generous for work, also of an office behind one address; narrow where an answer
// is heavy (documents, tables, deliveries) or where somebody guesses (signing in). Counted in this process: with several behind one
// database each counts its own.
import { isIPv6 } from 'node:net';
import { Fault } from '@samsyn/domain';
import type { FastifyRequest } from 'fastify';
import type { App, AppContext } from './app-context.ts';

export type RequestLimit = 'signIn' | 'export' | 'import';

export interface RequestLimits {
  /** everything but the pages' own files, from one address */
  readonly address: number;
  /** everything under /api/, by one person */
  readonly person: number;
  /** by one address */
  readonly signIn: number;
  /** by one person */
  readonly export: number;
  /** by one person */
  readonly import: number;
}

export const usualLimits: RequestLimits = { address: 3000, person: 1200, signIn: 30, export: 60, import: 60 };

/** The settings, documented in docs/operating.md. @throws Fault cli.usage for one that is no whole number above zero */
export function requestLimitsFrom(environment: Readonly<Record<string, string | undefined>>): RequestLimits {
  const limit = (key: keyof RequestLimits): number => {
    const name = `SAMSYN_LIMIT_${key === 'signIn' ? 'SIGN_IN' : key.toUpperCase()}_PER_MINUTE`;
    const text = environment[name];
    if (text === undefined || text === '') return usualLimits[key];
    if (!/^[1-9]\d{0,8}$/.test(text)) throw new Fault('cli.usage', { why: `${name}=${text}` });
    return Number(text);
  };
  return { address: limit('address'), person: limit('person'), signIn: limit('signIn'), export: limit('export'), import: limit('import') };
}

declare module 'fastify' {
  interface FastifyContextConfig {
    /** a narrower limit than the usual; addresses that end like a file's are exports without it */
    limit?: RequestLimit;
  }
}

type Counter = (request: FastifyRequest, key: string) => Promise<void>;

/** @throws Fault request.tooMany with the seconds to wait */
function counter(app: App, max: number): Counter {
  const keys = new WeakMap<FastifyRequest, string>();
  const count = app.createRateLimit({ max, timeWindow: 60_000, keyGenerator: (request) => keys.get(request) ?? '' });
  return async (request, key) => {
    keys.set(request, key);
    const counted = await count(request);
    if (!counted.isAllowed && counted.isExceeded) throw new Fault('request.tooMany', { retryAfter: Math.max(1, counted.ttlInSeconds) });
  };
}

/** Before anyone is looked up in the database: addresses. */
export function limitAddresses(app: App, limits: RequestLimits): void {
  const all = counter(app, limits.address);
  const signIn = counter(app, limits.signIn);
  app.addHook('onRequest', async (request) => {
    if (request.url.startsWith('/assets/')) return;
    const key = addressKey(request.ip);
    await all(request, key);
    if (limitOf(request) === 'signIn') await signIn(request, key);
  });
}

/** Once it is known who asks: persons, and programs that deliver. */
export function limitPersons({ app, session, sender }: AppContext, limits: RequestLimits): void {
  const all = counter(app, limits.person);
  const narrow = { export: counter(app, limits.export), import: counter(app, limits.import) };
  app.addHook('onRequest', async (request) => {
    const machine = sender(request);
    if (machine) {
      await all(request, machine.id);
      await narrow.import(request, machine.id);
      return;
    }
    const who = await session(request).catch(() => null);
    if (!who) return;
    await all(request, who.accountId);
    const limit = limitOf(request);
    if (limit === 'export' || limit === 'import') await narrow[limit](request, who.accountId);
  });
}

/**
 * As the route says; else by its address and what is sent, so that a new export, or a new place that takes a file, is limited without a word in
 * its route.
 */
function limitOf(request: FastifyRequest): RequestLimit | null {
  const route = request.routeOptions.url;
  if (request.routeOptions.config.limit) return request.routeOptions.config.limit;
  if (route === undefined) return null;
  if (route === '/sign-in') return 'signIn';
  if (request.method === 'POST' && route === '/api/imports') return 'import';
  if (!route.startsWith('/api/')) return null;
  if (request.method !== 'GET' && request.headers['content-type']?.startsWith('application/octet-stream')) return 'import';
  const [path = '', query = ''] = request.url.split('?', 2);
  return /\.(pdf|html|csv|xlsx|docx|zip|geojson|gpkg)$/.test(path) || new URLSearchParams(query).has('format') ? 'export' : null;
}

/** One household or office has a whole /64 of IPv6: its first four groups are the address. */
export function addressKey(ip: string): string {
  if (!isIPv6(ip) || ip.toLowerCase().startsWith('::ffff:')) return ip.replace(/^::ffff:/i, '');
  const [head = '', tail] = ip.split('::');
  const first = head.split(':').filter((group) => group !== '');
  const last = tail === undefined ? [] : tail.split(':').filter((group) => group !== '');
  const groups = [...first, ...Array<string>(Math.max(0, 8 - first.length - last.length)).fill('0'), ...last];
  return groups
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':');
}
