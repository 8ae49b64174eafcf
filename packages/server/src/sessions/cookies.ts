// The two cookies. Over HTTPS they carry the prefix __Host-: no other address, path or subdomain can set or shadow them. Browsers refuse
// the prefix without HTTPS, so on http://localhost, where nobody stands between, they have none.
import type { FastifyReply, FastifyRequest } from 'fastify';

const safe = (request: FastifyRequest): boolean => request.protocol === 'https';

/** Only the name that fits the connection is read: over HTTPS a cookie without the prefix could have been set by someone else. */
const sessionCookie = (request: FastifyRequest): string => (safe(request) ? '__Host-samsyn' : 'samsyn');
const deviceCookie = (request: FastifyRequest): string => (safe(request) ? '__Host-samsyn-device' : 'samsyn-device');

export const sessionToken = (request: FastifyRequest): string | null => request.cookies[sessionCookie(request)] || null;
export const deviceToken = (request: FastifyRequest): string | null => request.cookies[deviceCookie(request)] || null;

/**
 * SameSite Lax, not Strict: people arrive from a link in a mail and from the provider's page, and Strict would show them the sign-in page
 * although they are signed in. Writes do not rest on it: each carries the session's own token in a header.
 */
export function setSessionCookie(request: FastifyRequest, reply: FastifyReply, token: string, hours: number): void {
  reply.setCookie(sessionCookie(request), token, {
    httpOnly: true,
    sameSite: 'lax',
    path: '/',
    maxAge: hours * 3600,
    secure: safe(request),
  });
}

export function clearSessionCookie(request: FastifyRequest, reply: FastifyReply): void {
  reply.clearCookie(sessionCookie(request), { path: '/', secure: safe(request), httpOnly: true, sameSite: 'lax' });
}

/** Strict: only our own page's form sends it. It opens nothing; it only says that this browser has signed in before. */
export function setDeviceCookie(request: FastifyRequest, reply: FastifyReply, token: string): void {
  reply.setCookie(deviceCookie(request), token, {
    httpOnly: true,
    sameSite: 'strict',
    path: '/',
    maxAge: 90 * 86_400,
    secure: safe(request),
  });
}

const outsideCookie = (request: FastifyRequest): string => (safe(request) ? '__Host-samsyn-outside' : 'samsyn-outside');

/** Ties a round at the provider to the browser that began it. Lax: it must come back with the provider's redirect. */
export function setOutsideCookie(request: FastifyRequest, reply: FastifyReply, round: string): void {
  reply.setCookie(outsideCookie(request), round, { httpOnly: true, sameSite: 'lax', path: '/', maxAge: 600, secure: safe(request) });
}

/** Read once: it is cleared with the answer. */
export function takeOutsideCookie(request: FastifyRequest, reply: FastifyReply): string | null {
  reply.clearCookie(outsideCookie(request), { path: '/', secure: safe(request), httpOnly: true, sameSite: 'lax' });
  return request.cookies[outsideCookie(request)] || null;
}
