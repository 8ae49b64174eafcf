// The frozen pictures that the asker sees, whole or as the partners' copy, newest first: for whatever follows a thing from picture to picture.
import { sql } from 'kysely';
import type { Scope } from '../db/scope.ts';

export interface FrozenPicture {
  readonly id: string;
  readonly name: string | null;
  readonly made: Date;
}

/** The asker's own verb says what right it takes. */
export async function listFrozen(scope: Scope, limit = 24): Promise<FrozenPicture[]> {
  const { rows } = await sql<FrozenPicture>`select id, name, made from (
      select p.id, p.name, p.made from pictures p where p.frozen
      union all
      select c.picture_id, c.name, c.made from picture_copies c where not exists (select 1 from pictures w where w.id = c.picture_id)
    ) seen order by made desc, id limit ${limit}`.execute(scope.trx);
  return rows;
}
