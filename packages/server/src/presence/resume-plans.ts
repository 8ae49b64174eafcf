// After a stop in the middle: plans that wait for their shifts and have no job any more get one.
import type { Database } from '../db/database.ts';
import { type Who, withScope } from '../db/scope.ts';
import type { Jobs } from '../jobs/jobs.ts';
import { everyMunicipality } from '../municipalities/every-municipality.ts';
import { waitingPlans } from './queries.ts';

export async function resumePlans(database: Database, jobs: Pick<Jobs, 'has' | 'order'>, asker: Who): Promise<void> {
  for (const municipalityId of await everyMunicipality(database))
    for (const { id, ...whose } of await withScope(database, { ...asker, municipalityId }, waitingPlans))
      if (!(await jobs.has(id))) await jobs.order('plan-presence', { who: { municipalityId, ...whose }, planId: id });
}
