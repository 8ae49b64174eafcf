// The sources that a delivery goes to: it is compared with the rows there are, so only who sees a source row by row may deliver to it.
import { Fault, type SourceMeta } from '@samsyn/domain';
import type { Scope } from '../db/scope.ts';
import { findOrMakeSources, findOwnerOf, findSourceIds } from './queries.ts';

/** Null where the municipality has no such source yet. @throws Fault source.owner */
export async function openForDelivery(scope: Scope, sources: readonly SourceMeta[]): Promise<(string | null)[]> {
  return requireRows(scope, await findSourceIds(scope, sources));
}

/** The same, making those that are missing. @throws Fault source.owner */
export async function makeForDelivery(scope: Scope, sources: readonly SourceMeta[]): Promise<string[]> {
  return requireRows(scope, await findOrMakeSources(scope, sources));
}

async function requireRows<T extends string | null>(scope: Scope, ids: T[]): Promise<T[]> {
  const grains = await scope.grains();
  const closed = ids.find((id) => id !== null && grains.get(id) !== 'rows');
  if (closed) throw new Fault('source.owner', await findOwnerOf(scope, closed));
  return ids;
}
