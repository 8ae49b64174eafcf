// The key that seals, with its certificate: made at the first start in the data directory, readable by the program's user alone, or the
// municipality's own by SAMSYN_SEAL_KEY and SAMSYN_SEAL_CERTIFICATE (PEM files). It is not in the database and not in backups. Several
// servers on one database are given the same files.
import { createPrivateKey, randomBytes, webcrypto, X509Certificate } from 'node:crypto';
import { link, mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { Fault } from '@samsyn/domain';
import { Certificate } from 'pkijs';
import { selfSigned } from './seal-certificate.ts';

export interface SealKey {
  readonly key: webcrypto.CryptoKey;
  /** the sealing certificate first, then what it was issued by */
  readonly chain: readonly Certificate[];
  /** SHA-256 of the certificate, hex */
  readonly fingerprint: string;
}

const { subtle } = webcrypto;
const known = new Map<string, Promise<SealKey>>();

/** One per data directory. @throws Fault settings.seal when a file cannot be used, others can read the key, or the two do not belong together */
export function sealKey(dataDir: string, environment: NodeJS.ProcessEnv = process.env): Promise<SealKey> {
  const own = { key: environment.SAMSYN_SEAL_KEY, certificate: environment.SAMSYN_SEAL_CERTIFICATE };
  const name = [dataDir, own.key, own.certificate].join('\n');
  let found = known.get(name);
  if (!found) {
    found = own.key || own.certificate ? ownKey(own.key ?? '', own.certificate ?? '') : madeKey(dataDir);
    known.set(name, found);
    found.catch(() => known.delete(name));
  }
  return found;
}

async function ownKey(keyFile: string, certificateFile: string): Promise<SealKey> {
  const key = await read(keyFile, 'SAMSYN_SEAL_KEY');
  return fromPem(key, await read(certificateFile, 'SAMSYN_SEAL_CERTIFICATE'), keyFile);
}

/** Key and certificate in one file, so that they never part. */
async function madeKey(dataDir: string): Promise<SealKey> {
  const file = path.join(dataDir, 'seal.pem');
  await stat(file).catch(() => makeFile(file));
  if (((await stat(file)).mode & 0o077) !== 0) throw new Fault('settings.seal', { file, why: 'mode' });
  const text = await read(file, file);
  return fromPem(text, text, file);
}

async function makeFile(file: string): Promise<void> {
  const keys = await subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-256' }, true, ['sign', 'verify']);
  const certificate = await selfSigned(keys, 'Samsyn, dokumentförsegling', new Date());
  const key = Buffer.from(await subtle.exportKey('pkcs8', keys.privateKey));
  const text = pem('PRIVATE KEY', key) + pem('CERTIFICATE', Buffer.from(certificate.toSchema(true).toBER(false)));
  const part = `${file}.${process.pid}.${randomBytes(4).toString('hex')}`;
  try {
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(part, text, { mode: 0o600, flag: 'wx' });
    // a link, not a rename: of two servers that start at once the second keeps the first one's key
    await link(part, file).catch((raised: NodeJS.ErrnoException) => {
      if (raised.code !== 'EEXIST') throw raised;
    });
  } catch (raised) {
    throw new Fault('settings.seal', { file, why: raised instanceof Error ? raised.message : String(raised) });
  } finally {
    await rm(part, { force: true });
  }
}

async function fromPem(keyText: string, certificateText: string, file: string): Promise<SealKey> {
  try {
    const blocks = certificateText.match(/-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g) ?? [];
    const first = new X509Certificate(blocks[0] ?? '');
    const secret = createPrivateKey(keyText);
    if (!first.checkPrivateKey(secret)) throw new Error('the key is another certificate’s');
    const bytes = secret.export({ type: 'pkcs8', format: 'der' });
    return {
      key: await subtle.importKey('pkcs8', new Uint8Array(bytes), algorithmOf(secret), false, ['sign']),
      chain: blocks.map((block) => Certificate.fromBER(new Uint8Array(new X509Certificate(block).raw).buffer)),
      fingerprint: first.fingerprint256.replaceAll(':', '').toLowerCase(),
    };
  } catch (raised) {
    throw new Fault('settings.seal', { file, why: raised instanceof Error ? raised.message : String(raised) });
  }
}

/** RSA of 2048 bits or more, or the curves P-256 and P-384. */
function algorithmOf({ asymmetricKeyType: type, asymmetricKeyDetails: details }: ReturnType<typeof createPrivateKey>) {
  if (type === 'rsa' && (details?.modulusLength ?? 0) >= 2048) return { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' };
  if (type === 'ec' && details?.namedCurve === 'prime256v1') return { name: 'ECDSA', namedCurve: 'P-256' };
  if (type === 'ec' && details?.namedCurve === 'secp384r1') return { name: 'ECDSA', namedCurve: 'P-384' };
  throw new Error('RSA ≥ 2048, P-256, P-384');
}

const read = (file: string, name: string): Promise<string> =>
  readFile(file, 'utf8').catch((raised: NodeJS.ErrnoException) => {
    throw new Fault('settings.seal', { file: file || name, why: raised.code ?? raised.message });
  });

const pem = (label: string, bytes: Buffer): string =>
  `-----BEGIN ${label}-----\n${bytes.toString('base64').replace(/.{64}(?=.)/g, '$&\n')}\n-----END ${label}-----\n`;
