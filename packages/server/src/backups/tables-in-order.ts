// All tables of the program, those that others point at first, so that they can be filled in this order.
import type pg from 'pg';

export interface TableColumns {
  readonly table: string;
  readonly columns: readonly string[];
  /** the column that says whose a row is; null for a table that belongs to no municipality */
  readonly tenant: string | null;
}

/** What holds for hours at most is not worth a copy, and must not work again after a restore. */
const passing = ['sessions', 'sign_in_links', 'sign_in_rounds', 'sign_in_failures', 'known_devices'];

/** Read from the database itself: a new table is in the next backup without anyone remembering it. */
export async function tablesInOrder(client: pg.ClientBase): Promise<TableColumns[]> {
  const found = await client.query<{ table: string; columns: string[]; parents: string[]; secured: boolean }>(
    `
    select c.relname as table, c.relrowsecurity as secured,
      (select array_agg(a.attname::text order by a.attnum) from pg_attribute a
        where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = '') as columns,
      coalesce((select array_agg(distinct p.relname::text) from pg_constraint k join pg_class p on p.oid = k.confrelid
        where k.conrelid = c.oid and k.contype = 'f' and k.confrelid <> c.oid), '{}') as parents
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where n.nspname = 'public' and c.relkind = 'r' and c.relname <> all ($1)
    order by c.relname`,
    [passing],
  );
  const waiting = [...found.rows];
  const ordered: TableColumns[] = [];
  while (waiting.length > 0) {
    const next = waiting.findIndex((row) => !waiting.some((other) => other !== row && row.parents.includes(other.table)));
    const [row] = waiting.splice(Math.max(next, 0), 1);
    if (row) ordered.push({ table: row.table, columns: row.columns, tenant: tenantColumn(row) });
  }
  return ordered;
}

function tenantColumn({ table, columns, secured }: { table: string; columns: readonly string[]; secured: boolean }): string | null {
  if (!secured) return null;
  if (table === 'municipalities') return 'id';
  return columns.includes('municipality_id') ? 'municipality_id' : null;
}
