// The register as something deliveries are looked up in.
import { type FacilityFinder, facilityFinder } from '@samsyn/domain';
import type { Scope } from '../db/scope.ts';
import { listFacilities } from './queries.ts';

/** Null when the municipality has none. */
export async function loadFacilityFinder(scope: Scope): Promise<FacilityFinder | null> {
  const register = await listFacilities(scope);
  return register.length === 0 ? null : facilityFinder(register);
}
