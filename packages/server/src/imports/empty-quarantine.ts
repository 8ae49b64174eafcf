// Quarantined rows are kept for thirty days and then gone, in every municipality. Runs at start and once a day.
import type { Database } from '../db/database.ts';

/** As the owner, with the policy's own setting per municipality: no query sees two municipalities. */
export async function emptyQuarantine(database: Database): Promise<void> {
  const client = await database.pool.connect();
  try {
    await client.query(`begin; set local role ${database.roles.door}`);
    const { rows } = await client.query<{ id: string }>('select id from municipalities');
    await client.query('commit');
    for (const { id } of rows) {
      await client.query(`begin; set local role ${database.roles.app}; set local "samsyn.municipality" = '${id}'`);
      await client.query('delete from quarantined_rows where expires_at < now()');
      await client.query('commit');
    }
  } catch (raised) {
    await client.query('rollback');
    throw raised;
  } finally {
    client.release();
  }
}
