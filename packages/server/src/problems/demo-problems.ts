// What the demo municipality has of problems.
import type { Database } from '../db/database.ts';
import type { DemoCycle } from '../municipalities/demo-cycle.ts';

export async function demoProblems(_database: Database, _cycle: DemoCycle): Promise<void> {}
