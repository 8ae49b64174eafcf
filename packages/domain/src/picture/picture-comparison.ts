// Two pictures side by side, as it goes over HTTP: what stands in the way first, then finding by finding.
import { z } from 'zod';
import { annotatedFinding } from './annotation.ts';
import { type Picture, picture as pictureSchema, problem as problemSchema } from './picture.ts';

export const comparisonReasons = ['areas', 'sources', 'length', 'season', 'copy', 'part', 'version', 'overlap'] as const;
export type ComparisonReason = (typeof comparisonReasons)[number];
const bilingual = z.object({ sv: z.string(), en: z.string() });
const findingSide = problemSchema.pick({
  rank: true,
  tier: true,
  kind: true,
  count: true,
  expected: true,
  ratio: true,
  interval: true,
  verdict: true,
});
const pictureSide = z.object({
  /** null = the present one */
  id: z.string().nullable(),
  name: z.string().nullable(),
  made: z.string(),
  window: pictureSchema.shape.window,
  samsyn: z.string(),
  sources: z.array(z.string()),
  /** reports in the window; null where not told */
  count: z.number().nullable(),
});
export const findingStates = ['new', 'gone', 'changed', 'same'] as const;
export const pictureComparison = z.object({
  before: pictureSide,
  after: pictureSide,
  comparable: z.boolean(),
  reasons: z.array(bilingual.extend({ code: z.enum(comparisonReasons) })),
  headline: bilingual,
  /** of the sure problems, as the headline counts them: falls alone are none */
  sums: z.object({ new: z.number(), gone: z.number(), kept: z.number(), changed: z.number() }),
  findings: z.array(
    z.object({
      state: z.enum(findingStates),
      finding: annotatedFinding,
      title: bilingual,
      before: findingSide.nullable(),
      after: findingSide.nullable(),
      /** how many there were of the same in the picture that has no such finding; null where it is not told */
      without: z.number().nullable(),
    }),
  ),
});
export type PictureComparison = z.infer<typeof pictureComparison>;
export type ComparedFinding = PictureComparison['findings'][number];
export type ComparedSide = PictureComparison['before'];

export interface PictureToCompare {
  readonly id: string | null;
  readonly name: string | null;
  /** ISO 8601 */
  readonly made: string;
  /** names of the sources it was made from */
  readonly sources: readonly string[];
  readonly picture: Picture;
}

const which = z.union([z.literal('current'), z.uuid()]);
/** The earlier one and the later one. */
export const frozenComparisonQuery = z.object({ from: which, to: which });
