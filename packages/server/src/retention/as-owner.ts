// The nightly removal needs what no role of a scope has: it runs as the owner of the database, in one municipality at a time, whose setting
// the policies still ask for, and every statement names the municipality besides (a superuser is held by no policy).
import type pg from 'pg';
import type { Database } from '../db/database.ts';

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** One transaction: everything `work` does, or nothing. */
export async function asOwner<T>(
  database: Pick<Database, 'pool'>,
  municipalityId: string,
  work: (client: pg.PoolClient) => Promise<T>,
): Promise<T> {
  if (!uuid.test(municipalityId)) throw new Error('not an id');
  const client = await database.pool.connect();
  try {
    await client.query(`begin; set local "samsyn.municipality" = '${municipalityId}'`);
    const done = await work(client);
    await client.query('commit');
    return done;
  } catch (raised) {
    await client.query('rollback').catch(() => undefined);
    throw raised;
  } finally {
    client.release();
  }
}
