// What the demo municipality has of presence.
import type { Database } from '../db/database.ts';
import type { DemoCycle } from '../municipalities/demo-cycle.ts';

export async function demoPresence(_database: Database, _cycle: DemoCycle): Promise<void> {}
