// A delivery that no person handed over goes in by itself when there is nothing to ask about it; else it waits for somebody.
import type { Database } from '../db/database.ts';
import { type Who, withScope } from '../db/scope.ts';
import type { OrderJob } from '../jobs/jobs.ts';
import { findImport } from './queries.ts';
import { orderStore } from './store-import.ts';

export async function goOnByItself(database: Database, who: Who, order: OrderJob, id: string): Promise<void> {
  const row = await withScope(database, who, (scope) => findImport(scope, id));
  if (row?.state !== 'previewed' || row.senderId === null || !row.report) return;
  const { rows, read } = row.report;
  if ((read?.asks.length ?? 0) === 0 && rows.accepted + rows.alreadyKnown > 0) await orderStore(database, who, order, id);
}
