// SQL of pictures. Frozen rows are immutable (a trigger refuses) and seen by all in the municipality; of the others an organisation has
// one, the newest, made from what it sees.
import { sql } from 'kysely';
import type { Scope } from '../db/scope.ts';

export interface PictureRecord {
  readonly id: string;
  /** through whose eyes it was made */
  readonly organisationId: string;
  readonly name: string | null;
  readonly frozen: boolean;
  readonly made: Date;
  readonly samsyn: string;
  readonly seed: number;
  readonly inputHash: string;
  readonly options: PictureBasis;
  readonly body: string;
}

/** What a picture was made from beside the rows themselves: enough to make it again. */
export interface PictureBasis {
  readonly batches: readonly string[];
  readonly seed: number;
  readonly name: string | null;
  readonly demo: boolean;
}

const columns = sql`id, organisation_id as "organisationId", name, frozen, made, samsyn, seed::float8 as seed, input_hash as "inputHash", options, body`;

export async function findPicture(scope: Scope, id: string): Promise<PictureRecord | null> {
  const { rows } = await sql<PictureRecord>`select ${columns} from pictures
    where id = ${id} and (frozen or organisation_id = ${scope.organisationId})`.execute(scope.trx);
  return rows[0] ?? null;
}

export async function findCurrent(scope: Scope): Promise<PictureRecord | null> {
  const { rows } = await sql<PictureRecord>`select ${columns} from pictures
    where not frozen and organisation_id = ${scope.organisationId} order by made desc limit 1`.execute(scope.trx);
  return rows[0] ?? null;
}

/** Newest first; the body is read only for its headline and window. */
export async function listPictures(scope: Scope, limit = 100): Promise<PictureRecord[]> {
  const { rows } =
    await sql<PictureRecord>`select id, organisation_id as "organisationId", name, frozen, made, samsyn, seed::float8 as seed, input_hash as "inputHash", options,
    json_build_object('window', body::json->'window', 'headline', body::json->'headline')::text as body
    from pictures where frozen or organisation_id = ${scope.organisationId} order by frozen, made desc limit ${limit}`.execute(scope.trx);
  return rows;
}

export interface NewPicture {
  readonly name: string | null;
  readonly frozen: boolean;
  readonly samsyn: string;
  readonly inputHash: string;
  readonly basis: PictureBasis;
  readonly body: string;
}

export async function insertPicture(scope: Scope, picture: NewPicture): Promise<PictureRecord> {
  const { rows } = await sql<PictureRecord>`insert into pictures (municipality_id, organisation_id, name, frozen, samsyn, seed, input_hash,
      options, body)
    values (${scope.municipalityId}, ${scope.organisationId}, ${picture.name}, ${picture.frozen}, ${picture.samsyn}, ${picture.basis.seed},
      ${picture.inputHash}, ${JSON.stringify(picture.basis)}::jsonb, ${picture.body})
    returning ${columns}`.execute(scope.trx);
  return rows[0]!;
}

export async function deleteCurrent(scope: Scope): Promise<void> {
  await sql`delete from pictures where not frozen and organisation_id = ${scope.organisationId}`.execute(scope.trx);
}
