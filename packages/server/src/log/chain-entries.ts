// The numbered entries of a municipality's log in order, as they were hashed.
import type pg from 'pg';
import type { LogEntry } from '../db/log-chain.ts';

export interface ChainEntry extends LogEntry {
  readonly hash: Buffer;
}

const atOnce = 5000;

/** By number, a page at a time: no page is slower than the first. */
export async function* chainEntries(client: pg.ClientBase, municipalityId: string): AsyncGenerator<ChainEntry> {
  for (let after = 0; ; ) {
    const page = await client.query<ChainEntry>(
      `select seq::float8 as seq, ${isoTime('at')} as at, organisation_id as "organisationId", account_id as "accountId", role, event,
        subject, outcome, purpose, rows, details, before, after, hash
      from audit_log where municipality_id = $1 and seq > $2 order by seq limit ${atOnce}`,
      [municipalityId, after],
    );
    yield* page.rows;
    if (page.rows.length < atOnce) return;
    after = page.rows.at(-1)?.seq ?? after;
  }
}

/** As written, to the millisecond; a time with more in it was not written by Samsyn and will not fit. */
const isoTime = (column: string): string =>
  `regexp_replace(to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US'), '000$', '') || 'Z'`;
