// Work that only one process may do at a time on a database, like making a municipality that is not there yet.
import type { Database } from './database.ts';

/** The others wait their turn. The name is this database's alone: advisory locks are per database. */
export async function oneAtATime<T>(database: Database, name: string, work: () => Promise<T>): Promise<T> {
  const client = await database.pool.connect();
  try {
    await client.query('select pg_advisory_lock(hashtextextended($1, 0))', [name]);
    return await work();
  } finally {
    await client.query('select pg_advisory_unlock(hashtextextended($1, 0))', [name]).catch(() => undefined);
    client.release();
  }
}
