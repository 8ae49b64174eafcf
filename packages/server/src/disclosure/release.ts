// Lets a table out: held against what the receiver already has, remembered, and logged. Nothing else writes the ledger.
import { createHash } from 'node:crypto';
import {
  cellAt,
  cellKey,
  Fault,
  type ReleasedTable,
  type ReleaseOptions,
  type ReleaseRow,
  releaseTable,
  shortestReason,
} from '@samsyn/domain';
import type { Scope } from '../db/scope.ts';
import { type Cells, earlierReleases, findRules, insertRelease, lockSubject, type ReleaseRecord } from './queries.ts';

export interface ReleaseOrder {
  /** whom it is for; null = the public */
  readonly receiverId: string | null;
  /** what it is about: releases of one subject are held against each other */
  readonly subject: string;
  /** how it is called when a later one is refused because of it */
  readonly name: string;
  readonly rows: readonly ReleaseRow[];
  readonly areas?: ReleaseOptions['areas'];
  readonly months?: ReleaseOptions['months'];
  readonly areasSummed?: boolean;
  /** default: the municipality's own threshold for this receiver; lower only with a reason */
  readonly k?: number;
  readonly reason?: string | null;
}

/**
 * The table as its receiver may see it. Asked for again with nothing changed, it is the same release.
 * @throws Fault disclosure.reason for a threshold below the municipality's own without one; suppression.refused with the earlier release
 */
export async function release(scope: Scope, order: ReleaseOrder): Promise<ReleasedTable> {
  const rules = await findRules(scope);
  const least = order.receiverId === null ? rules.kPublic : rules.kPartner;
  const k = order.k ?? least;
  const reason = order.reason?.trim() ?? null;
  if (k < least && (reason ?? '').length < shortestReason) throw new Fault('disclosure.reason', { n: shortestReason });
  await lockSubject(scope, order.subject);
  const earlier = await earlierReleases(scope, order.subject, order.receiverId === null ? 'public' : { partner: order.receiverId });
  const inputHash = hashOf(order, k, rules.sensitiveByYear);
  const newest = earlier.filter(({ kind }) => (kind === 'public') === (order.receiverId === null)).at(-1);
  if (newest?.inputHash === inputHash) return asTold(newest.cuts[cut] ?? {}, k, order.months);
  const sensitive = new Set(rules.sensitiveByYear ? rules.sensitiveCategories : []);
  const table = releaseTable(order.rows, {
    k,
    ...(order.areas ? { areas: order.areas } : {}),
    ...(order.months ? { months: order.months } : {}),
    areasSummed: order.areasSummed ?? true,
    sensitive: (category) => sensitive.has(category),
    earlier: earlier.map(shownOf),
  });
  const cells: Cells = Object.fromEntries(table.cells.map((cell) => [cellKey(cell), cell.n]));
  const kind = order.receiverId === null ? 'public' : 'partner';
  const { subject, name, receiverId } = order;
  const id = await insertRelease(scope, { kind, receiverId, subject, name, k, reason, inputHash, cuts: { [cut]: cells } });
  const hidden = table.cells.filter(({ n }) => n === null).length;
  scope.audit('release.made', id, { kind, receiver: receiverId, subject, k, cells: table.cells.length, hidden }, { purpose: reason });
  return asTold(cells, k, order.months);
}

const cut = 'category|area|period';

/** A release as its receiver gets it: why a count is hidden stays behind. */
function asTold(told: Cells, k: number, months: readonly string[] | undefined): ReleasedTable {
  const cells = Object.entries(told)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, n]) => ({ ...cellAt(key), n, because: null }));
  const own = [...new Set(cells.flatMap(({ period }) => (period.length > 4 ? [period] : [])))].sort();
  return { k, months: months ?? own, cells };
}

function shownOf({ name, madeAt, cuts }: ReleaseRecord) {
  const cells = Object.values(cuts).flatMap((cut) => Object.entries(cut));
  const shown = new Map(cells.flatMap(([key, n]) => (n === null ? [] : [[key, n] as const])));
  return { name: `${name}, ${madeAt.toISOString().slice(0, 10)}`, shown };
}

function hashOf({ rows, areas, months, areasSummed }: ReleaseOrder, k: number, sensitiveByYear: boolean): string {
  const sorted = rows.map(({ category, area, month, n }) => JSON.stringify([category, area, month, n])).sort();
  return createHash('sha256')
    .update(JSON.stringify([k, sensitiveByYear, areas ?? null, months ?? null, areasSummed ?? true, sorted]))
    .digest('hex');
}
