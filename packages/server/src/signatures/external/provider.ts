// Which provider of electronic signatures is set up: none unless SAMSYN_SIGNING_URL and SAMSYN_SIGNING_KEY are given.
import { brokerSigning } from './broker-signing.ts';
import type { ExternalSigning } from './external-signing.ts';

/** @throws Fault cli.usage for an address that may not be called */
export function externalSigning(environment: NodeJS.ProcessEnv = process.env): ExternalSigning | null {
  const { SAMSYN_SIGNING_URL: url, SAMSYN_SIGNING_KEY: key, SAMSYN_SIGNING_NAME: name, SAMSYN_SIGNING_PAGES: pages } = environment;
  return url && key ? brokerSigning({ url, key, name: name || 'e-underskrift', pages: pages || url }) : null;
}
