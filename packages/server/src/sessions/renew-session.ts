// A session goes on under a new token: after the person has shown again who she is, or has changed how she does.
import type { Service } from '../db/scope.ts';
import { rotateSession } from './queries.ts';
import { newToken } from './token.ts';

/** @returns the new token */
export async function renewSession(service: Service, oldToken: string): Promise<string> {
  const token = newToken();
  await rotateSession(service, oldToken, token);
  return token;
}
