// What the demo municipality has of signatures.
import type { Database } from '../db/database.ts';
import type { DemoCycle } from '../municipalities/demo-cycle.ts';

export async function demoSignatures(_database: Database, _cycle: DemoCycle): Promise<void> {}
