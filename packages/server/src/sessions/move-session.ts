// The session of a browser ends where another begins: the same person in another place.
import type { Service } from '../db/scope.ts';
import { deleteSession, insertSession, type NewSession } from './queries.ts';
import { newToken } from './token.ts';

/** @returns the new session's token */
export async function moveSession(service: Service, oldToken: string, to: Omit<NewSession, 'token' | 'csrf'>): Promise<string> {
  const token = newToken();
  await deleteSession(service, oldToken);
  await insertSession(service, { ...to, token, csrf: newToken() });
  return token;
}
