// Every row of every table, also for an owner that row-level security holds: one municipality at a time, in the caller's transaction.
import pg from 'pg';
import type { DatabaseRoles } from '../db/database-roles.ts';
import type { TableColumns } from './tables-in-order.ts';

/** Forced row-level security shows the owner nothing until a municipality is set. Their list is read as the door reads it. */
export async function municipalityIds(client: pg.ClientBase, roles: DatabaseRoles): Promise<string[]> {
  await client.query(`set local role ${roles.door}`);
  const { rows } = await client.query<{ id: string }>('select id from municipalities order by created_at, id');
  await client.query('reset role');
  return rows.map((row) => row.id);
}

/**
 * The queries that together give the table's rows, each with the setting it needs. A table that belongs to no municipality is one query;
 * others are one for each municipality, also for a superuser, so that the order is the same whoever reads.
 */
export function wholeTable(
  { table, columns, tenant }: TableColumns,
  municipalities: readonly string[],
): { setting: string; query: string }[] {
  const select = `select ${columns.map((name) => pg.escapeIdentifier(name)).join(', ')} from ${pg.escapeIdentifier(table)}`;
  if (tenant === null) return [{ setting: '', query: select }];
  return municipalities.map((id) => ({
    setting: `set local "samsyn.municipality" = ${pg.escapeLiteral(id)}`,
    query: `${select} where ${pg.escapeIdentifier(tenant)} = ${pg.escapeLiteral(id)}`,
  }));
}
