// What the demo municipality has of causes.
import type { Database } from '../db/database.ts';
import type { DemoCycle } from '../municipalities/demo-cycle.ts';

export async function demoCauses(_database: Database, _cycle: DemoCycle): Promise<void> {}
