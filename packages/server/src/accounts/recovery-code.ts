// Recovery codes: 120 random bits each, so that a plain hash is enough (below 112 a slow one would be asked for); written in groups, read however a person types them.
import { createHash, randomBytes } from 'node:crypto';

const signs = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789';
export const recoveryCodesInAll = 10;

/** Six groups of four, XXXX-XXXX-XXXX-XXXX-XXXX-XXXX, without signs that look alike (no I, O, 0, 1). */
export function newRecoveryCode(): string {
  // 32 signs: five bits of each byte are used, none is favoured
  const text = Array.from(randomBytes(24), (byte) => signs[byte & 31]).join('');
  return (text.match(/.{4}/g) ?? []).join('-');
}

export const recoveryCodeHash = (code: string): Buffer =>
  createHash('sha256')
    .update(code.toUpperCase().replace(/[^A-Z2-9]/g, ''))
    .digest();
