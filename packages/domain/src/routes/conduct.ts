// The schemas of the code of conduct: read, accepted, and what a municipality adds to it.
import { z } from 'zod';
import { plainText } from './plain-text.ts';

export const conductView = z.object({
  version: z.string(),
  sv: z.array(z.string()),
  en: z.array(z.string()),
  /** what the municipality has added */
  own: z.array(z.string()),
  /** when this person accepted this version */
  accepted: z.string().nullable(),
});
export const acceptConduct = z.object({ version: z.string().min(1).max(20) });
export const conductLines = z.object({ lines: z.array(plainText(300)).max(8) });

export type ConductView = z.infer<typeof conductView>;
