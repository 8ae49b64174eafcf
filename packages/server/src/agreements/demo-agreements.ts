// What the demo municipality has of agreements.
import type { Database } from '../db/database.ts';
import type { DemoCycle } from '../municipalities/demo-cycle.ts';

export async function demoAgreements(_database: Database, _cycle: DemoCycle): Promise<void> {}
