// What the removal writes in the log: the program's own entries, with counts and never content.
import type { RetentionPart } from '@samsyn/domain';
import type pg from 'pg';
import { type NewLogEntry, writeLog } from '../db/write-log.ts';

/** The program's own doing: no account, no role. */
export function entryOf(event: string, subject: string | null, details: Readonly<Record<string, string | number>>, now: Date): NewLogEntry {
  const nobody = { organisationId: null, accountId: null, role: null, purpose: null, rows: null, before: null, after: null } as const;
  return { ...nobody, at: now.toISOString(), event, subject, outcome: 'done', details };
}

export function ranEntry(parts: readonly RetentionPart[], now: Date): NewLogEntry {
  const gone = parts.filter(({ heldUntil }) => heldUntil === null);
  const counts: Record<string, number> = {};
  for (const { dataClass, count } of gone) counts[dataClass] = (counts[dataClass] ?? 0) + count;
  const held = parts.length - gone.length;
  return {
    ...entryOf('retention.ran', null, { ...counts, ...(held > 0 ? { held } : {}) }, now),
    rows: gone.reduce((sum, { count }) => sum + count, 0),
    after: gone.map(({ dataClass, source, count, before }) => ({ dataClass, source, count, before })),
  };
}

/** One entry with the counts of each class; none when nothing went. */
export async function logOfRun(
  client: pg.ClientBase,
  municipalityId: string,
  event: string,
  counts: Readonly<Record<string, number>>,
  now: Date,
): Promise<void> {
  const rows = Object.values(counts).reduce((sum, count) => sum + count, 0);
  if (rows > 0) await writeLog(client, municipalityId, [{ ...entryOf(event, null, counts, now), rows }]);
}
