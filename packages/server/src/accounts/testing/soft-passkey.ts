// For tests: an authenticator in software. One ES256 key for one server, the person always confirmed, no attestation.
import { createHash, createSign, generateKeyPairSync, randomBytes } from 'node:crypto';

type Options = Readonly<Record<string, unknown>>;
export interface SoftPasskey {
  /** the answer to a challenge to make a passkey */
  register(options: Options): Record<string, unknown>;
  /** the answer to a challenge to show it */
  show(options: Options): Record<string, unknown>;
}

const bytes = (...parts: (Buffer | number[])[]): Buffer => Buffer.concat(parts.map((part) => Buffer.from(part)));
const sha256 = (data: Buffer | string): Buffer => createHash('sha256').update(data).digest();

/** CBOR (RFC 8949), as much of it as WebAuthn needs. */
function cbor(value: unknown): Buffer {
  const head = (major: number, n: number): Buffer =>
    n < 24 ? bytes([(major << 5) | n]) : n < 256 ? bytes([(major << 5) | 24, n]) : bytes([(major << 5) | 25, n >> 8, n & 255]);
  if (typeof value === 'number') return value >= 0 ? head(0, value) : head(1, -1 - value);
  if (Buffer.isBuffer(value)) return bytes(head(2, value.length), value);
  if (typeof value === 'string') return bytes(head(3, Buffer.byteLength(value)), Buffer.from(value));
  const map = value as Map<unknown, unknown>;
  return bytes(head(5, map.size), ...[...map].flatMap(([key, one]) => [cbor(key), cbor(one)]));
}

export function softPasskey(origin: string, { counts = true } = {}): SoftPasskey {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const id = randomBytes(16);
  const { x = '', y = '' } = publicKey.export({ format: 'jwk' });
  let counter = 0;
  const clientData = (type: string, { challenge }: Options): Buffer =>
    Buffer.from(JSON.stringify({ type, challenge, origin, crossOrigin: false }));
  const authData = (attested: Buffer): Buffer => {
    if (counts) counter++;
    // present, verified, and 0x40 when a new key follows
    const flags = 0x05 | (attested.length > 0 ? 0x40 : 0);
    return bytes(sha256(new URL(origin).hostname), [flags, 0, 0, counter >> 8, counter & 255], attested);
  };
  const answer = (response: Record<string, unknown>): Record<string, unknown> => ({
    id: id.toString('base64url'),
    rawId: id.toString('base64url'),
    type: 'public-key',
    clientExtensionResults: {},
    response,
  });
  return {
    register(options) {
      const key = new Map<number, unknown>([
        [1, 2],
        [3, -7],
        [-1, 1],
        [-2, Buffer.from(x, 'base64url')],
        [-3, Buffer.from(y, 'base64url')],
      ]);
      const attested = bytes(Buffer.alloc(16), [id.length >> 8, id.length & 255], id, cbor(key));
      const attestation = cbor(
        new Map<string, unknown>([
          ['fmt', 'none'],
          ['attStmt', new Map()],
          ['authData', authData(attested)],
        ]),
      );
      return answer({
        clientDataJSON: clientData('webauthn.create', options).toString('base64url'),
        attestationObject: attestation.toString('base64url'),
        transports: ['internal'],
      });
    },
    show(options) {
      const client = clientData('webauthn.get', options);
      const data = authData(Buffer.alloc(0));
      const signature = createSign('sha256')
        .update(bytes(data, sha256(client)))
        .sign(privateKey);
      return answer({
        clientDataJSON: client.toString('base64url'),
        authenticatorData: data.toString('base64url'),
        signature: signature.toString('base64url'),
      });
    },
  };
}
