// One finding of a frozen picture, for whatever rests on it later: a problem, a goal's baseline, a figure of an agreement.
import { type Picture, type Problem, picture as pictureSchema, problem as problemSchema } from '@samsyn/domain';
import { sql } from 'kysely';
import { z } from 'zod';
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

const frame = pictureSchema.pick({ name: true, window: true, reference: true, source: true, labels: true, demo: true, copy: true });
const nodes = z.object({ problems: z.array(problemSchema.pick({ category: true, placeType: true, area: true, daypart: true }).loose()) });

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
  const found = await findingsOf(scope, pictureId, [node], eyes);
  return found && { picture: found.picture, made: found.made, finding: found.findings[0] ?? null };
}

/** The findings at several nodes, in their order: the picture is read once. */
export async function findingsOf(
  scope: Scope,
  pictureId: string,
  wanted: readonly FindingNode[],
  eyes: 'asker' | 'partners',
): Promise<(Omit<FoundFinding, 'finding'> & { readonly findings: (Problem | null)[] }) | null> {
  const found = eyes === 'asker' ? await findPicture(scope, pictureId) : await partnersCopy(scope, pictureId);
  if (!found) return null;
  const body: unknown = JSON.parse(found.body);
  const { problems } = nodes.parse(body);
  const findings = wanted.map((node) =>
    findingAt(
      problems.filter((one) => sameNode(one, node)).map((one) => problemSchema.parse(one)),
      node,
    ),
  );
  return { picture: frame.parse(body), made: found.made, findings };
}

/** The one that says most at a node, of a picture that is read already. */
export function findingAt(problems: readonly Problem[], node: FindingNode): Problem | null {
  const same = problems.filter((one) => sameNode(one, node));
  return [...same].sort((a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind) || a.rank - b.rank)[0] ?? null;
}

const sameNode = (a: FindingNode, b: FindingNode): boolean =>
  a.category === b.category && a.placeType === b.placeType && a.area === b.area && a.daypart === b.daypart;

/** The copy beside a frozen picture, with every count hidden that any partner may not see. */
export async function partnersCopy(scope: Scope, pictureId: string): Promise<{ body: string; made: Date } | null> {
  const { rows } = await sql<{ body: string; made: Date }>`select body, made from picture_copies where picture_id = ${pictureId}
    order by k desc limit 1`.execute(scope.trx);
  return rows[0] ?? null;
}
