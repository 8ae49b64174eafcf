// A certificate that the server signs itself: its key may sign documents and nothing else. It says where a document comes from, not who anyone is.
import { randomBytes, type webcrypto } from 'node:crypto';
import { BitString, Integer, Utf8String } from 'asn1js';
import { AttributeTypeAndValue, BasicConstraints, Certificate, Extension } from 'pkijs';
import { oid } from './oids.ts';

const years = 10;
/** digitalSignature and nonRepudiation */
const maySign = 0xc0;

/** @param name what a PDF reader shows as the seal's holder */
export async function selfSigned(keys: webcrypto.CryptoKeyPair, name: string, now: Date): Promise<Certificate> {
  const certificate = new Certificate();
  certificate.version = 2;
  const serial = randomBytes(16);
  // a positive number of full length
  serial[0] = ((serial[0] ?? 0) & 0x3f) | 0x40;
  certificate.serialNumber = new Integer({ valueHex: new Uint8Array(serial).buffer });
  for (const part of [certificate.issuer, certificate.subject])
    part.typesAndValues.push(
      new AttributeTypeAndValue({ type: oid.commonName, value: new Utf8String({ value: name }) }),
      new AttributeTypeAndValue({ type: oid.organisation, value: new Utf8String({ value: 'Samsyn' }) }),
    );
  // a clock that is a little slow elsewhere must not find it too young
  certificate.notBefore.value = new Date(now.getTime() - 3_600_000);
  certificate.notAfter.value = new Date(Date.UTC(now.getUTCFullYear() + years, now.getUTCMonth(), now.getUTCDate()));
  const constraints = new BasicConstraints({ cA: false });
  const usage = new BitString({ valueHex: new Uint8Array([maySign]).buffer, unusedBits: 6 });
  certificate.extensions = [
    new Extension({
      extnID: oid.basicConstraints,
      critical: true,
      extnValue: constraints.toSchema().toBER(false),
      parsedValue: constraints,
    }),
    new Extension({ extnID: oid.keyUsage, critical: true, extnValue: usage.toBER(false), parsedValue: usage }),
  ];
  await certificate.subjectPublicKeyInfo.importKey(keys.publicKey);
  await certificate.sign(keys.privateKey, 'SHA-256');
  return certificate;
}
