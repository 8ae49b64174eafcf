// A picture as partners may see it who see less than its maker: small counts and what would tell them are hidden.
import { copyForAudience, type Picture } from '@samsyn/domain';
import { sql } from 'kysely';
import type { Scope } from '../db/scope.ts';
import type { Eyes } from './eyes.ts';

export function partnerCopy(picture: Picture, k: number): Picture {
  return copyForAudience(picture, { audience: 'partner', k }).copy;
}

/** Reads what a picture is made of; counts that may not be seen themselves are read too when the picture hides them. */
export function readFor<T>(scope: Scope, eyes: Eyes, read: () => Promise<T>): Promise<T> {
  return eyes.k === null ? read() : scope.forRelease(read);
}

/** The picture as these eyes may see it. */
export function shownTo(eyes: Eyes, picture: Picture): Picture {
  return eyes.k === null ? picture : partnerCopy(picture, eyes.k);
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
