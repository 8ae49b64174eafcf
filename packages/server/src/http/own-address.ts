// The address people use: for links, invitations and passkeys. It never comes from a request, so that nobody can lead others' links astray.
import type { Serving } from './serving.ts';
import type { Credentials } from './tls-files.ts';

/** As set, else the certificate's name, else this machine. `localhost` and not 127.0.0.1: a passkey cannot belong to a number. */
export function ownAddress(serving: Serving, credentials: Credentials | null, port: number | null): string {
  if (serving.origin) return serving.origin;
  const [scheme, usual] = credentials ? (['https', 443] as const) : (['http', 80] as const);
  return `${scheme}://${credentials?.name ?? 'localhost'}${port === null || port === usual ? '' : `:${port}`}`;
}
