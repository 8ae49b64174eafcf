// The schemas of what the parties write beside a finding.
import { z } from 'zod';
import { freeText } from '../personal-data/free-text.ts';
import { dayparts } from '../picture/incident-months.ts';

const key = z.string().min(1).max(120);

/** What a finding is about. It is the same in every picture; a key left out is all. */
export const findingKey = z.object({
  category: key.optional(),
  placeType: key.optional(),
  area: key.optional(),
  daypart: z.enum(dayparts).optional(),
});

export const problemNote = z.object({
  id: z.string(),
  by: z.string(),
  /** day it was written, and day it was last changed */
  on: z.string(),
  changed: z.string().nullable(),
  note: z.string(),
  /** of the asker's own party: may be changed and removed */
  own: z.boolean(),
});
export const problemNotes = z.object({ notes: z.array(problemNote), mayWrite: z.boolean() });

export const noteText = z.object({ note: freeText(1000, { least: 3, lines: true }) });
export const newProblemNote = findingKey.extend(noteText.shape);

export type FindingKey = z.infer<typeof findingKey>;
export type ProblemNote = z.infer<typeof problemNote>;
export type ProblemNotes = z.infer<typeof problemNotes>;
export type NewProblemNote = z.infer<typeof newProblemNote>;
