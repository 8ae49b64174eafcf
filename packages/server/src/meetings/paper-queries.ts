// SQL of papers. Those of an item that the asker is recused from are not there.
import type { NewPaper, Paper } from '@samsyn/domain';
import { sql } from 'kysely';
import type { Scope } from '../db/scope.ts';

const columns = sql`p.id, p.item_id as "itemId", p.kind, p.title, p.picture_id as "pictureId", r.register_number as "registerNumber",
  octet_length(p.file) as bytes, to_char(p.made_at at time zone 'Europe/Stockholm', 'YYYY-MM-DD') as made`;

export async function listPapers(scope: Scope, meetingId: string): Promise<(Paper & { readonly itemId: string })[]> {
  const { rows } = await sql<Paper & { itemId: string }>`select ${columns} from meeting_papers p join meeting_items i on i.id = p.item_id
    left join records r on r.id = p.record_id where i.meeting_id = ${meetingId} order by p.made_at, p.id`.execute(scope.trx);
  return rows;
}

export async function insertPaper(scope: Scope, itemId: string, input: NewPaper, file: Buffer | null): Promise<string> {
  const { rows } = await sql<{ id: string }>`insert into meeting_papers (municipality_id, item_id, kind, title, picture_id, record_id, file)
    values (${scope.municipalityId}, ${itemId}, ${input.kind}, ${input.title}, ${input.kind === 'picture' ? input.pictureId : null},
      ${input.kind === 'record' ? input.recordId : null}, ${file}) returning id`.execute(scope.trx);
  return rows[0]!.id;
}

export async function findFile(scope: Scope, id: string): Promise<{ title: string; file: Buffer } | null> {
  const { rows } = await sql<{ title: string; file: Buffer }>`select title, file from meeting_papers
    where id = ${id} and file is not null`.execute(scope.trx);
  return rows[0] ?? null;
}

/** Null when it is not there for the asker. */
export async function meetingOfPaper(scope: Scope, id: string): Promise<string | null> {
  const { rows } = await sql<{ meetingId: string }>`select i.meeting_id as "meetingId" from meeting_papers p
    join meeting_items i on i.id = p.item_id where p.id = ${id}`.execute(scope.trx);
  return rows[0]?.meetingId ?? null;
}

export async function deletePaper(scope: Scope, id: string): Promise<void> {
  await sql`delete from meeting_papers where id = ${id}`.execute(scope.trx);
}

export async function pictureIsFrozen(scope: Scope, id: string): Promise<boolean> {
  const { rows } =
    await sql`select 1 from pictures where id = ${id} and frozen union all select 1 from picture_copies where picture_id = ${id}
    limit 1`.execute(scope.trx);
  return rows.length > 0;
}

export async function recordIsThere(scope: Scope, id: string): Promise<boolean> {
  const { rows } = await sql`select 1 from records where id = ${id}`.execute(scope.trx);
  return rows.length > 0;
}
