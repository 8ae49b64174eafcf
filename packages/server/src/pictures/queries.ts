// SQL of pictures. Frozen rows are immutable (a trigger refuses). Who sees which is decided by the database: whole where each source is
// seen as finely as the maker saw it, else the partners' copy, else nothing.
import type { Role } from '@samsyn/domain';
import { type RawBuilder, sql } from 'kysely';
import type { Scope } from '../db/scope.ts';
import type { Eyes } from './eyes.ts';

export interface PictureRecord {
  readonly id: string;
  /** through whose eyes it was made */
  readonly organisationId: string;
  readonly role: Role | null;
  /** a copy in which counts below this are hidden; null = whole */
  readonly k: number | null;
  /** when a sharing it rests on ended, and of which source */
  readonly ended: { readonly source: string; readonly on: string } | null;
  readonly name: string | null;
  readonly frozen: boolean;
  readonly made: Date;
  readonly samsyn: string;
  readonly seed: number;
  readonly inputHash: string;
  readonly options: PictureBasis;
  readonly body: string;
  /** the same without the kinds that are told per year only: what copies start from; null where it holds none, and on copies */
  readonly copyBasis: string | null;
}

/** What a picture was made from beside the rows themselves: enough to make it again. */
export interface PictureBasis {
  readonly batches: readonly string[];
  readonly seed: number;
  readonly name: string | null;
  readonly demo: boolean;
  /** the version of the areas it was counted in; absent before there were versions */
  readonly areas?: string | null;
}

const columns = (
  body: RawBuilder<unknown>,
) => sql`p.id, p.organisation_id as "organisationId", p.role, null::int as k, p.name, p.frozen, p.made, p.samsyn,
  p.seed::float8 as seed, p.input_hash as "inputHash", p.options, ${body} as body, p.copy_basis as "copyBasis",
  ${ended(sql`p.id`)} as ended`;
const copyColumns = (
  body: RawBuilder<unknown>,
) => sql`p.picture_id as id, p.organisation_id as "organisationId", null::text as role, p.k, p.name,
  true as frozen, p.made, p.samsyn, p.seed::float8 as seed, p.input_hash as "inputHash",
  jsonb_build_object('batches', '[]'::jsonb, 'seed', p.seed, 'name', p.name, 'demo', false) as options, ${body} as body, null::text as "copyBasis",
  ${ended(sql`p.picture_id`)} as ended`;
const ended = (
  id: RawBuilder<unknown>,
) => sql`(select jsonb_build_object('source', s.name, 'on', min(coalesce(h.ended_at::date, h.valid_until)))
  from picture_sources u join source_sharings h on h.id = u.sharing_id join sources s on s.id = u.source_id
  where u.picture_id = ${id} and (h.ended_at is not null or h.valid_until < current_date) group by s.name order by 1 limit 1)`;
const whole = sql`p.body`;
const short = sql`json_build_object('window', p.body::json->'window', 'headline', p.body::json->'headline')::text`;

/** Whole when it may be seen whole, else the partners' copy of it, else null. */
export async function findPicture(scope: Scope, id: string): Promise<PictureRecord | null> {
  const { rows } = await sql<PictureRecord>`select ${columns(whole)} from pictures p where p.id = ${id}`.execute(scope.trx);
  if (rows[0]) return rows[0];
  const copy = await sql<PictureRecord>`select ${copyColumns(whole)} from picture_copies p where p.picture_id = ${id}`.execute(scope.trx);
  return copy.rows[0] ?? null;
}

export async function findCurrent(scope: Scope, eyes: Eyes): Promise<PictureRecord | null> {
  const { rows } = await sql<PictureRecord>`select ${columns(whole)} from pictures p
    where not p.frozen and p.organisation_id = ${scope.organisationId} and p.eyes = ${eyes.hash} order by p.made desc limit 1`.execute(
    scope.trx,
  );
  return rows[0] ?? null;
}

