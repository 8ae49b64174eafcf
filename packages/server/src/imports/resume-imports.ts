// After a stop in the middle: deliveries that were being read or stored are ordered again, and files that nobody waits for are removed.
import { type Role, rereadableFaults } from '@samsyn/domain';
import { sql } from 'kysely';
import type { Database } from '../db/database.ts';
import { type Scope, type Who, withScope } from '../db/scope.ts';
import type { Jobs } from '../jobs/jobs.ts';
import { everyMunicipality } from '../municipalities/every-municipality.ts';
import { asOwner } from '../retention/as-owner.ts';
import type { UploadFolder } from './upload-folder.ts';

/**
 * Called at start. A delivery that still has its job keeps it; one whose process was killed before it was ordered, or that the command
 * was reading, gets one. `alone`: no other process shares the data directory, so that a file without a delivery is a broken upload.
 */
export async function resumeImports(database: Database, uploads: UploadFolder, jobs: Jobs, asker: Who, alone: boolean): Promise<void> {
  const waited = new Set<string>();
  for (const municipalityId of await everyMunicipality(database)) {
    for (const { id, state, ...whose } of await withScope(database, { ...asker, municipalityId }, waitingImports)) {
      waited.add(id);
      if (state === 'previewed' || state === 'refused' || (await jobs.has(id))) continue;
      await jobs.order(state === 'reading' ? 'read-import' : 'store-import', { who: { municipalityId, ...whose }, importId: id });
    }
  }
  for (const id of await withHeldRows(database)) waited.add(id);
  if (alone) await uploads.keepOnly(waited);
}

/** Stored ones whose quarantine is still there to be corrected. */
async function withHeldRows(database: Database): Promise<string[]> {
  const ids: string[] = [];
  for (const municipality of await everyMunicipality(database)) {
    const { rows } = await asOwner(database, municipality, (client) =>
      client.query<{ id: string }>(
        `select b.id from import_batches b where b.municipality_id = $1 and b.state = 'stored' and exists (
          select 1 from quarantined_rows q where q.municipality_id = $1 and q.batch_id = b.id)`,
        [municipality],
      ),
    );
    ids.push(...rows.map(({ id }) => id));
  }
  return ids;
}

/** Refused rows go from the disk with their quarantine: by plan, or because all of them have been mended. */
export async function sweepHeld(database: Database, uploads: UploadFolder): Promise<void> {
  const there = await uploads.list();
  if (there.length === 0) return;
  const stored = new Set<string>();
  for (const municipality of await everyMunicipality(database)) {
    const { rows } = await asOwner(database, municipality, (client) =>
      client.query<{ id: string }>(
        "select id from import_batches where municipality_id = $1 and state = 'stored' and id = any($2::uuid[])",
        [municipality, there.filter((name) => /^[0-9a-f-]{36}$/.test(name))],
      ),
    );
    for (const { id } of rows) stored.add(id);
  }
  const kept = new Set(await withHeldRows(database));
  for (const id of stored) if (!kept.has(id)) await uploads.remove(id);
}

interface Waiting {
  readonly id: string;
  readonly state: 'reading' | 'storing' | 'previewed' | 'refused';
  readonly organisationId: string;
  readonly accountId: string;
  readonly role: Role;
}

/** With the role that the deliverer has there today, one that may see rows before others. What was refused but may be read with a mapping file waits thirty days for one. */
async function waitingImports({ trx }: Scope): Promise<Waiting[]> {
  const { rows } = await sql<Waiting>`select distinct on (b.id) b.id, b.state, b.organisation_id as "organisationId",
      b.account_id as "accountId", m.role
    from import_batches b join memberships m on m.account_id = b.account_id and m.organisation_id = b.organisation_id and m.ended_at is null
    left join role_rules r on r.role = m.role and r.organisation_id is null and r.data_class = 'rows'
    where b.state in ('reading', 'storing', 'previewed')
      or (b.state = 'refused' and b.fault->>'code' = any(${[...rereadableFaults]}::text[]) and b.created_at > now() - interval '30 days')
    order by b.id, coalesce(r.access, 'none') = 'none', m.role`.execute(trx);
  return rows;
}
