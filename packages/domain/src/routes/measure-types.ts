// The schemas of the library of measure types.
import { z } from 'zod';
import { evidenceLevels } from '../measure-type/evidence-scale.ts';
import { approaches } from '../measure-type/measure-type.ts';
import { freeText } from '../personal-data/free-text.ts';

const bilingual = z.object({ sv: z.string(), en: z.string() });
const source = z.object({ title: z.string(), publisher: z.string(), year: z.number(), address: z.string() });

export const measureTypeRow = z.object({
  key: z.string(),
  /** of the library that came with the program, or added by the municipality */
  own: z.boolean(),
  approach: z.enum(approaches),
  name: bilingual,
  description: bilingual,
  mechanism: bilingual,
  conditions: bilingual,
  evidence: z.enum(evidenceLevels),
  evidenceWhy: bilingual,
  costs: bilingual,
  dose: bilingual,
  sideEffects: bilingual,
  displacement: bilingual,
  source,
});
export const measureTypeList = z.object({ types: z.array(measureTypeRow), checked: z.string() });

const words = freeText(1500, { least: 3, lines: true });
/** One's own, in one language: it is shown in both as it was written. Evidence is unknown unless a source says otherwise. */
export const newMeasureType = z.object({
  name: freeText(120, { least: 3 }),
  approach: z.enum(approaches),
  description: words,
  mechanism: words,
  conditions: words,
  evidence: z.enum(evidenceLevels).default('unknown'),
  evidenceWhy: words,
  costs: words,
  dose: words,
  sideEffects: words,
  displacement: words,
  source: z.object({
    title: freeText(300, { least: 3 }),
    publisher: freeText(200, { least: 2 }),
    year: z.number().int().min(1950).max(2200),
    address: z.url({ protocol: /^https$/ }).max(500),
  }),
});

export type MeasureTypeRow = z.infer<typeof measureTypeRow>;
export type MeasureTypeList = z.infer<typeof measureTypeList>;
export type NewMeasureType = z.infer<typeof newMeasureType>;
