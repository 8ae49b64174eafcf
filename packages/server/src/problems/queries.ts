// SQL of the problem register.
import type { ProblemOrigin, ProblemState } from '@samsyn/domain';
import { sql } from 'kysely';
import type { Scope } from '../db/scope.ts';

export interface ProblemRow {
  readonly id: string;
  readonly number: number;
  readonly name: string;
  readonly node: {
    readonly category: string | null;
    readonly placeType: string | null;
    readonly area: string | null;
    readonly daypart: string | null;
  };
  readonly origin: ProblemOrigin;
  readonly reason: string | null;
  /** the frozen picture it was opened from */
  readonly picture: string | null;
  readonly state: ProblemState;
  readonly mergedInto: string | null;
  readonly organisation: string;
  /** days, as ISO 8601 */
  readonly opened: string;
  readonly closed: string | null;
}

const columns = sql`p.id, p.number, p.name, p.origin, p.reason, p.picture_id as picture, p.state, p.merged_into as "mergedInto",
  json_build_object('category', p.category, 'placeType', p.place_type, 'area', p.area_key, 'daypart', p.daypart) as node,
  o.name as organisation, to_char(p.opened_at at time zone 'Europe/Stockholm', 'YYYY-MM-DD') as opened,
  to_char(p.closed_at at time zone 'Europe/Stockholm', 'YYYY-MM-DD') as closed`;
const from = sql`problems p join organisations o on o.municipality_id = p.municipality_id and o.id = p.organisation_id`;

export async function problemById(scope: Scope, id: string): Promise<ProblemRow | null> {
  const { rows } = await sql<ProblemRow>`select ${columns} from ${from} where p.id = ${id}`.execute(scope.trx);
  return rows[0] ?? null;
}

/** Newest first. */
export async function allProblems(scope: Scope): Promise<ProblemRow[]> {
  const { rows } = await sql<ProblemRow>`select ${columns} from ${from} order by p.number desc`.execute(scope.trx);
  return rows;
}
