// A seal is what PAdES baseline B-B says (B-T with a time stamp), holds over every byte but its own place, and leaves the tags alone.
import { execFileSync } from 'node:child_process';
import { X509Certificate } from 'node:crypto';
import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type Fault, unmarked } from '@samsyn/domain';
import type { ObjectIdentifier, OctetString, Sequence } from 'asn1js';
import { ContentInfo, SignedData } from 'pkijs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { blockPdf } from '../../documents/block-pdf.ts';
import { type Issued, issue, timeStampAuthority } from '../testing/fake-authority.ts';
import { fakeTimeStamper } from '../testing/fake-time-stamper.ts';
import { cmsSeal } from './cms-seal.ts';
import { oid } from './oids.ts';
import { readSeal } from './read-seal.ts';
import { type SealKey, sealKey } from './seal-key.ts';
import { type SealOrder, sealMark, sealPdf } from './seal-pdf.ts';
import { isPinned, stampPins, whenStampMissing } from './stamp-pins.ts';
import { timeStampFrom } from './time-stamp.ts';

const at = new Date('2026-12-16T12:00:00Z');
const order: SealOrder = {
  municipality: 'Exempelhamns kommun (demo)',
  reason: 'Försegling: ursprung – och oförändrad',
  sealId: '3f2b',
  at,
  attached: [{ name: 'lydelsen.pdf', type: 'application/pdf', bytes: Buffer.from('%PDF-1.7 lydelsen'), what: 'Lydelsen som skrevs under' }],
};
let folder: string;
let key: SealKey;
let plain: Buffer;
let sealed: Buffer;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'samsyn-seal-'));
  key = await sealKey(folder, {});
  plain = blockPdf(
    {
      title: 'Överenskommelse',
      subtitle: ['2026–2028'],
      owner: 'Exempelhamns kommun',
      summary: { text: 'Parterna har kommit överens.', block: null },
      sections: [{ heading: 'Parter', blocks: [{ kind: 'text', text: 'Kommunen och polisen.' }] }],
      closing: '',
      demo: true,
    },
    { mark: unmarked, state: 'Upprättad', id: 'A 3' },
  );
  sealed = await sealPdf(plain, order, key, null);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const attribute = (type: string, signer: NonNullable<Awaited<ReturnType<typeof readSeal>>>['signer']) =>
  signer.signedAttrs?.attributes.find((one) => one.type === type)?.values[0];

test('the signed attributes are content-type, message-digest and signing-certificate-v2 of this certificate, and no signing time', async () => {
  const seal = await readSeal(sealed);
  if (!seal) throw new Error('no seal');
  expect(sealed.toString('latin1')).toContain('/SubFilter /ETSI.CAdES.detached');
  expect(seal.signer.signedAttrs?.attributes.map((one) => one.type).sort()).toEqual(
    [oid.contentType, oid.messageDigest, oid.signingCertificateV2].sort(),
  );
  expect((attribute(oid.contentType, seal.signer) as ObjectIdentifier).getValue()).toBe(oid.data);
  const [, b, c, d] = seal.range;
  const covered = Buffer.concat([sealed.subarray(0, b), sealed.subarray(c, c + d)]);
  const digest = await crypto.subtle.digest('SHA-256', new Uint8Array(covered));
  expect(Buffer.from((attribute(oid.messageDigest, seal.signer) as OctetString).getValue())).toEqual(Buffer.from(digest));
  const signing = attribute(oid.signingCertificateV2, seal.signer) as Sequence;
  const certId = (signing.valueBlock.value[0] as Sequence).valueBlock.value[0] as Sequence;
  expect(Buffer.from((certId.valueBlock.value[0] as OctetString).getValue()).toString('hex')).toBe(key.fingerprint);
  expect(seal.fingerprint).toBe(key.fingerprint);
});

test('the byte range covers all but the hole, the signature holds, and one byte more or other anywhere breaks it', async () => {
  const seal = await readSeal(sealed);
  const [a, b, c, d] = seal?.range ?? [];
  expect([a, (c ?? 0) + (d ?? 0), seal?.holds, seal?.coversWhole]).toEqual([0, sealed.length, true, true]);
  expect(sealed.subarray(b, c).toString('latin1')).toMatch(/^<[0-9a-f]+>$/);
  for (const place of [20, 600, (c ?? 0) + 3, sealed.length - 8]) {
    const altered = Buffer.from(sealed);
    altered[place] = (altered[place] ?? 0) ^ 1;
    expect([place, (await readSeal(altered))?.holds ?? false]).toEqual([place, false]);
  }
  expect((await readSeal(Buffer.concat([sealed, Buffer.from('\n')])))?.coversWhole).toBe(false);
  expect(await readSeal(plain)).toBeNull();
});

