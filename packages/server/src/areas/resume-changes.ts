// After a stop in the middle: a division that was being laid over the incidents, and has no job any more, gets one.
import type { Database } from '../db/database.ts';
import { type Who, withScope } from '../db/scope.ts';
import type { Jobs } from '../jobs/jobs.ts';
import { everyMunicipality } from '../municipalities/every-municipality.ts';
import { failChange, waitingChanges } from './change-queries.ts';

export async function resumeChanges(database: Database, jobs: Pick<Jobs, 'has' | 'order'>, asker: Who): Promise<void> {
  for (const municipalityId of await everyMunicipality(database))
    await withScope(database, { ...asker, municipalityId }, async (scope) => {
      for (const { id, organisationId, accountId, role } of await waitingChanges(scope)) {
        // whoever ordered it has left: somebody else orders it again
        if (role === null) await failChange(scope, id, { code: 'area.changeStopped', details: {} });
        else if (!(await jobs.has(id)))
          await jobs.order('change-areas', { who: { municipalityId, organisationId, accountId, role }, changeId: id });
      }
    });
}
