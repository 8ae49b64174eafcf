// Recovery codes: 80 random bits each, so that a plain hash is enough; written in groups, read however a person types them.
import { createHash, randomBytes } from 'node:crypto';

const signs = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789';
export const recoveryCodesInAll = 10;

/** XXXX-XXXX-XXXX-XXXX, without signs that look alike (no I, O, 0, 1). */
export function newRecoveryCode(): string {
  // 32 signs: five bits of each byte are used, none is favoured
  const text = Array.from(randomBytes(16), (byte) => signs[byte & 31]).join('');
  return (text.match(/.{4}/g) ?? []).join('-');
}

export const recoveryCodeHash = (code: string): Buffer =>
  createHash('sha256')
    .update(code.toUpperCase().replace(/[^A-Z2-9]/g, ''))
    .digest();
