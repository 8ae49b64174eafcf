// The certificate and its key as files: read at the start and again on SIGHUP, looked at before they are used.
import { createPrivateKey, X509Certificate } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { Fault } from '@samsyn/domain';

export interface TlsFiles {
  readonly certFile: string;
  readonly keyFile: string;
}

export interface Credentials {
  readonly cert: string;
  readonly key: string;
  /** the first name the certificate is for; null when it names none that an address can have */
  readonly name: string | null;
  readonly validTo: Date;
}

/** @throws Fault serve.certificate when a file cannot be read, is no certificate or key, or the two do not belong together */
export async function readCredentials({ certFile, keyFile }: TlsFiles): Promise<Credentials> {
  const cert = await from(certFile, () => readFile(certFile, 'utf8'));
  const key = await from(keyFile, () => readFile(keyFile, 'utf8'));
  const certificate = await from(certFile, () => new X509Certificate(cert));
  const privateKey = await from(keyFile, () => createPrivateKey(key));
  if (!certificate.checkPrivateKey(privateKey)) throw new Fault('serve.certificate', { file: keyFile, reason: `≠ ${certFile}` });
  return { cert, key, name: nameOf(certificate), validTo: new Date(certificate.validTo) };
}

async function from<T>(file: string, read: () => T | Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (raised) {
    throw new Fault('serve.certificate', { file, reason: raised instanceof Error ? raised.message : String(raised) });
  }
}

function nameOf(certificate: X509Certificate): string | null {
  const names = [...(certificate.subjectAltName ?? '').matchAll(/DNS:([^\s,]+)/g)].map(([, name]) => name ?? '');
  const common = /^CN=(\S+)$/m.exec(certificate.subject)?.[1];
  return [...names, common ?? ''].find((name) => /^[a-z0-9.-]+$/i.test(name)) ?? null;
}
