// The tokens of links and cookies: stored as their SHA-256 only.
import { createHash, randomBytes } from 'node:crypto';

/** 32 random bytes as text: what the link or the cookie carries. */
export const newToken = (): string => randomBytes(32).toString('base64url');
export const tokenHash = (token: string): Buffer => createHash('sha256').update(token).digest();
