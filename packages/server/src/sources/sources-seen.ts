// The sources that the asker sees, with the period that their stored deliveries tell of, for whoever shows how whole the data is.
import { sql } from 'kysely';
import type { Scope } from '../db/scope.ts';
import { listSources } from './queries.ts';

export interface SourceSeen {
  readonly id: string;
  readonly key: string;
  readonly name: string;
  readonly organisation: string;
  readonly received: string | null;
  readonly from: string | null;
  readonly to: string | null;
}

export async function sourcesSeen(scope: Scope): Promise<SourceSeen[]> {
  const { rows } = await sql<{ id: string; key: string }>`select id, key from seen_sources`.execute(scope.trx);
  const keys = new Map(rows.map(({ id, key }) => [id, key]));
  return (await listSources(scope)).map(({ id, name, organisation, received, from, to }) => ({
    id,
    key: keys.get(id) ?? '',
    name,
    organisation,
    received,
    from,
    to,
  }));
}
