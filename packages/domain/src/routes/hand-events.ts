// The schemas of events written by hand.
import { z } from 'zod';

const point = z.tuple([z.number(), z.number()]);
/** What the form draws and offers. */
export const handEventForm = z.object({
  areas: z.array(z.object({ key: z.string(), sv: z.string(), en: z.string(), rings: z.array(z.array(point)), label: point })),
  /** areas without outlines, where the municipality has given none */
  names: z.array(z.object({ key: z.string(), sv: z.string(), en: z.string() })),
});
export const handEventStored = z.object({
  /** the delivery it became: what an undo takes back */
  importId: z.string(),
  area: z.object({ sv: z.string(), en: z.string() }).nullable(),
});
export type HandEventForm = z.infer<typeof handEventForm>;
