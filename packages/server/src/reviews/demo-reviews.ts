// What the demo municipality has of reviews.
import type { Database } from '../db/database.ts';
import type { DemoCycle } from '../municipalities/demo-cycle.ts';

export async function demoReviews(_database: Database, _cycle: DemoCycle): Promise<void> {}
