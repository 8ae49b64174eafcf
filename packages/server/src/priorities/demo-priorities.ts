// What the demo municipality has of priorities.
import type { Database } from '../db/database.ts';
import type { DemoCycle } from '../municipalities/demo-cycle.ts';

export async function demoPriorities(_database: Database, _cycle: DemoCycle): Promise<void> {}
