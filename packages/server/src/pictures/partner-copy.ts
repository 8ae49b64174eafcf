// A picture as partners may see it who see less than its maker: small counts and what would tell them are hidden.
import type { Picture } from '@samsyn/domain';
import { sql } from 'kysely';
import type { Scope } from '../db/scope.ts';
import { partnerRelease, partnerReleaseAt } from '../disclosure/picture-copies.ts';
import type { Eyes } from './eyes.ts';

/** For all partners who see less than the maker. @throws Fault suppression.refused */
export function partnerCopy(scope: Scope, picture: Picture, k: number): Promise<Picture> {
  return partnerRelease(scope, picture, k, null);
}

/** Reads what a picture is made of; counts that may not be seen themselves are read too when the picture hides them. */
export function readFor<T>(scope: Scope, eyes: Eyes, read: () => Promise<T>): Promise<T> {
  return eyes.k === null ? read() : scope.forRelease(read);
}

/**
 * The picture as these eyes may see it, held against what they have seen before.
 * @param then made anew as it was made at that moment
 */
export async function shownTo(scope: Scope, eyes: Eyes, picture: Picture, then: Date | null = null): Promise<Picture> {
  if (eyes.k === null) return picture;
  return then === null
    ? partnerRelease(scope, picture, eyes.k, scope.organisationId)
    : partnerReleaseAt(scope, picture, eyes.k, scope.organisationId, then);
}

/** The highest threshold that anyone has been promised for these sources: the copy then fits all of them. */
export async function partnerThreshold(scope: Scope, eyes: Eyes): Promise<number> {
  const ids = eyes.sources.map(({ id }) => id);
  const { rows } = await sql<{ k: number }>`select greatest(
    coalesce((select k_partner from disclosure_rules), 3),
    coalesce((select max(minimum) from source_sharings where source_id = any(${ids}::uuid[]) and ended_at is null), 1)) as k`.execute(
    scope.trx,
  );
  return Math.max(rows[0]?.k ?? 3, eyes.k ?? 0);
}
