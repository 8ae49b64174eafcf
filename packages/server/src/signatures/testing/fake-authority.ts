// An authority of our own for the tests: its certificate, and one that it issues to a time-stamp service.
import { randomBytes, webcrypto } from 'node:crypto';
import { BitString, Integer, Utf8String } from 'asn1js';
import { AttributeTypeAndValue, BasicConstraints, Certificate, Extension, ExtKeyUsage } from 'pkijs';
import { der } from '../seal/bytes.ts';
import { oid } from '../seal/oids.ts';

export interface Issued {
  readonly keys: webcrypto.CryptoKeyPair;
  readonly certificate: Certificate;
  /** PEM */
  readonly pem: string;
}

const makeKeys = () => webcrypto.subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-256' }, true, ['sign', 'verify']);
const named = (name: string) => new AttributeTypeAndValue({ type: oid.commonName, value: new Utf8String({ value: name }) });

/** @param by null: it issues itself, as an authority does. @param usage what it may be used for */
export async function issue(name: string, at: Date, by: Issued | null, usage: readonly string[] = []): Promise<Issued> {
  const keys = await makeKeys();
  const certificate = new Certificate();
  certificate.version = 2;
  const serial = randomBytes(8);
  serial[0] = ((serial[0] ?? 0) & 0x3f) | 0x40;
  certificate.serialNumber = new Integer({ valueHex: new Uint8Array(serial).buffer });
  certificate.subject.typesAndValues.push(named(name));
  certificate.issuer.typesAndValues.push(...(by ? by.certificate.subject.typesAndValues : [named(name)]));
  certificate.notBefore.value = new Date(at.getTime() - 86_400_000);
  certificate.notAfter.value = new Date(at.getTime() + 365 * 86_400_000);
  const constraints = new BasicConstraints({ cA: by === null });
  const keyUsage = new BitString({ valueHex: new Uint8Array([by === null ? 0x04 : 0x80]).buffer, unusedBits: by === null ? 2 : 7 });
  const extended = new ExtKeyUsage({ keyPurposes: [...usage] });
  certificate.extensions = [
    new Extension({ extnID: oid.basicConstraints, critical: true, extnValue: constraints.toSchema().toBER(false) }),
    new Extension({ extnID: oid.keyUsage, critical: true, extnValue: keyUsage.toBER(false) }),
    ...(usage.length > 0 ? [new Extension({ extnID: '2.5.29.37', critical: true, extnValue: extended.toSchema().toBER(false) })] : []),
  ];
  await certificate.subjectPublicKeyInfo.importKey(keys.publicKey);
  await certificate.sign(by?.keys.privateKey ?? keys.privateKey, 'SHA-256');
  const bytes = der(Certificate.fromBER(certificate.toSchema(true).toBER(false)));
  const pem = `-----BEGIN CERTIFICATE-----\n${bytes.toString('base64').replace(/.{64}(?=.)/g, '$&\n')}\n-----END CERTIFICATE-----\n`;
  return { keys, certificate, pem };
}

/** An authority and the service it has let stamp times. */
export async function timeStampAuthority(at: Date): Promise<{ authority: Issued; service: Issued }> {
  const authority = await issue('Prov rot', at, null);
  return { authority, service: await issue('Prov tidsstämpling', at, authority, ['1.3.6.1.5.5.7.3.8']) };
}
