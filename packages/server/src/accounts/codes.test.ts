import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { TOTP } from 'otpauth';
import { expect, test } from 'vitest';
import { hashPassword, passwordFits } from './passwords.ts';
import { newRecoveryCode, recoveryCodeHash } from './recovery-code.ts';
import { serverKey } from './server-key.ts';
import { newTotpSecret, proposeTotp, totpStep } from './totp.ts';

test('a code of the app is right once, also when the clocks differ by a step, and never again', () => {
  const secret = newTotpSecret();
  const { secret: text, uri, svg } = proposeTotp(secret, 'sam@exempelhamn.test');
  expect(uri).toMatch(/^otpauth:\/\/totp\/Samsyn/);
  expect(svg).toMatch(/^<svg/);
  const app = new TOTP({ secret: text });
  const now = 1_800_000_000_000;
  const step = totpStep(secret, app.generate({ timestamp: now }), 0, now);
  expect(step).toBe(60_000_000);
  expect(totpStep(secret, app.generate({ timestamp: now }), step ?? 0, now)).toBeNull();
  expect(totpStep(secret, app.generate({ timestamp: now + 30_000 }), step ?? 0, now)).toBe(60_000_001);
  expect(totpStep(secret, app.generate({ timestamp: now - 60_000 }), 0, now)).toBeNull();
  expect(totpStep(secret, 'abcdef', 0, now)).toBeNull();
});

test('the code in the standard is the code here (RFC 6238, appendix B, eight figures shortened to six)', () => {
  expect(totpStep(Buffer.from('12345678901234567890'), '287082', 0, 59_000)).toBe(1);
});

test('recovery codes are read however they are typed', () => {
  const code = newRecoveryCode();
  expect(code).toMatch(/^([A-HJ-NP-Z2-9]{4}-){5}[A-HJ-NP-Z2-9]{4}$/);
  expect(recoveryCodeHash(code.toLowerCase().replaceAll('-', ' '))).toEqual(recoveryCodeHash(code));
  expect(recoveryCodeHash(newRecoveryCode())).not.toEqual(recoveryCodeHash(code));
});

test('a password fits its own hash in every way of writing its characters, and no hash is nobody’s', async () => {
  const stored = await hashPassword('blåbär på fjället');
  expect(stored).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  expect(await passwordFits(stored, 'blåbär på fjället'.normalize('NFD'))).toBe(true);
  expect(await passwordFits(stored, 'Blåbär på fjället')).toBe(false);
  expect(await passwordFits(null, 'blåbär på fjället')).toBe(false);
});

test('the key is made once, for its user alone; what it seals opens for its owner only', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'samsyn-key-'));
  try {
    const keys = await Promise.all([serverKey(folder), serverKey(folder)]);
    const sealed = keys[0].seal(Buffer.from('hemlighet'), 'a');
    expect((await stat(path.join(folder, 'server.key'))).mode & 0o777).toBe(0o600);
    expect(keys[1].open(sealed, 'a')?.toString()).toBe('hemlighet');
    expect(keys[1].open(sealed, 'b')).toBeNull();
    expect(sealed.includes(Buffer.from('hemlighet'))).toBe(false);
    const other = await serverKey(folder, Buffer.alloc(32, 7).toString('base64'));
    expect(other.open(sealed, 'a')).toBeNull();
    expect(other.nameOf('a', 'b')).not.toEqual(keys[0].nameOf('a', 'b'));
    expect(keys[0].nameOf('ab', 'c')).not.toEqual(keys[0].nameOf('a', 'bc'));
    await expect(serverKey(folder, 'kort')).rejects.toMatchObject({ code: 'settings.key' });
    expect((await readFile(path.join(folder, 'server.key'), 'utf8')).trim()).toHaveLength(44);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
