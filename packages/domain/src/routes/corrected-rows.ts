// The schemas of correcting a stored row, and of what an undo left.
import { z } from 'zod';
import { categories } from '../category/categories.ts';
import { placeTypes } from '../category/place-types.ts';

export const rowCorrection = z.object({
  category: z.enum(categories.map(({ key }) => key)),
  placeType: z.enum(placeTypes.map(({ key }) => key)),
  /** longitude and latitude; null: as it was */
  at: z.tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)]).nullable(),
});
export const correctedRow = z.object({ id: z.string(), area: z.object({ sv: z.string(), en: z.string() }).nullable() });

/** What became of the rows of a delivery that was undone. */
export const undoOutcome = z.object({
  removed: z.number().int(),
  /** a later delivery holds them too */
  keptLater: z.number().int(),
  /** a person has corrected them */
  keptCorrected: z.number().int(),
});

export type RowCorrection = z.infer<typeof rowCorrection>;
export type UndoOutcome = z.infer<typeof undoOutcome>;
