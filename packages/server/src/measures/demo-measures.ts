// What the demo municipality has of measures.
import type { Database } from '../db/database.ts';
import type { DemoCycle } from '../municipalities/demo-cycle.ts';

export async function demoMeasures(_database: Database, _cycle: DemoCycle): Promise<void> {}
