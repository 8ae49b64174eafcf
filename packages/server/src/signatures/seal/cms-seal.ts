// The CMS of a seal (CAdES as PAdES baseline B-B wants it): detached, with its certificates, and with a time stamp when somebody gives one.

import {
  Attribute,
  ContentInfo,
  EncapsulatedContentInfo,
  IssuerAndSerialNumber,
  SignedAndUnsignedAttributes,
  SignedData,
  SignerInfo,
} from 'pkijs';
import { ownBuffer } from './bytes.ts';
import { oid } from './oids.ts';
import type { SealKey } from './seal-key.ts';
import { sealedAttributes } from './sealed-attributes.ts';

/** Gives a time-stamp token (a CMS) over these bytes. */
export type TimeStamp = (signature: Buffer) => Promise<ContentInfo>;

export async function cmsSeal(document: Buffer, { key, chain }: SealKey, stamp: TimeStamp | null): Promise<Buffer> {
  const [certificate] = chain;
  if (!certificate) throw new Error('a seal without a certificate');
  const digest = await crypto.subtle.digest('SHA-256', ownBuffer(document));
  const signer = new SignerInfo({
    version: 1,
    sid: new IssuerAndSerialNumber({ issuer: certificate.issuer, serialNumber: certificate.serialNumber }),
    signedAttrs: await sealedAttributes(digest, certificate),
  });
  const signed = new SignedData({
    version: 1,
    encapContentInfo: new EncapsulatedContentInfo({ eContentType: oid.data }),
    signerInfos: [signer],
    certificates: [...chain],
  });
  await signed.sign(key, 0, 'SHA-256', ownBuffer(document));
  if (stamp) {
    const token = await stamp(Buffer.from(signer.signature.valueBlock.valueHexView));
    signer.unsignedAttrs = new SignedAndUnsignedAttributes({
      type: 1,
      attributes: [new Attribute({ type: oid.timeStampToken, values: [token.toSchema()] })],
    });
  }
  return Buffer.from(new ContentInfo({ contentType: oid.signedData, content: signed.toSchema(true) }).toSchema().toBER(false));
}
