// Recomputes a municipality's chain from its first link to its head and names the first that does not fit. Streams: memory stays the same
// however long the log is. The caller has set the municipality; nothing is written.
import type { LogBreak } from '@samsyn/domain';
import type pg from 'pg';
import { linkHash } from '../db/log-chain.ts';
import { type ChainEntry, chainEntries } from './chain-entries.ts';
import { chainStart } from './chain-start.ts';
import type { ExportedHead } from './log-heads.ts';

export interface ChainReport {
  /** how many entries fitted, or stand before the first that does not */
  readonly entries: number;
  /** the number the chain begins after: 0, or that of the last entry removed by plan */
  readonly from: number;
  readonly headSeq: number;
  readonly headHash: Buffer;
  /** how many exported heads were compared */
  readonly heads: number;
  readonly broken: LogBreak | null;
}

/** Cost: about a second for 100,000 entries. */
export async function verifyChain(
  client: pg.ClientBase,
  municipalityId: string,
  exported: readonly ExportedHead[],
  now: Date,
): Promise<ChainReport> {
  const start = await chainStart(client, municipalityId, exported, now);
  const head = await readHead(client, municipalityId);
  const heads = headsBySeq(exported.filter((one) => one.seq >= start.seq));
  const report = (entries: number, broken: LogBreak | null): ChainReport => ({
    entries,
    from: start.seq,
    headSeq: head?.seq ?? 0,
    headHash: head?.hash ?? Buffer.alloc(32),
    heads: exported.length,
    broken,
  });
  if (start.broken) return report(0, start.broken);
  let links: Links = { before: null, hash: start.hash, seq: start.seq, entry: null };
  const unfit = headUnfit(heads, links);
  if (unfit) return report(0, unfit);
  let entries = 0;
  for await (const [entry, next] of pairs(chainEntries(client, municipalityId))) {
    const broken = linkBroken(links, entry, next);
    if (broken) return report(entries, broken);
    links = { before: links.hash, hash: entry.hash, seq: entry.seq, entry };
    const unfitHere = headUnfit(heads, links);
    if (unfitHere) return report(entries, unfitHere);
    entries++;
  }
  return report(entries, endBroken(links, head, exported));
}

interface Links {
  /** the hash before the newest fitting entry's own */
  readonly before: Buffer | null;
  readonly hash: Buffer;
  readonly seq: number;
  readonly entry: ChainEntry | null;
}

/** Null when the entry is the next link. A renumbered log shows what was put in or taken out by which neighbour it fits instead. */
function linkBroken(links: Links, entry: ChainEntry, next: ChainEntry | null): LogBreak | null {
  const seq = links.seq + 1;
  if (entry.seq < seq) return broken('inserted', entry);
  if (entry.seq > seq) return { kind: 'missing', seq, at: null, event: null };
  if (fits(links.hash, entry, seq)) return null;
  if (links.before && links.entry && fits(links.before, entry, links.seq)) return broken('inserted', links.entry);
  if (next && fits(links.hash, next, seq)) return broken('inserted', entry);
  if (next && fits(entry.hash, next, seq + 2)) return { kind: 'missing', seq, at: null, event: null };
  return broken('changed', entry);
}

const fits = (before: Buffer, entry: ChainEntry, seq: number): boolean => linkHash(before, { ...entry, seq }).equals(entry.hash);
const broken = (kind: LogBreak['kind'], { seq, at, event }: ChainEntry): LogBreak => ({ kind, seq, at, event });

function headsBySeq(exported: readonly ExportedHead[]): ReadonlyMap<number, readonly ExportedHead[]> {
  const by = new Map<number, ExportedHead[]>();
  for (const one of exported) by.set(one.seq, [...(by.get(one.seq) ?? []), one]);
  return by;
}

function headUnfit(heads: ReadonlyMap<number, readonly ExportedHead[]>, { seq, hash, entry }: Links): LogBreak | null {
  const unfit = heads.get(seq)?.some((one) => !one.genuine || one.hash !== hash.toString('hex'));
  return unfit ? { kind: 'heads', seq, at: entry?.at ?? null, event: entry?.event ?? null } : null;
}

/** The newest entries may have been taken away, with the head or without it. */
function endBroken(
  { seq, hash, entry }: Links,
  head: { seq: number; hash: Buffer } | null,
  exported: readonly ExportedHead[],
): LogBreak | null {
  const after = { seq: seq + 1, at: null, event: null };
  if (exported.some((one) => one.seq > seq)) return { kind: head && head.seq > seq ? 'missing' : 'heads', ...after };
  if (!head) return seq === 0 ? null : { kind: 'head', seq, at: entry?.at ?? null, event: entry?.event ?? null };
  if (head.seq > seq) return { kind: 'missing', ...after };
  if (head.seq < seq || !head.hash.equals(hash))
    return { kind: head.seq < seq ? 'inserted' : 'head', seq, at: entry?.at ?? null, event: entry?.event ?? null };
  return null;
}

async function readHead(client: pg.ClientBase, municipalityId: string): Promise<{ seq: number; hash: Buffer } | null> {
  const found = await client.query<{ seq: number; hash: Buffer }>(
    'select seq::float8 as seq, hash from log_heads where municipality_id = $1',
    [municipalityId],
  );
  return found.rows[0] ?? null;
}

/** Each with the one after it, which tells what was done to it. */
async function* pairs<T>(all: AsyncIterable<T>): AsyncGenerator<readonly [T, T | null]> {
  let held: T | null = null;
  for await (const one of all) {
    if (held !== null) yield [held, one];
    held = one;
  }
  if (held !== null) yield [held, null];
}
