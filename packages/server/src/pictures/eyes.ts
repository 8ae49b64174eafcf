// Through whose eyes a picture is made: how finely each source is seen, and which part of the municipality.
import { createHash } from 'node:crypto';
import type { Grain } from '@samsyn/domain';
import { sql } from 'kysely';
import type { Scope } from '../db/scope.ts';

export interface SeenSource {
  readonly id: string;
  readonly key: string;
  readonly grain: Grain;
  /** at grain counts: nothing below this */
  readonly minimum: number;
  /** at grain points: the side of the square, in metres */
  readonly grid: number;
  readonly sharingId: string | null;
  /** the owner's own rows */
  readonly whole: boolean;
}
export interface Eyes {
  readonly sources: readonly SeenSource[];
  /** null = the whole municipality */
  readonly areaKeys: readonly string[] | null;
  /** below this counts are hidden; null = every source is seen uncounted */
  readonly k: number | null;
  /** equal for all who see the same */
  readonly hash: string;
}

export async function eyesOf(scope: Scope): Promise<Eyes> {
  const { rows } = await sql<SeenSource>`select id, key, grain, minimum, grid_metres as grid, sharing_id as "sharingId", whole
    from seen_sources order by key`.execute(scope.trx);
  const rules = await sql<{ areaKeys: string[] | null; sensitive: boolean; homes: boolean }>`select asker_area_keys() as "areaKeys",
    coalesce((select sensitive_by_year from disclosure_rules), true) as sensitive,
    coalesce((select dwellings_as_points from disclosure_rules), false) as homes`.execute(scope.trx);
  const { areaKeys = null, ...told } = rules.rows[0] ?? {};
  const counts = rows.filter(({ grain }) => grain === 'counts');
  const seen = rows.map(({ id, grain, minimum, grid, whole }) => [id, grain, minimum, grid, whole]);
  return {
    sources: rows,
    areaKeys,
    k: counts.length === 0 ? null : Math.max(...counts.map(({ minimum }) => minimum)),
    hash: createHash('sha256')
      .update(JSON.stringify([seen, areaKeys, told]))
      .digest('hex')
      .slice(0, 32),
  };
}
