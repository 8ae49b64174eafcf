// Reads the seal of a PDF that came from anywhere: which bytes it covers, what it signs, and whether that holds. Never trusts the file.
import { type Certificate, ContentInfo, SignedData, type SignerInfo } from 'pkijs';
import { ownBuffer } from './bytes.ts';
import { oid } from './oids.ts';

export interface Seal {
  /** start and length of the part before the signature, and of the part after */
  readonly range: readonly [number, number, number, number];
  /** everything but the signature's own place */
  readonly coversWhole: boolean;
  readonly signed: SignedData;
  readonly signer: SignerInfo;
  readonly certificate: Certificate;
  /** SHA-256 of the certificate, hex */
  readonly fingerprint: string;
  /** the signature is that certificate's, over exactly these bytes */
  readonly holds: boolean;
}

const rangePattern = /\/ByteRange\s*\[\s*(\d{1,12})\s+(\d{1,12})\s+(\d{1,12})\s+(\d{1,12})\s*\]/g;

/** The last seal in the file, or null when there is none that can be read. */
export async function readSeal(file: Buffer): Promise<Seal | null> {
  const found = [...file.toString('latin1').matchAll(rangePattern)].at(-1);
  if (!found) return null;
  const [a = -1, b = -1, c = -1, d = -1] = found.slice(1).map(Number);
  if (a !== 0 || b < 1 || c <= b || c + d > file.length) return null;
  const hole = file.subarray(b, c).toString('latin1');
  const hex = /^<([0-9a-fA-F]+)>$/.exec(hole)?.[1];
  if (!hex) return null;
  try {
    // the place is filled up with zeros; DER knows its own length
    const info = ContentInfo.fromBER(ownBuffer(trimmed(Buffer.from(hex, 'hex'))));
    if (info.contentType !== oid.signedData) return null;
    const signed = new SignedData({ schema: info.content });
    const [signer] = signed.signerInfos;
    const certificate = signed.certificates?.[0] as Certificate | undefined;
    if (!signer || !certificate) return null;
    // the signature must be this certificate's: no other in the file is looked at
    signed.certificates = [certificate];
    const data = Buffer.concat([file.subarray(0, b), file.subarray(c, c + d)]);
    const holds = await signed.verify({ signer: 0, data: ownBuffer(data), checkChain: false }).catch(() => false);
    const print = await crypto.subtle.digest('SHA-256', certificate.toSchema(false).toBER(false));
    return {
      range: [a, b, c, d],
      coversWhole: c + d === file.length,
      signed,
      signer,
      certificate,
      fingerprint: Buffer.from(print).toString('hex'),
      holds,
    };
  } catch {
    return null;
  }
}

/** The first DER value of the bytes. */
function trimmed(bytes: Buffer): Buffer {
  const first = bytes[1] ?? 0;
  if (first < 0x80) return bytes.subarray(0, 2 + first);
  const count = first & 0x7f;
  if (count === 0 || count > 4) return bytes;
  return bytes.subarray(0, 2 + count + bytes.readUIntBE(2, count));
}