/** The present one and the frozen ones, newest first; the body is read only for its headline and window. */
export async function listPictures(scope: Scope, eyes: Eyes, limit = 100): Promise<PictureRecord[]> {
  const { rows } = await sql<PictureRecord>`select * from (
      select ${columns(short)} from pictures p
      where p.frozen or (p.organisation_id = ${scope.organisationId} and p.eyes = ${eyes.hash})
      union all
      select ${copyColumns(short)} from picture_copies p where not exists (select 1 from pictures w where w.id = p.picture_id)
    ) seen order by frozen, made desc limit ${limit}`.execute(scope.trx);
  return rows;
}

/** What a picture was made from, by name. */
export async function sourceNames(scope: Scope, id: string): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`select s.name from picture_sources p
    join sources s on s.municipality_id = p.municipality_id and s.id = p.source_id where p.picture_id = ${id} order by s.name`.execute(
    scope.trx,
  );
  return rows.map(({ name }) => name);
}

/** The frozen one made last before this that the asker sees, whole or as a copy. */
export async function newestFrozenBefore(scope: Scope, { id, made }: PictureRecord): Promise<string | null> {
  const { rows } = await sql<{ id: string }>`select id from (
      select p.id, p.made from pictures p where p.frozen
      union all select c.picture_id, c.made from picture_copies c where not exists (select 1 from pictures w where w.id = c.picture_id)
    ) seen where made < ${made} and id <> ${id} order by made desc limit 1`.execute(scope.trx);
  return rows[0]?.id ?? null;
}

export interface NewPicture {
  readonly name: string | null;
  readonly frozen: boolean;
  readonly samsyn: string;
  readonly inputHash: string;
  readonly basis: PictureBasis;
  readonly body: string;
  readonly copyBasis: string | null;
  readonly eyes: Eyes;
}

export async function insertPicture(scope: Scope, picture: NewPicture): Promise<PictureRecord> {
  const { rows } =
    await sql<PictureRecord>`insert into pictures as p (municipality_id, organisation_id, role, eyes, area_keys, name, frozen,
      samsyn, seed, input_hash, options, body, copy_basis)
    values (${scope.municipalityId}, ${scope.organisationId}, ${scope.role}, ${picture.eyes.hash}, ${picture.eyes.areaKeys}, ${picture.name},
      ${picture.frozen}, ${picture.samsyn}, ${picture.basis.seed}, ${picture.inputHash}, ${JSON.stringify(picture.basis)}::jsonb, ${picture.body},
      ${picture.copyBasis})
    returning ${columns(whole)}`.execute(scope.trx);
  const record = rows[0]!;
  await sql`insert into picture_sources (municipality_id, picture_id, source_id, sharing_id, grain, minimum, whole)
    select ${scope.municipalityId}::uuid, ${record.id}::uuid, s.id, s."sharingId", s.grain, s.minimum, s.whole
    from jsonb_to_recordset(${JSON.stringify(picture.eyes.sources)}::jsonb) as s(id uuid, "sharingId" uuid, grain text, minimum int, whole boolean)`.execute(
    scope.trx,
  );
  return record;
}

/** Beside a frozen picture, for partners who see less than its maker. */
export async function insertCopy(scope: Scope, of: PictureRecord, k: number, body: string): Promise<void> {
  await sql`insert into picture_copies (municipality_id, picture_id, k, organisation_id, name, made, samsyn, seed, input_hash, body)
    values (${scope.municipalityId}, ${of.id}, ${k}, ${of.organisationId}, ${of.name}, ${of.made}, ${of.samsyn}, ${of.seed}, ${of.inputHash},
      ${body})`.execute(scope.trx);
}

export async function deleteCurrent(scope: Scope, eyes: Eyes): Promise<void> {
  await sql`delete from pictures where not frozen and organisation_id = ${scope.organisationId} and eyes = ${eyes.hash}`.execute(scope.trx);
}
