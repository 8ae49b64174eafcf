// Removes what is due of the work from problem to agreement, past the locks on what was signed and adjusted: they know the night's work.
import { type CycleClass, cycleClasses, type RetentionPart } from '@samsyn/domain';
import type pg from 'pg';
import { cycleDue, type DuePart } from './cycle-due.ts';
import { heldSources, type RetentionPlan } from './retention-plan.ts';

export type CycleGone = Pick<RetentionPart, 'count' | 'before'> & { readonly dataClass: CycleClass };

/** @param day before which a class goes */
export async function removeCycle(
  client: pg.ClientBase,
  id: string,
  plan: RetentionPlan,
  day: (dataClass: CycleClass) => string,
): Promise<CycleGone[]> {
  const gone: CycleGone[] = [];
  await client.query("set local samsyn.retention = 'on'");
  for (const dataClass of cycleClasses) {
    if (heldSources(plan, dataClass) === null) continue;
    const before = day(dataClass);
    let count = 0;
    for (const part of cycleDue[dataClass]) count += await removePart(client, id, part, before);
    gone.push({ dataClass, count, before });
  }
  await client.query("set local samsyn.retention = 'off'");
  return gone;
}

async function removePart(client: pg.ClientBase, id: string, { from, where, byId }: DuePart, before: string): Promise<number> {
  if (!byId) return (await client.query(`delete from ${from} where ${where}`, [id, before])).rowCount ?? 0;
  const due = await client.query<{ id: string }>(`select id from ${from} where ${where}`, [id, before]);
  const ids = due.rows.map((row) => row.id);
  if (ids.length > 0) for (const statement of byId) await client.query(statement, [id, ids]);
  return ids.length;
}

export async function countCycle(client: pg.ClientBase, id: string, dataClass: CycleClass, before: string): Promise<number> {
  const each = cycleDue[dataClass].map(({ from, where }) => `(select count(*) from ${from} where ${where})`);
  return (await client.query<{ count: number }>(`select (${each.join(' + ')})::int as count`, [id, before])).rows[0]?.count ?? 0;
}
