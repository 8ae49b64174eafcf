// After a stop in the middle: deliveries that were being read or stored are ordered again, and files that nobody waits for are removed.
import { mappableFaults, type Role } from '@samsyn/domain';
import { sql } from 'kysely';
import type { Database } from '../db/database.ts';
import { type Scope, type Who, withScope } from '../db/scope.ts';
import type { Jobs } from '../jobs/jobs.ts';
import { everyMunicipality } from '../municipalities/every-municipality.ts';
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
  if (alone) await uploads.keepOnly(waited);
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
      or (b.state = 'refused' and b.fault->>'code' = any(${[...mappableFaults]}::text[]) and b.created_at > now() - interval '30 days')
    order by b.id, coalesce(r.access, 'none') = 'none', m.role`.execute(trx);
  return rows;
}
