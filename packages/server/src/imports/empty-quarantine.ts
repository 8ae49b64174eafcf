// What is kept for thirty days is then gone, in every municipality: quarantined rows, and files that nobody stored. At start and once a day.
import type { Database } from '../db/database.ts';
import { everyMunicipality } from '../municipalities/every-municipality.ts';
import type { UploadFolder } from './upload-folder.ts';

/** As the owner of the tables, since no one organisation sees all rows of the others: one municipality at a time, named in each query. */
export async function emptyQuarantine(database: Database, uploads: UploadFolder, now: Date = new Date()): Promise<void> {
  for (const id of await everyMunicipality(database)) {
    const client = await database.pool.connect();
    try {
      await client.query(`begin; set local "samsyn.municipality" = '${id}'`);
      await client.query('delete from quarantined_rows where municipality_id = $2 and expires_at <= $1', [now, id]);
      const left = await client.query<{ id: string }>(
        "update import_batches set state = 'cancelled' where municipality_id = $2 and state = 'previewed' and created_at <= $1::timestamptz - interval '30 days' returning id",
        [now, id],
      );
      await client.query('commit');
      for (const row of left.rows) await uploads.remove(row.id);
    } catch (raised) {
      await client.query('rollback').catch(() => undefined);
      throw raised;
    } finally {
      client.release();
    }
  }
}
