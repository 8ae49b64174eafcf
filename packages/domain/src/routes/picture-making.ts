// How far the work on a picture, or on what the map is drawn from, has come: told while somebody waits for it.
import { z } from 'zod';
import { pictureViewQuery } from '../picture/picture-view.ts';

/** In the order they are taken; `hide` only for who sees a source as counts alone, the last two only for the map. */
export const makingSteps = ['read', 'compare', 'search', 'describe', 'hide', 'readMap', 'arrange'] as const;
export type MakingStep = (typeof makingSteps)[number];

/** Of a view: which, as `/api/picture-view` is asked for it. */
export const pictureMakingQuery = z.object({ what: z.enum(['picture', 'map', 'view']), ...pictureViewQuery.shape });

/** Null when nothing that the asker waits for is being worked out. */
export const pictureMaking = z.object({
  making: z
    .object({
      steps: z.array(z.enum(makingSteps)),
      /** which of them is under way */
      at: z.number(),
      /** incidents read, of how many; null in a step that does not read, or before it is known */
      done: z.number().nullable(),
      total: z.number().nullable(),
      /** by how long the same took before on this server; null when that is not known */
      secondsLeft: z.number().nullable(),
    })
    .nullable(),
});
export type PictureMaking = z.infer<typeof pictureMaking>;
