// Whether other server processes work on the same database: each holds a lock for as long as it lives, and a killed one lets go of it.
import type pg from 'pg';

const lockNumber = 7_316_572;

export interface Joined {
  /** no other process was there when this one came: what a killed one had taken is free */
  readonly alone: boolean;
  leave(): void;
}

/** `whileAlone` is done before any other process can come in. */
export async function joinProcesses(pool: pg.Pool, whileAlone: () => Promise<void>): Promise<Joined> {
  const client = await pool.connect();
  try {
    const tried = await client.query<{ alone: boolean }>(`select pg_try_advisory_lock(${lockNumber}) as alone`);
    const alone = tried.rows[0]?.alone ?? false;
    if (alone) await whileAlone();
    await client.query(`select pg_advisory_lock_shared(${lockNumber})`);
    if (alone) await client.query(`select pg_advisory_unlock(${lockNumber})`);
    // cut, not given back: the lock goes with the connection
    return { alone, leave: () => client.release(true) };
  } catch (raised) {
    client.release(true);
    throw raised;
  }
}
