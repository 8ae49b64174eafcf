// The register in use as something deliveries are looked up in.
import { type AddressFinder, addressFinder } from '@samsyn/domain';
import type { Scope } from '../db/scope.ts';
import { activeAddresses } from './queries.ts';

/** Null when the municipality has handed in none. Held in memory while a delivery is read: about 100 bytes an address. */
export async function loadAddressFinder(scope: Scope): Promise<AddressFinder | null> {
  const finder = addressFinder(await activeAddresses(scope));
  return finder.size === 0 ? null : finder;
}
