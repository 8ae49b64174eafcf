// What the demo municipality has of goals.
import type { Database } from '../db/database.ts';
import type { DemoCycle } from '../municipalities/demo-cycle.ts';

export async function demoGoals(_database: Database, _cycle: DemoCycle): Promise<void> {}
