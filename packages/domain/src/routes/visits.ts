// The schemas of what has moved since the asker's last visit.
import { z } from 'zod';

const both = z.object({ sv: z.string(), en: z.string() });

export const movedKinds = ['picture', 'problem', 'decision', 'started', 'signed', 'declined', 'sealed', 'late'] as const;

export const moved = z.object({
  kind: z.enum(movedKinds),
  /** a moment, or a day where only the day is known */
  at: z.string(),
  /** what it is about, by its own name */
  title: both,
  /** who, or where: a function, a body, an organisation */
  by: z.string().nullable(),
  id: z.string(),
});
export const visitView = z.object({
  /** null: the first visit; the last fourteen days are then shown */
  since: z.string().nullable(),
  moved: z.array(moved),
  /** how many more there are */
  more: z.number(),
});

export type Moved = z.infer<typeof moved>;
export type VisitView = z.infer<typeof visitView>;
