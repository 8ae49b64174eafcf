// The attributes that a PAdES seal signs beside the document: what it is, its digest, and which certificate signed (so that it cannot be
// exchanged for another with the same key). No signing time: in a PDF it stands in the signature's own dictionary.
import { ObjectIdentifier, OctetString, Sequence } from 'asn1js';
import { Attribute, type Certificate, SignedAndUnsignedAttributes } from 'pkijs';
import { der } from './bytes.ts';
import { oid } from './oids.ts';

/** @param content what is signed: plain data unless it is something of its own, such as a time stamp's statement */
export async function sealedAttributes(
  digest: ArrayBuffer,
  certificate: Certificate,
  content: string = oid.data,
): Promise<SignedAndUnsignedAttributes> {
  const certificateHash = await crypto.subtle.digest('SHA-256', certificate.toSchema(false).toBER(false));
  // SHA-256 is the default of ESSCertIDv2, which DER leaves out
  const certId = new Sequence({ value: [new OctetString({ valueHex: certificateHash })] });
  const attributes = [
    new Attribute({ type: oid.contentType, values: [new ObjectIdentifier({ value: content })] }),
    new Attribute({ type: oid.messageDigest, values: [new OctetString({ valueHex: digest })] }),
    new Attribute({ type: oid.signingCertificateV2, values: [new Sequence({ value: [new Sequence({ value: [certId] })] })] }),
  ];
  // a SET OF is signed in the order of its encodings
  const sorted = attributes.map((one) => ({ one, bytes: der(one) })).sort((a, b) => Buffer.compare(a.bytes, b.bytes));
  return new SignedAndUnsignedAttributes({ type: 0, attributes: sorted.map(({ one }) => one) });
}
