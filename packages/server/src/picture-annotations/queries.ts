// SQL of annotations. Who sees one sees the picture; only its own party withdraws it. Both are policies of the database.
import type { Annotation, NewAnnotation } from '@samsyn/domain';
import { sql } from 'kysely';
import type { Scope } from '../db/scope.ts';

export interface StandingAnnotation extends Annotation {
  /** of the asker's party */
  readonly own: boolean;
}

/** Those that stand on a picture, newest first. */
export async function listAnnotations(scope: Scope, picture: string): Promise<StandingAnnotation[]> {
  const { rows } = await sql<StandingAnnotation>`select a.id, a.kind, a.said as text, o.name as by,
      to_char(a.made_at at time zone 'Europe/Stockholm', 'YYYY-MM-DD') as on, a.organisation_id = ${scope.organisationId}::uuid as own,
      case when a.finding_kind is null then null else json_build_object('kind', a.finding_kind, 'category', a.category,
        'placeType', a.place_type, 'area', a.area, 'daypart', a.daypart) end as finding
    from picture_annotations a join organisations o on o.municipality_id = a.municipality_id and o.id = a.organisation_id
    where a.picture_id = ${picture} and a.withdrawn_at is null order by a.made_at desc, a.id`.execute(scope.trx);
  return rows;
}

export async function insertAnnotation(scope: Scope, picture: string, { kind, finding, text }: NewAnnotation): Promise<string> {
  const { rows } = await sql<{
    id: string;
  }>`insert into picture_annotations (municipality_id, picture_id, organisation_id, kind, finding_kind, category,
      place_type, area, daypart, said, made_by, made_at)
    values (${scope.municipalityId}, ${picture}, ${scope.organisationId}, ${kind}, ${finding?.kind ?? null}, ${finding?.category ?? null},
      ${finding?.placeType ?? null}, ${finding?.area ?? null}, ${finding?.daypart ?? null}, ${text}, ${scope.accountId}, ${scope.now})
    returning id`.execute(scope.trx);
  return rows[0]?.id ?? '';
}

/** False when there is none of the asker's party that stands on the picture. */
export async function withdrawOwn(scope: Scope, picture: string, id: string): Promise<boolean> {
  const { rows } = await sql`update picture_annotations set withdrawn_at = ${scope.now}
    where id = ${id} and picture_id = ${picture} and organisation_id = ${scope.organisationId} and withdrawn_at is null returning id`.execute(
    scope.trx,
  );
  return rows.length > 0;
}
