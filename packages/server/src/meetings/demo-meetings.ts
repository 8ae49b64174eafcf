// What the demo municipality has of meetings.
import type { Database } from '../db/database.ts';
import type { DemoCycle } from '../municipalities/demo-cycle.ts';

export async function demoMeetings(_database: Database, _cycle: DemoCycle): Promise<void> {}
