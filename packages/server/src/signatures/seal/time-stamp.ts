// A time stamp (RFC 3161) from the service in SAMSYN_TIMESTAMP_URL: only a digest of the signature goes out. The answer must be about that
// digest and this question, and signed: by anyone, or by a pinned certificate (see stamp-pins.ts).
import { randomBytes, X509Certificate } from 'node:crypto';
import { Fault } from '@samsyn/domain';
import { Integer, OctetString } from 'asn1js';
import { AlgorithmIdentifier, Certificate, MessageImprint, SignedData, TimeStampReq, TimeStampResp, TSTInfo } from 'pkijs';
import { outgoingTo } from '../../outgoing/outgoing.ts';
import { der, ownBuffer } from './bytes.ts';
import type { TimeStamp } from './cms-seal.ts';
import { oid } from './oids.ts';
import { isPinned, stampPins } from './stamp-pins.ts';

/** null when no service is configured: seals are then B-B, without a time that somebody else vouches for. */
export function timeStampFrom(environment: NodeJS.ProcessEnv = process.env): TimeStamp | null {
  const address = environment.SAMSYN_TIMESTAMP_URL;
  if (!address) return null;
  const send = outgoingTo([address]);
  return async (signature) => {
    const pins = await stampPins(environment);
    const digest = Buffer.from(await crypto.subtle.digest('SHA-256', ownBuffer(signature)));
    const nonce = randomBytes(8);
    nonce[0] = (nonce[0] ?? 0) & 0x7f;
    const answer = await send(address, {
      method: 'POST',
      headers: { 'content-type': 'application/timestamp-query' },
      body: new Uint8Array(der(question(digest, nonce))),
    });
    if (!answer.ok) throw refused(address, `HTTP ${answer.status}`);
    return tokenOf(address, Buffer.from(await answer.arrayBuffer()), { signature, digest, nonce, pins });
  };
}

const question = (digest: Buffer, nonce: Buffer): TimeStampReq =>
  new TimeStampReq({
    version: 1,
    messageImprint: new MessageImprint({
      hashAlgorithm: new AlgorithmIdentifier({ algorithmId: oid.sha256 }),
      hashedMessage: new OctetString({ valueHex: ownBuffer(digest) }),
    }),
    nonce: new Integer({ valueHex: ownBuffer(nonce) }),
    certReq: true,
  });

interface Asked {
  readonly signature: Buffer;
  readonly digest: Buffer;
  readonly nonce: Buffer;
  readonly pins: readonly X509Certificate[] | null;
}

async function tokenOf(address: string, bytes: Buffer, { signature, digest, nonce, pins }: Asked) {
  let answer: TimeStampResp;
  try {
    answer = TimeStampResp.fromBER(ownBuffer(bytes));
  } catch {
    throw refused(address, 'RFC 3161');
  }
  const token = answer.timeStampToken;
  if (answer.status.status > 1 || !token || token.contentType !== oid.signedData) throw refused(address, `status ${answer.status.status}`);
  const signed = new SignedData({ schema: token.content });
  const content = signed.encapContentInfo.eContent;
  if (signed.encapContentInfo.eContentType !== oid.timeStampInfo || !content) throw refused(address, 'TSTInfo');
  const info = TSTInfo.fromBER(content.getValue());
  const same = Buffer.from(info.messageImprint.hashedMessage.valueBlock.valueHexView).equals(digest);
  const ours = info.nonce && stripped(Buffer.from(info.nonce.valueBlock.valueHexView)).equals(stripped(nonce));
  if (!same || !ours) throw refused(address, 'imprint');
  const checked = await signed
    .verify({ signer: 0, data: ownBuffer(signature), checkChain: false, extendedMode: true })
    .catch(() => ({ signatureVerified: false, signerCertificate: null }));
  if (!checked.signatureVerified || !checked.signerCertificate) throw refused(address, 'signature');
  const others = (signed.certificates ?? []).filter((one): one is Certificate => one instanceof Certificate);
  if (pins && !isPinned(asX509(checked.signerCertificate), others.map(asX509), pins, info.genTime))
    throw new Fault('sign.stampOther', { host: new URL(address).host });
  return token;
}

const asX509 = (certificate: Certificate): X509Certificate => new X509Certificate(der(certificate));

/** A number's bytes without leading zeros. */
const stripped = (bytes: Buffer): Buffer =>
  bytes.subarray(
    Math.max(
      0,
      bytes.findIndex((byte) => byte !== 0),
    ),
  );

const refused = (address: string, reason: string): Fault => new Fault('outgoing.failed', { host: new URL(address).host, reason });
