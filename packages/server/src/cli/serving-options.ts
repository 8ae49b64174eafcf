// What the command line says about serving: where, with which certificate, behind which proxy, under which address.
import { createServer } from 'node:net';
import { Fault } from '@samsyn/domain';
import { checkServing, isLoopback, originFrom, type Serving } from '../http/serving.ts';
import type { CommandOptions } from './command-options.ts';

export const servingKinds = {
  host: 'string',
  'tls-cert': 'string',
  'tls-key': 'string',
  'trust-proxy': 'string',
  origin: 'string',
} as const;

/** @throws Fault cli.usage, serve.open */
export function servingOptions(options: CommandOptions): Serving {
  const certFile = options.text('tls-cert');
  const keyFile = options.text('tls-key');
  if ((certFile === undefined) !== (keyFile === undefined)) throw new Fault('cli.usage', { why: '--tls-cert, --tls-key' });
  const origin = options.text('origin');
  return checkServing({
    host: options.text('host') ?? '127.0.0.1',
    tls: certFile !== undefined && keyFile !== undefined ? { certFile, keyFile } : null,
    trustProxy: (options.text('trust-proxy') ?? '').split(/[\s,]+/).filter((address) => address !== ''),
    origin: origin === undefined ? null : originFrom(origin),
  });
}

/**
 * The port asked for. Who works alone on this machine gets the next one that nobody has; whom others look for at a certain port must
 * have that one, or be told. 0 leaves the choice to the system.
 */
export async function portToUse(options: CommandOptions, serving: Serving): Promise<number> {
  const text = options.text('port') ?? process.env.PORT ?? '4300';
  const first = Number(text);
  if (!/^\d{1,5}$/.test(text) || first > 65_535) throw new Fault('cli.usage', { why: `--port ${text}` });
  if (serving.tls || serving.trustProxy.length > 0 || !isLoopback(serving.host)) return first;
  for (let port = first; port < first + 100 && port <= 65_535; port++) if (port === 0 || (await isFree(port))) return port;
  return 0;
}

/** On both of this machine's own addresses: `localhost` is either. */
async function isFree(port: number): Promise<boolean> {
  return (await canListen(port, '127.0.0.1')) && (await canListen(port, '::1'));
}

/** A machine without IPv6 has nobody there. */
function canListen(port: number, host: string): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', (raised: NodeJS.ErrnoException) => resolve(raised.code !== 'EADDRINUSE' && raised.code !== 'EACCES'));
    probe.listen(port, host, () => probe.close(() => resolve(true)));
  });
}
