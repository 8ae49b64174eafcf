// A time-stamp service of our own for the tests, over real HTTP: it answers as RFC 3161 says, or wrongly when told.
import { randomBytes, webcrypto } from 'node:crypto';
import { createServer } from 'node:http';
import { Integer, OctetString } from 'asn1js';
import {
  ContentInfo,
  EncapsulatedContentInfo,
  IssuerAndSerialNumber,
  PKIStatusInfo,
  SignedData,
  SignerInfo,
  TimeStampReq,
  TimeStampResp,
  TSTInfo,
} from 'pkijs';
import { der, ownBuffer } from '../seal/bytes.ts';
import { oid } from '../seal/oids.ts';
import { selfSigned } from '../seal/seal-certificate.ts';
import { sealedAttributes } from '../seal/sealed-attributes.ts';
import type { Issued } from './fake-authority.ts';

export interface FakeTimeStamper {
  readonly url: string;
  /** the next answers are about another digest */
  lie: boolean;
  close(): Promise<void>;
}

/** @param own whose certificate it stamps with; else one that it has given itself */
export async function fakeTimeStamper(at: Date, own?: Issued): Promise<FakeTimeStamper> {
  const keys = own?.keys ?? (await webcrypto.subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-256' }, true, ['sign', 'verify']));
  const certificate = own?.certificate ?? (await selfSigned(keys, 'Fake TSA', at));
  const told = { lie: false };
  const answer = async (question: Buffer): Promise<Buffer> => {
    const asked = TimeStampReq.fromBER(ownBuffer(question));
    if (told.lie) asked.messageImprint.hashedMessage = new OctetString({ valueHex: ownBuffer(randomBytes(32)) });
    const info = new TSTInfo({
      version: 1,
      policy: '1.2.3.4.1',
      messageImprint: asked.messageImprint,
      serialNumber: new Integer({ value: 7 }),
      genTime: at,
      ...(asked.nonce ? { nonce: asked.nonce } : {}),
    });
    const content = ownBuffer(der(info));
    const signer = new SignerInfo({
      version: 1,
      sid: new IssuerAndSerialNumber({ issuer: certificate.issuer, serialNumber: certificate.serialNumber }),
      signedAttrs: await sealedAttributes(await webcrypto.subtle.digest('SHA-256', content), certificate, oid.timeStampInfo),
    });
    const signed = new SignedData({
      version: 3,
      encapContentInfo: new EncapsulatedContentInfo({ eContentType: oid.timeStampInfo, eContent: new OctetString({ valueHex: content }) }),
      signerInfos: [signer],
      certificates: [certificate],
    });
    await signed.sign(keys.privateKey, 0, 'SHA-256');
    const token = new ContentInfo({ contentType: oid.signedData, content: signed.toSchema(true) });
    return der(new TimeStampResp({ status: new PKIStatusInfo({ status: 0 }), timeStampToken: token }));
  };
  const server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      void answer(Buffer.concat(parts)).then((body) =>
        response.writeHead(200, { 'content-type': 'application/timestamp-reply' }).end(body),
      );
    });
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  const port = address !== null && typeof address === 'object' ? address.port : 0;
  return Object.assign(told, {
    url: `http://127.0.0.1:${port}/tsa`,
    close: () => new Promise<void>((done) => server.close(() => done())),
  });
}
