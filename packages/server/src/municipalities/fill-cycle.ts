// The demo municipality's way round the cycle, room by room: each step stands on what the ones before it have made.
import { demoAgreements } from '../agreements/demo-agreements.ts';
import { demoCauses } from '../causes/demo-causes.ts';
import type { Database } from '../db/database.ts';
import { demoGoals } from '../goals/demo-goals.ts';
import { demoMeasures } from '../measures/demo-measures.ts';
import { demoMeetings } from '../meetings/demo-meetings.ts';
import { demoPresence } from '../presence/demo-presence.ts';
import { demoPriorities } from '../priorities/demo-priorities.ts';
import { demoProblems } from '../problems/demo-problems.ts';
import { demoReviews } from '../reviews/demo-reviews.ts';
import { demoSignatures } from '../signatures/demo-signatures.ts';
import type { DemoCycle } from './demo-cycle.ts';

type Step = (database: Database, cycle: DemoCycle) => Promise<void>;

const steps: readonly Step[] = [
  demoProblems,
  demoPriorities,
  demoCauses,
  demoMeasures,
  demoGoals,
  demoMeetings,
  demoAgreements,
  demoSignatures,
  demoPresence,
  demoReviews,
];

export async function fillCycle(database: Database, cycle: DemoCycle): Promise<void> {
  for (const step of steps) await step(database, cycle);
}
