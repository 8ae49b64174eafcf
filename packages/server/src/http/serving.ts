// Where Samsyn listens and whom it believes. Alone on this machine it needs nothing; beyond it, only over TLS of its own or behind a
// named proxy that has it, since cookies, passkeys and telephones need HTTPS.
import { BlockList, isIP } from 'node:net';
import { Fault } from '@samsyn/domain';
import type { TlsFiles } from './tls-files.ts';

export interface Serving {
  readonly host: string;
  readonly tls: TlsFiles | null;
  /** addresses or networks (`10.0.0.0/8`) whose X-Forwarded-For, -Proto and -Host are believed; nobody else's are */
  readonly trustProxy: readonly string[];
  /** the address people use, `https://samsyn.example.se`; null = found out from the certificate or the port */
  readonly origin: string | null;
}

export const onThisMachine: Serving = { host: '127.0.0.1', tls: null, trustProxy: [], origin: null };

const loopback = new BlockList();
loopback.addSubnet('127.0.0.0', 8, 'ipv4');
loopback.addAddress('::1', 'ipv6');

/** 127.0.0.0/8, ::1, and their form inside IPv6; a name only when it is `localhost`. */
export function isLoopback(host: string): boolean {
  const plain = host.replace(/^\[(.*)\]$/, '$1');
  const kind = isIP(plain);
  return kind === 0 ? plain === 'localhost' : loopback.check(plain, kind === 4 ? 'ipv4' : 'ipv6');
}

/** @throws Fault serve.open beyond this machine without TLS or proxy; cli.usage for an address that is none */
export function checkServing(serving: Serving): Serving {
  for (const address of serving.trustProxy)
    if (!isAddressOrNetwork(address)) throw new Fault('cli.usage', { why: `--trust-proxy ${address}` });
  if (!isLoopback(serving.host) && !serving.tls && serving.trustProxy.length === 0) throw new Fault('serve.open', { host: serving.host });
  return serving;
}

/** An origin as browsers write it. HTTPS, but for this machine itself. @throws Fault cli.usage */
export function originFrom(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : null;
  const plain = url && url.pathname === '/' && !url.search && !url.hash && !url.username && !url.password;
  if (!plain || !(url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(url.hostname))))
    throw new Fault('cli.usage', { why: `--origin ${text}` });
  return url.origin;
}

function isAddressOrNetwork(text: string): boolean {
  const [address = '', bits, ...more] = text.split('/');
  const kind = isIP(address);
  if (kind === 0 || more.length > 0) return false;
  return bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= (kind === 4 ? 32 : 128));
}
