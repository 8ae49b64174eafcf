// One request to one route of the OpenAPI description, somewhere wrong: in its address, its query, its headers or its body.
import type { RandomSource } from '@samsyn/stats';
import { fileFor } from './damaged-files.ts';
import { anything, hostileJson, hostileTexts, pick } from './hostile-values.ts';
import { fitting, idOf, type JsonSchema, type KnownIds, valueFrom } from './schema-values.ts';

export interface DescribedRoute {
  readonly method: string;
  /** `/api/imports/{id}` */
  readonly path: string;
  readonly parameters: readonly { readonly name: string; readonly in: string; readonly required?: boolean; readonly schema: JsonSchema }[];
  readonly body: JsonSchema | null;
}

export interface MalformedRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly payload?: string | Buffer;
}

const contentTypes = [
  'application/json',
  'application/json; charset=utf-7',
  'application/octet-stream',
  'text/plain',
  'text/xml',
  'application/x-www-form-urlencoded',
  'multipart/form-data; boundary=x',
  'multipart/form-data',
  'application/problem+json',
  'x',
];

export function malformedRequest(route: DescribedRoute, random: RandomSource, ids: KnownIds): MalformedRequest {
  // a verb with five parameters is hardly ever reached when each of them is wrong three times in ten
  const carefully = random.next() < 0.4;
  const url = addressOf(route, random, ids) + queryOf(route, random, ids, carefully);
  const headers: Record<string, string> = strangeHeaders(random);
  if (route.method === 'GET') return { method: route.method, url, headers };
  const { type, payload } = bodyOf(route, random, ids);
  return { method: route.method, url, headers: { ...headers, ...(type === null ? {} : { 'content-type': type }) }, payload };
}

function addressOf({ path, parameters }: DescribedRoute, random: RandomSource, ids: KnownIds): string {
  return path.replace(/\{(\w+)\}/g, (_, name: string, at: number) => {
    const before = path.slice(0, at).match(/([^/{}]+)\/$/)?.[1] ?? '';
    const fit = fitting(ids, name === 'id' ? before : name, random);
    const schema = parameters.find((one) => one.in === 'path' && one.name === name)?.schema ?? {};
    const roll = random.next();
    const words = schema.format === 'uuid' ? [] : (ids.words ?? []);
    if (words.length > 0 && random.next() < 0.5) return encodeURIComponent(pick(random, words));
    if (roll < 0.55) return idOf(random, fit) + (schema.format === 'uuid' ? '' : pick(random, ['', '.json', '.html', '.exe', '.csv']));
    if (roll < 0.75) return encoded(asText(valueFrom(schema, random, fit, 0.2)), random);
    return encoded(pick(random, hostileTexts), random) || '%20';
  });
}

function queryOf({ method, parameters }: DescribedRoute, random: RandomSource, ids: KnownIds, carefully: boolean): string {
  const parts: string[] = [];
  for (const { name, schema, required, in: where } of parameters) {
    if (where !== 'query' || random.next() < (carefully && required ? 0.01 : carefully ? 0.5 : 0.15)) continue;
    const value = valueFrom(schema, random, fitting(ids, name, random), carefully ? 0.04 : 0.3);
    parts.push(`${name}=${carefully ? encodeURIComponent(whole(asText(value))).slice(0, 4000) : encoded(asText(value), random)}`);
    if (carefully) continue;
    if (random.next() < 0.08) parts.push(`${name}=${encoded(pick(random, hostileTexts), random)}`);
    if (random.next() < 0.05) parts.push(`${name}[]=1&${name}[__proto__]=1`);
  }
  // where nothing else can be wrong, this mostly is
  if (random.next() < (method === 'GET' && parameters.length === 0 ? 0.9 : carefully ? 0 : 0.3))
    parts.push(`${encoded(pick(random, hostileTexts), random)}=${encoded(pick(random, hostileTexts), random)}`);
  if (!carefully && random.next() < 0.05) parts.push('%', '%zz=%');
  return parts.length > 0 ? `?${parts.join('&')}` : '';
}

const whole = (text: string): string => text.replace(/\p{Surrogate}/gu, '\ufffd');

/** Mostly as it should be written, else as it should not. */
function encoded(text: string, random: RandomSource): string {
  const once = encodeURIComponent(whole(text)).slice(0, 4000);
  if (random.next() < 0.85) return once;
  return pick(random, [encodeURIComponent(once), '%zz', '%', '%c0%af', '%00', once.replaceAll('%2F', '/')]);
}

function strangeHeaders(random: RandomSource): Record<string, string> {
  const headers: Record<string, string> = {};
  if (random.next() < 0.1) headers['x-forwarded-for'] = pick(random, ['127.0.0.1', "' or 1=1", '::1, 10.0.0.1', 'x'.repeat(2000)]);
  if (random.next() < 0.1) headers.accept = pick(random, ['*/*', 'text/html', 'application/xml', '"']);
  if (random.next() < 0.1) headers['accept-language'] = pick(random, ['sv', 'xx-YY;q=9', '*', 'x'.repeat(500)]);
  if (random.next() < 0.05) headers.range = 'bytes=0-99999999,5-1';
  if (random.next() < 0.05) headers['if-none-match'] = '"\\"';
  if (random.next() < 0.05) headers['x-http-method-override'] = 'DELETE';
  if (random.next() < 0.05) headers['user-agent'] = pick(random, ['', "'; drop table sessions; --", 'x'.repeat(5000)]);
  return headers;
}

function bodyOf(route: DescribedRoute, random: RandomSource, ids: KnownIds): { type: string | null; payload: string | Buffer } {
  const { body, path } = route;
  if (takesFile(route) && random.next() < 0.8) {
    const payload = random.next() < 0.15 ? fileOf(random) : fileFor(path, random, ids.words ?? []);
    return { type: 'application/octet-stream', payload };
  }
  const roll = random.next();
  if (roll < 0.55) return { type: 'application/json', payload: json(body ? valueFrom(body, random, ids, 0.15) : anything(random)) };
  if (roll < 0.75) return { type: 'application/json', payload: json(body ? valueFrom(body, random, ids, 0) : {}) };
  if (roll < 0.87) return { type: 'application/json', payload: pick(random, hostileJson) };
  return {
    type: random.next() < 0.1 ? null : pick(random, contentTypes),
    payload: random.next() < 0.5 ? fileOf(random) : pick(random, hostileTexts),
  };
}

/** The description says nothing of a body that is a file: its name in the address does, or these know of none. */
function takesFile({ path, parameters }: DescribedRoute): boolean {
  return parameters.some(({ name }) => name === 'fileName') || ['/verify', '/api/agreements/{id}/signing/paper'].includes(path);
}

/** An object may say that its toString is the number one. */
const asText = (value: unknown): string => (typeof value === 'object' ? JSON.stringify(value) : String(value));
const json = (value: unknown): string => JSON.stringify(value) ?? '';

function fileOf(random: RandomSource): Buffer {
  return pick<() => Buffer>(random, [
    () => Buffer.from('Datum;Plats\n2026-01-01;Exempelgatan\n'),
    () => Buffer.from('504b030414000000', 'hex'),
    () => Buffer.from('1f8b0800000000000003', 'hex'),
    () => Buffer.from('--x\r\nContent-Disposition: form-data; name="a"; filename="../../x"\r\n\r\n1\r\n'),
    () => Buffer.from(Array.from({ length: 200 }, () => Math.floor(random.next() * 256))),
    () => Buffer.alloc(0),
  ])();
}
