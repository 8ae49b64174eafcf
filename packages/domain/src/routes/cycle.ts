// The schema of where the municipality stands in the cycle.
import { z } from 'zod';
import { stationKeys } from '../cycle/cycle-standing.ts';

export const cycleView = z.object({
  stations: z.array(z.object({ key: z.enum(stationKeys), state: z.enum(['done', 'underway', 'now', 'next']) })),
  /** the station to work at; null: everything is done and in force */
  next: z.enum(stationKeys).nullable(),
  lateMeasures: z.number(),
  tasks: z.number(),
  /** years of the agreement in force */
  agreement: z.object({ starts: z.string(), ends: z.string() }).nullable(),
  /** ISO date of the council's next meeting */
  meeting: z.string().nullable(),
});
export type CycleView = z.infer<typeof cycleView>;
