// The only place in the server that calls out over HTTP, and only to addresses that whoever runs Samsyn has written into its settings: no
// request, file or row can make it ask anywhere else (SSRF). A test goes through the sources for other ways. Mail goes by its own
// library to the one host in its settings.
import { Fault } from '@samsyn/domain';
import { isLoopback } from '../http/serving.ts';

export interface OutgoingLimits {
  readonly milliseconds: number;
  readonly bytes: number;
}

const usual: OutgoingLimits = { milliseconds: 10_000, bytes: 1_000_000 };

/**
 * A fetch for these addresses alone (`https://login.example.se`): HTTPS, but to this machine itself; no redirect is followed, since it
 * would lead where nobody has allowed; an answer that is late or long is cut.
 * @throws Fault outgoing.denied, outgoing.failed
 */
export function outgoingTo(allowed: readonly string[], limits: OutgoingLimits = usual): typeof fetch {
  const origins = new Set(allowed.map((address) => originOf(address)));
  return async (input, init) => {
    const url = new URL(input instanceof Request ? input.url : input);
    if (!origins.has(url.origin)) throw new Fault('outgoing.denied', { host: url.host });
    const signal = AbortSignal.any([AbortSignal.timeout(limits.milliseconds), ...(init?.signal ? [init.signal] : [])]);
    const failed = (reason: string): Fault => new Fault('outgoing.failed', { host: url.host, reason });
    const answer = await fetch(input, { ...init, signal, redirect: 'manual' }).catch((raised: unknown) => {
      throw failed(causeOf(raised));
    });
    if (answer.status >= 300 && answer.status < 400) {
      await answer.body?.cancel();
      throw failed(`HTTP ${answer.status}`);
    }
    const body = await within(answer, limits.bytes).catch((raised: unknown) => {
      throw failed(causeOf(raised));
    });
    const empty = answer.status === 204 || answer.status === 205;
    return new Response(empty ? null : body, { status: answer.status, statusText: answer.statusText, headers: answer.headers });
  };
}

/** @throws Fault cli.usage for an address in the settings that may not be called */
function originOf(address: string): string {
  const url = URL.canParse(address) ? new URL(address) : null;
  if (!url || !(url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(url.hostname))))
    throw new Fault('cli.usage', { why: address });
  return url.origin;
}

async function within(answer: Response, most: number): Promise<Buffer<ArrayBuffer>> {
  const parts: Uint8Array[] = [];
  let bytes = 0;
  for await (const part of answer.body ?? []) {
    bytes += part.length;
    if (bytes > most) throw new RangeError(`> ${most} bytes`);
    parts.push(part);
  }
  return Buffer.concat(parts);
}

/** What went wrong on the way, without the address: `fetch failed` hides its cause one step down. */
function causeOf(raised: unknown): string {
  const cause = raised instanceof Error && raised.cause instanceof Error ? raised.cause : raised;
  if (cause instanceof Error) return (cause as NodeJS.ErrnoException).code ?? cause.name;
  return 'unknown';
}
