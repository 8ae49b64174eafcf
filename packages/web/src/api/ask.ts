// One way to ask the server: every answer is parsed with the schema the server itself uses, every refusal becomes a fault.
// here too, so that it stands in the same file of the build as the schemas, and before them
import './plain-schemas.ts';
import { type Session, session as sessionSchema } from '@samsyn/domain';
import { lost } from './connection.ts';
import { faultOf, isGateway, strangeAnswer } from './fault-error.ts';

/** Anything that can parse: the route schemas of the domain. */
export interface Parser<T> {
  parse(value: unknown): T;
}

let csrf: string | null = null;

/** Who is signed in; the token that comes with it is kept. */
export async function readSession(): Promise<Session> {
  const session = await ask(sessionSchema, '/api/session');
  csrf = session.csrf;
  return session;
}

/** The token that writes must carry; kept until it is refused. */
export async function writeToken(): Promise<string> {
  return csrf ?? (await readSession()).csrf;
}

export async function ask<T>(schema: Parser<T>, path: string, init: RequestInit = {}): Promise<T> {
  const response = await fetch(path, { credentials: 'same-origin', ...init }).catch(() => {
    throw lost();
  });
  const body: unknown = await response.json().catch(() => null);
  if (!response.ok) {
    if (isGateway(response.status, body)) throw lost();
    if (response.status === 401 || response.status === 403) csrf = null;
    throw faultOf(response.status, body);
  }
  try {
    return schema.parse(body);
  } catch {
    throw strangeAnswer(response.status);
  }
}

export async function write<T>(schema: Parser<T>, method: 'POST' | 'PUT' | 'PATCH' | 'DELETE', path: string, body?: unknown): Promise<T> {
  const headers: Record<string, string> = { 'x-csrf-token': await writeToken() };
  if (body !== undefined) headers['content-type'] = 'application/json';
  return ask(schema, path, { method, headers, ...(body === undefined ? {} : { body: JSON.stringify(body) }) });
}
