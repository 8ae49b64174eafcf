// The server's own key: 32 random bytes in the data directory, readable by the program's user alone. It is not in the database and not in
// backups, so that a leaked copy of either holds no secret of anyone's one-time codes. Several servers on one database share SAMSYN_KEY.
import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto';
import { link, readFile, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { Fault } from '@samsyn/domain';

export interface ServerKey {
  /** nonce, tag and ciphertext; `owner` is bound to it, so that a secret moved to another account cannot be opened */
  seal(plain: Buffer, owner: string): Buffer;
  /** null: sealed with another key, for another owner, or changed */
  open(sealed: Buffer, owner: string): Buffer | null;
  /** a name that nobody without the key can compute */
  nameOf(...parts: readonly string[]): Buffer;
}

/** Made at the first start. @throws Fault settings.key when it cannot be used, or others can read it */
export async function serverKey(dataDir: string, given = process.env.SAMSYN_KEY): Promise<ServerKey> {
  const file = path.join(dataDir, 'server.key');
  return keyFrom(given ? decoded(given, 'SAMSYN_KEY') : decoded(await readOrMake(file), file));
}

async function readOrMake(file: string): Promise<string> {
  const part = `${file}.${process.pid}.${randomBytes(4).toString('hex')}`;
  try {
    await writeFile(part, `${randomBytes(32).toString('base64')}\n`, { mode: 0o600, flag: 'wx' });
    // a link, not a rename: of two servers that start at once the second keeps the first one's key
    await link(part, file).catch((raised: NodeJS.ErrnoException) => {
      if (raised.code !== 'EEXIST') throw raised;
    });
    if (((await stat(file)).mode & 0o077) !== 0) throw new Error('mode');
    return await readFile(file, 'utf8');
  } catch (raised) {
    throw new Fault('settings.key', { file, why: raised instanceof Error ? raised.message : String(raised) });
  } finally {
    await rm(part, { force: true });
  }
}

function decoded(text: string, file: string): Buffer {
  const key = Buffer.from(text.trim(), 'base64');
  if (key.length !== 32) throw new Fault('settings.key', { file, why: '32 bytes, base64' });
  return key;
}

function keyFrom(root: Buffer): ServerKey {
  // one use, one key
  const keyFor = (use: string): Buffer => Buffer.from(hkdfSync('sha256', root, Buffer.alloc(0), `samsyn ${use}`, 32));
  const sealing = keyFor('seal');
  const naming = keyFor('name');
  return {
    seal(plain, owner) {
      const nonce = randomBytes(12);
      const cipher = createCipheriv('aes-256-gcm', sealing, nonce).setAAD(Buffer.from(owner));
      const text = Buffer.concat([cipher.update(plain), cipher.final()]);
      return Buffer.concat([nonce, cipher.getAuthTag(), text]);
    },
    open(sealed, owner) {
      try {
        const decipher = createDecipheriv('aes-256-gcm', sealing, sealed.subarray(0, 12)).setAAD(Buffer.from(owner));
        decipher.setAuthTag(sealed.subarray(12, 28));
        return Buffer.concat([decipher.update(sealed.subarray(28)), decipher.final()]);
      } catch {
        return null;
      }
    },
    nameOf(...parts) {
      const mac = createHmac('sha256', naming);
      for (const part of parts) mac.update(`${Buffer.byteLength(part)}:${part}`);
      return mac.digest();
    },
  };
}
