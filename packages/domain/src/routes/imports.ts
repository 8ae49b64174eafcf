// The schemas of deliveries beyond handing over and storing: corrections, questions about columns, how a file is read, profiles, machines
// that deliver, and when a source is expected.
import { z } from 'zod';
import { correctionKinds, givenCorrection } from '../import/correction.ts';
import { deliveryRhythms } from '../import/next-delivery.ts';
import { fields } from '../profile/layout.ts';

const bilingual = z.object({ sv: z.string(), en: z.string() });

/** Rows in quarantine with the same fault in the same column, and under it the values they have there. */
export const quarantineGroup = z.object({
  fault: z.string(),
  column: z.string(),
  /** of the first row */
  value: z.string(),
  line: z.number(),
  rows: z.number(),
  sv: z.string(),
  en: z.string(),
  doSv: z.string(),
  doEn: z.string(),
  /** what can be done about it */
  kinds: z.array(z.enum(correctionKinds)),
  /** what would mend every value of it, as far as that can be told */
  suggested: z.enum(correctionKinds).nullable(),
  /** how many different values there are; `values` holds the commonest of them */
  different: z.number(),
  values: z.array(
    z.object({
      value: z.string(),
      line: z.number(),
      rows: z.number(),
      suggested: z.enum(correctionKinds).nullable(),
      /** what it would be read as: the nearest known code, the date with day and month in other order */
      replacement: z.string().nullable(),
      /** what that is called, where it is a code */
      meaning: bilingual.nullable(),
    }),
  ),
});

export const importCorrection = givenCorrection.safeExtend({
  id: z.string(),
  /** rows that it took in */
  rows: z.number(),
  by: bilingual,
  at: z.string(),
});

export const columnAsk = z.object({
  kind: z.enum(['new', 'renamed', 'missing']),
  column: z.string(),
  was: z.string().nullable(),
  field: z.enum(fields).nullable(),
  fieldName: bilingual.nullable(),
});

/** The answer to a question about a column: the field it holds, or null for leaving it out (of a missing one: doing without). */
export const columnAnswer = z.object({ column: z.string().min(1).max(400), field: z.enum(fields).nullable() });

/** What was found in a file that was not recognised: where its headings stand, and its columns with values to tell them by; none that looks like personal data. */
export const unknownColumns = z.object({
  sheet: z.string().nullable(),
  /** of the workbook that were not read */
  otherSheets: z.array(z.string()),
  headerLine: z.number().int(),
  columns: z.array(z.object({ column: z.string(), examples: z.array(z.string()), hidden: z.boolean(), values: z.array(z.string()) })),
});

/** How a file is to be read where a person knows better than what was decided; null = decide. */
export const readingChoice = z.object({
  encoding: z.enum(['utf-8', 'utf-16le', 'utf-16be', 'windows-1252', 'iso-8859-1', 'macintosh']).nullable(),
  delimiter: z.enum([';', ',', '\t', '|']).nullable(),
  sheet: z.string().max(200).nullable(),
  /** the line that the headings stand on; 0 = there are none */
  headerLine: z.number().int().min(0).max(1000).nullable(),
  /** key of a layout, id of a saved profile */
  profile: z.string().max(80).nullable(),
});
export type ReadingChoice = z.infer<typeof readingChoice>;

export const readingFacts = z.object({
  chosen: readingChoice,
  /** as it was read */
  sheet: z.string().nullable(),
  headerLine: z.number().nullable(),
  sheets: z.array(z.string()),
  profiles: z.array(z.object({ key: z.string(), name: bilingual })),
});

export const savedProfile = z.object({ id: z.string(), name: z.string(), version: z.number() });
export const profileName = z.object({ name: z.string().trim().min(1).max(120) });

/** Something that delivers by itself: a program with a token of its own, or a folder that the server watches. */
export const deliverySender = z.object({
  id: z.string(),
  kind: z.enum(['token', 'folder']),
  name: z.string(),
  sourceId: z.string(),
  source: z.string(),
  madeBy: bilingual,
  made: z.string(),
  lastUsed: z.string().nullable(),
});
export const newSender = z.object({
  kind: z.enum(['token', 'folder']),
  /** of a folder: its name in the watched folder */
  name: z
    .string()
    .trim()
    .min(1)
    .max(80)
    .regex(/^[\p{L}\p{N}][\p{L}\p{N} ._-]*$/u),
  sourceId: z.uuid(),
});
/** The token stands here once and nowhere after. */
export const madeSender = deliverySender.extend({ token: z.string().nullable() });
/** What a program that delivers is told: that it was received, and nothing of what is there. */
export const deliveryReceipt = z.object({ id: z.string(), state: z.literal('received') });

export const sourceRhythm = z.object({ rhythm: z.enum(deliveryRhythms).nullable() });

export type QuarantineGroup = z.infer<typeof quarantineGroup>;
export type ImportCorrection = z.infer<typeof importCorrection>;
export type DeliverySender = z.infer<typeof deliverySender>;
