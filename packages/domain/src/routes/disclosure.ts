// The municipality's own rules for what may be told, as they cross HTTP.
import { z } from 'zod';

export const disclosureRules = z.object({
  /** counts of 1 … k − 1 are hidden in what is made public */
  kPublic: z.number(),
  /** and in what partners get who see counts alone */
  kPartner: z.number(),
  /** sexual offences and offences in close relationships per municipality and year only */
  sensitiveByYear: z.boolean(),
  /** homes shown as points outside their owner's rows */
  dwellingsAsPoints: z.boolean(),
  changedAt: z.string(),
  changedReason: z.string().nullable(),
});

export const changeDisclosureRules = z.object({
  kPublic: z.number().int().min(2).max(100),
  kPartner: z.number().int().min(2).max(100),
  sensitiveByYear: z.boolean(),
  dwellingsAsPoints: z.boolean(),
  /** needed when anything is told more finely than before */
  reason: z.string().trim().max(400).nullable().default(null),
});

export type DisclosureRules = z.infer<typeof disclosureRules>;
export type ChangeDisclosureRules = z.infer<typeof changeDisclosureRules>;
