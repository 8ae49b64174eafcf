// The municipalities there are, for work that goes through them one at a time.
import type { Database } from '../db/database.ts';
import { withService } from '../db/scope.ts';

export async function everyMunicipality(database: Database): Promise<string[]> {
  const rows = await withService(database, ({ trx }) => trx.selectFrom('municipalities').select('id').orderBy('created_at').execute());
  return rows.map((row) => row.id);
}
