// The chain of the log: each entry's hash covers the entry and the hash before it, so that nothing can be changed, put in or taken out unnoticed.
import { createHash } from 'node:crypto';

/** What is hashed of an entry. Everything that is stored of it, in a form that reads the same from the database. */
export interface LogEntry {
  readonly seq: number;
  /** ISO, to the millisecond */
  readonly at: string;
  readonly organisationId: string | null;
  readonly accountId: string | null;
  readonly role: string | null;
  readonly event: string;
  readonly subject: string | null;
  readonly outcome: 'done' | 'refused';
  readonly purpose: string | null;
  readonly rows: number | null;
  readonly details: unknown;
  readonly before: unknown;
  readonly after: unknown;
}

/** SHA-256 over the hash before and the entry as JSON with its keys in order: the same on every machine. */
export function linkHash(before: Uint8Array, entry: LogEntry): Buffer {
  const { seq, at, organisationId, accountId, role, event, subject, outcome, purpose, rows } = entry;
  const plain = [seq, at, organisationId, accountId, role, event, subject, outcome, purpose, rows];
  const text = JSON.stringify([...plain, inOrder(entry.details), inOrder(entry.before), inOrder(entry.after)]);
  return createHash('sha256').update(before).update(text).digest();
}

/** jsonb keeps keys in an order of its own: here they come in theirs. */
function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (value === null || typeof value !== 'object') return value ?? null;
  const entries = Object.entries(value).filter(([, part]) => part !== undefined);
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, part]) => [key, inOrder(part)]));
}
