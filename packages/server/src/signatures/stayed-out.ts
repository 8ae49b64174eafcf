// Parties that a signed agreement names as acceding and that did not: they declined, or have not signed yet.
import type { Scope } from '../db/scope.ts';
import { absentees } from './queries.ts';

/** Organisations by agreement. The asker's own verb says what right it takes. */
export async function stayedOut(scope: Scope): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  const out = new Map<string, Set<string>>();
  for (const { agreementId, organisationId } of await absentees(scope))
    out.set(agreementId, (out.get(agreementId) ?? new Set()).add(organisationId));
  return out;
}
