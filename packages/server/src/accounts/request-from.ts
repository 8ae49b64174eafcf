// Where a request to sign in came from, and that it came from our own page.
import { Fault } from '@samsyn/domain';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { agentWords } from '../sessions/agent-words.ts';
import { deviceToken, setDeviceCookie, setSessionCookie } from '../sessions/cookies.ts';
import type { Entered, From } from './enter.ts';

export function fromOf(request: FastifyRequest, origin: string): From {
  return { address: request.ip, device: deviceToken(request), agent: agentWords(request.headers['user-agent']), origin };
}

/**
 * Before there is a session there is no token to carry: another site could sign its visitor in as somebody else. Browsers say where a
 * request comes from; a program that says nothing has no visitor to deceive.
 * @throws Fault session.origin
 */
export function requireOwnPage(request: FastifyRequest, own: string): void {
  const site = request.headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin' && site !== 'none') throw new Fault('session.origin');
  const { origin } = request.headers;
  // by the name people use, or by the one it was asked under (this machine has several)
  if (origin !== undefined && origin !== own && origin !== `${request.protocol}://${request.host}`) throw new Fault('session.origin');
}

/** The cookies of a new session and of a browser to be remembered. */
export function setEntered(request: FastifyRequest, reply: FastifyReply, { token, hours, device }: Entered): void {
  setSessionCookie(request, reply, token, hours);
  if (device) setDeviceCookie(request, reply, device);
}
