// How far a database's schema has come.
import type pg from 'pg';

/** The number of the newest migration a database has had; 0 when it is empty. */
export async function databaseVersion(client: pg.ClientBase | pg.Pool): Promise<number> {
  const there = await client.query<{ there: boolean }>("select to_regclass('public.schema_migrations') is not null as there");
  if (!there.rows[0]?.there) return 0;
  const found = await client.query<{ number: number | null }>('select max(number) as number from schema_migrations');
  return found.rows[0]?.number ?? 0;
}
