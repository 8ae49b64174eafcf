// One-time codes (TOTP, RFC 6238): six figures, 30 seconds, one step of clock difference either way, each step used once.
import { Secret, TOTP } from 'otpauth';
import { renderSVG } from 'uqr';

const shape = { issuer: 'Samsyn', algorithm: 'SHA1', digits: 6, period: 30 } as const;

export interface TotpProposal {
  readonly secret: string;
  readonly uri: string;
  readonly svg: string;
}

export const newTotpSecret = (): Buffer => Buffer.from(new Secret({ size: 20 }).bytes);

/** The secret as text, as the address an app reads, and as a QR code. */
export function proposeTotp(secret: Buffer, label: string): TotpProposal {
  const totp = new TOTP({ ...shape, label, secret: secretOf(secret) });
  const uri = totp.toString();
  return { secret: totp.secret.base32, uri, svg: renderSVG(uri, { border: 2 }) };
}

/** The step the code belongs to, later than the last one used; null when it is wrong or used. */
export function totpStep(secret: Buffer, code: string, lastStep: number, now: number = Date.now()): number | null {
  const delta = new TOTP({ ...shape, secret: secretOf(secret) }).validate({ token: code.replaceAll(' ', ''), timestamp: now, window: 1 });
  if (delta === null) return null;
  const step = Math.floor(now / 1000 / shape.period) + delta;
  return step > lastStep ? step : null;
}

const secretOf = (secret: Buffer): Secret => new Secret({ buffer: new Uint8Array(secret).buffer });
