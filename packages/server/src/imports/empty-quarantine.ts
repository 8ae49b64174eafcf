// What has been kept its time is then gone, in every municipality: quarantined rows, and files that nobody stored. At start and once a day,
// by the municipality's own plan and holds, so that a server that is never up at night keeps nothing too long either.
import { swedishDay } from '@samsyn/domain';
import type { Database } from '../db/database.ts';
import { everyMunicipality } from '../municipalities/every-municipality.ts';
import { asOwner } from '../retention/as-owner.ts';
import { cancelUploads, removeQuarantine } from '../retention/remove-others.ts';
import { retentionPlan } from '../retention/retention-plan.ts';
import { logOfRun } from '../retention/run-entries.ts';
import { sweepHeld } from './resume-imports.ts';
import type { UploadFolder } from './upload-folder.ts';

export async function emptyQuarantine(database: Database, uploads: UploadFolder, now: Date = new Date()): Promise<void> {
  for (const id of await everyMunicipality(database)) {
    const left = await asOwner(database, id, async (client) => {
      const plan = await retentionPlan(client, id, swedishDay(now));
      const { count } = await removeQuarantine(client, id, plan, now);
      const cancelled = await cancelUploads(client, id, plan, now);
      await logOfRun(client, id, 'quarantine.emptied', { quarantine: count, uploads: cancelled.length }, now);
      return cancelled;
    });
    for (const upload of left) await uploads.remove(upload);
  }
  await sweepHeld(database, uploads);
}
