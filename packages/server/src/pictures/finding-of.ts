// One finding of a frozen picture, for whatever rests on it later: a problem, a goal's baseline, a figure of an agreement.
import { type Picture, type Problem, picture as pictureSchema } from '@samsyn/domain';
import { sql } from 'kysely';
import type { Scope } from '../db/scope.ts';
import { findPicture } from './queries.ts';

export interface FindingNode {
  readonly category: string | null;
  readonly placeType: string | null;
  readonly area: string | null;
  readonly daypart: string | null;
}
export interface FoundFinding {
  readonly picture: Pick<Picture, 'name' | 'window' | 'reference' | 'source' | 'labels' | 'demo' | 'copy'>;
  readonly made: Date;
  /** null where the picture has none at this node, or where it may not be told */
  readonly finding: Problem | null;
}

/** What a changed count says before how much there is of it; then the picture's own order. */
const kinds = ['rising', 'falling', 'persistent', 'hotspot', 'repeat'];

/**
 * The finding as the asker sees the picture ('asker'), or as every partner may see it ('partners'): what stands in a document that all parties
 * read must be read this way. Null when the picture is not seen at all.
 */
export async function findingOf(
  scope: Scope,
  pictureId: string,
  node: FindingNode,
  eyes: 'asker' | 'partners',
): Promise<FoundFinding | null> {
  const found = eyes === 'asker' ? await findPicture(scope, pictureId) : await partnersCopy(scope, pictureId);
  if (!found) return null;
  const picture = pictureSchema.parse(JSON.parse(found.body));
  const same = picture.problems.filter(
    (p) => p.category === node.category && p.placeType === node.placeType && p.area === node.area && p.daypart === node.daypart,
  );
  const finding = same.sort((a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind) || a.rank - b.rank)[0] ?? null;
  return { picture, made: found.made, finding };
}

/** The copy beside a frozen picture, with every count hidden that any partner may not see. */
export async function partnersCopy(scope: Scope, pictureId: string): Promise<{ body: string; made: Date } | null> {
  const { rows } = await sql<{ body: string; made: Date }>`select body, made from picture_copies where picture_id = ${pictureId}
    order by k desc limit 1`.execute(scope.trx);
  return rows[0] ?? null;
}
