// Whose time stamps are taken: any, or only those of the certificates in SAMSYN_TIMESTAMP_CERTIFICATE (PEM): the service's own, or those it is
// issued by. And what happens where no stamp is had: SAMSYN_TIMESTAMP_MISSING = wait (the seal waits, the usual) or seal (it goes without).
import { X509Certificate } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { Fault } from '@samsyn/domain';

/** that may stamp times, RFC 3161 section 2.3 */
const timeStamping = '1.3.6.1.5.5.7.3.8';
const longestChain = 5;

/** Null: none are pinned. @throws Fault settings.seal for a file that cannot be used */
export async function stampPins(environment: NodeJS.ProcessEnv = process.env): Promise<readonly X509Certificate[] | null> {
  const file = environment.SAMSYN_TIMESTAMP_CERTIFICATE;
  if (!file) return null;
  try {
    const blocks = (await readFile(file, 'utf8')).match(/-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g) ?? [];
    if (blocks.length === 0) throw new Error('no certificate');
    return blocks.map((block) => new X509Certificate(block));
  } catch (raised) {
    throw new Fault('settings.seal', { file, why: raised instanceof Error ? raised.message : String(raised) });
  }
}

/** @throws Fault cli.usage for anything else than the two words */
export function whenStampMissing(environment: NodeJS.ProcessEnv = process.env): 'wait' | 'seal' {
  const said = environment.SAMSYN_TIMESTAMP_MISSING || 'wait';
  if (said !== 'wait' && said !== 'seal') throw new Fault('cli.usage', { why: `SAMSYN_TIMESTAMP_MISSING=${said}` });
  return said;
}

/**
 * The signer is a pinned certificate, or one that may stamp times and whose issuers lead to a pinned one; all valid at that time.
 * @param others certificates that came with the stamp
 */
export function isPinned(signer: X509Certificate, others: readonly X509Certificate[], pins: readonly X509Certificate[], at: Date): boolean {
  const valid = (one: X509Certificate): boolean => new Date(one.validFrom) <= at && at <= new Date(one.validTo);
  const same = (one: X509Certificate, other: X509Certificate): boolean => one.fingerprint256 === other.fingerprint256;
  const issued = (one: X509Certificate) => (by: X509Certificate) => by.ca && one.checkIssued(by) && one.verify(by.publicKey);
  if (!valid(signer)) return false;
  if (pins.some((pin) => same(pin, signer))) return true;
  if (!signer.keyUsage?.includes(timeStamping)) return false;
  let one: X509Certificate | undefined = signer;
  for (let step = 0; one && valid(one) && step < longestChain; step++) {
    const by = issued(one);
    if (pins.some((pin) => valid(pin) && by(pin))) return true;
    one = others.find(by);
  }
  return false;
}