test('tags, language and title of the document are what they were; the signed wording lies inside', () => {
  const text = sealed.toString('latin1');
  for (const name of ['/StructTreeRoot', '/MarkInfo', '/Lang (sv)', '/ViewerPreferences', 'lydelsen.pdf', sealMark('3f2b')])
    expect(text).toContain(name);
  expect(text).toContain('/Name (Exempelhamns kommun demo)');
});

test('with a time-stamp service the seal is B-T: its token is about the seal’s own signature value; a wrong answer is refused', async () => {
  const service = await fakeTimeStamper(at);
  try {
    const stamp = timeStampFrom({ SAMSYN_TIMESTAMP_URL: service.url });
    const seal = await readSeal(await sealPdf(plain, order, key, stamp));
    expect(seal?.holds).toBe(true);
    const [unsigned] = seal?.signer.unsignedAttrs?.attributes ?? [];
    expect(unsigned?.type).toBe(oid.timeStampToken);
    const token = new SignedData({ schema: new ContentInfo({ schema: unsigned?.values[0] }).content });
    const data = new Uint8Array(seal?.signer.signature.valueBlock.valueHexView ?? []).buffer;
    expect(await token.verify({ signer: 0, data, checkChain: false })).toBe(true);
    service.lie = true;
    await expect(sealPdf(plain, order, key, stamp)).rejects.toMatchObject({ code: 'outgoing.failed', details: { reason: 'imprint' } });
  } finally {
    await service.close();
  }
});

test('a pinned time-stamp service: by its own certificate or by its issuer’s; another’s stamp, and one of the same issuer that may not stamp, are refused', async () => {
  const { authority, service } = await timeStampAuthority(at);
  const mail = await issue('Prov e-post', at, authority, ['1.3.6.1.5.5.7.3.4']);
  const stranger = await timeStampAuthority(at);
  const pin = path.join(folder, 'tsa.pem');
  const stampWith = async (signer: Issued, pinned: string) => {
    await writeFile(pin, pinned);
    const tsa = await fakeTimeStamper(at, signer);
    const stamp = timeStampFrom({ SAMSYN_TIMESTAMP_URL: tsa.url, SAMSYN_TIMESTAMP_CERTIFICATE: pin });
    return cmsSeal(Buffer.from('x'), key, stamp)
      .then(
        () => 'taken',
        (raised: Fault) => raised.code,
      )
      .finally(() => tsa.close());
  };
  expect(await stampWith(service, service.pem)).toBe('taken');
  expect(await stampWith(service, stranger.authority.pem + authority.pem)).toBe('taken');
  for (const signer of [stranger.service, mail]) expect(await stampWith(signer, authority.pem)).toBe('sign.stampOther');
  // the certificate is old at the time it states
  const late = new Date(at.getTime() + 400 * 86_400_000);
  expect(isPinned(new X509Certificate(service.pem), [], [new X509Certificate(authority.pem)], late)).toBe(false);
  await expect(stampPins({ SAMSYN_TIMESTAMP_CERTIFICATE: path.join(folder, 'no.pem') })).rejects.toMatchObject({ code: 'settings.seal' });
  expect(() => whenStampMissing({ SAMSYN_TIMESTAMP_MISSING: 'maybe' })).toThrow(expect.objectContaining({ code: 'cli.usage' }));
});

test('the key is made once, for the program alone; the municipality’s own key and certificate are taken instead', async () => {
  expect((await stat(path.join(folder, 'seal.pem'))).mode & 0o777).toBe(0o600);
  const [first, second] = ['a.pem', 'b.pem'].map((name) => path.join(folder, name));
  const openssl = (...words: string[]) => execFileSync('openssl', words, { stdio: ['ignore', 'pipe', 'ignore'] });
  const hasOpenssl = (() => {
    try {
      return openssl('version').length > 0;
    } catch {
      return false;
    }
  })();
  if (!first || !second || !hasOpenssl) return;
  openssl('req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-keyout', first, '-out', second, '-subj', '/CN=Kommunen', '-days', '9');
  const own = await sealKey(folder, { SAMSYN_SEAL_KEY: first, SAMSYN_SEAL_CERTIFICATE: second });
  expect((await readSeal(await sealPdf(plain, order, own, null)))?.holds).toBe(true);
  await writeFile(second, '');
  await expect(sealKey(`${folder}/.`, { SAMSYN_SEAL_KEY: first, SAMSYN_SEAL_CERTIFICATE: second })).rejects.toMatchObject({
    code: 'settings.seal',
  });
});
