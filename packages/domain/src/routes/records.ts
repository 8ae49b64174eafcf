// The schemas of the register and the data-protection page.
import { z } from 'zod';
import { roles } from '../access/roles.ts';
import { emailAddress } from '../account/email-address.ts';
import { longestRegisterNumber, registerNumber, seriesPrefix } from '../records/register-number.ts';
import { secrecyParagraph } from '../records/secrecy.ts';
import { plainText } from './plain-text.ts';

export const recordKinds = ['picture', 'dpia', 'processing', 'log-answer', 'source-export', 'minutes', 'agreement', 'other'] as const;
export type RecordKind = (typeof recordKinds)[number];

/** Read as a person types it, kept as it should be written. */
const read = (most: number, parse: (text: string) => string | null, why: string) =>
  z
    .string()
    .max(most)
    .transform((text, context) => {
      const value = parse(text);
      if (value === null) context.addIssue({ code: 'custom', message: why });
      return value ?? '';
    });
const number = read(200, registerNumber, `no register number (letters, figures and . : / -, at most ${longestRegisterNumber})`);

export const secrecyMark = z.object({
  paragraph: z.string(),
  note: z.string().nullable(),
  date: z.string(),
  by: z.string(),
});
export const recordRow = z.object({
  id: z.string(),
  kind: z.enum(recordKinds),
  subject: z.string(),
  title: z.string(),
  titleSecret: z.boolean(),
  registerNumber: z.string().nullable(),
  secrecy: secrecyMark.nullable(),
  state: z.enum(['draft', 'finished']),
  made: z.string(),
  organisation: z.string(),
});
export const numberSeries = z.object({ prefix: z.string(), digits: z.number(), next: z.string() });
export const recordList = z.object({ records: z.array(recordRow), series: numberSeries.nullable() });

export const newRecord = z.object({ title: plainText(200), registerNumber: number.nullable().default(null) });
/** Only what is named is changed. number: typed, or the next of the series; secrecy null takes the mark away. */
export const changeRecord = z
  .object({
    title: plainText(200).optional(),
    titleSecret: z.boolean().optional(),
    registerNumber: z.union([z.object({ next: z.literal(true) }), z.object({ typed: number })]).optional(),
    secrecy: z
      .object({
        paragraph: read(60, secrecyParagraph, 'chapter and section, for example 24 kap. 8 §'),
        note: plainText(500).nullable().default(null),
        by: plainText(120),
      })
      .nullable()
      .optional(),
    state: z.enum(['draft', 'finished']).optional(),
  })
  .refine((change) => Object.keys(change).length > 0, 'nothing to change');
export const newSeries = z
  .object({ prefix: read(40, seriesPrefix, 'letters'), digits: z.number().int().min(1).max(8).default(4) })
  .nullable();
/** public = what the register shows anyone; internal = with drafts, marks and secret titles */
export const registerFile = z.object({
  register: z.enum(['public', 'internal']).default('public'),
  lang: z.enum(['sv', 'en']).default('sv'),
});
export const recordCopy = z.object({ lang: z.enum(['sv', 'en']).default('sv') });

export const privacyFileQuery = z.object({ copy: z.enum(['internal', 'public']).default('internal') });
const level = z.enum(['låg', 'medel', 'hög']);
/** The documents are in Swedish, and so is what they say of each safeguard and risk. */
export const privacyView = z.object({
  day: z.string(),
  sources: z.number(),
  sharings: z.number(),
  accounts: z.number(),
  safeguards: z.array(z.object({ key: z.string(), name: z.string(), state: z.string(), weaker: z.string().nullable() })),
  risks: z.array(z.object({ name: z.string(), before: level, left: level })),
  /** months null: no term, the archive rules say */
  retention: z.array(z.object({ key: z.string(), name: z.string(), months: z.number().nullable() })),
});

/** For the auditor: whether an address has an account here. The address itself is not kept. */
export const personSearch = z.object({ email: emailAddress });
export const personFound = z.object({
  found: z
    .object({
      id: z.string(),
      title: z.object({ sv: z.string(), en: z.string() }),
      places: z.array(z.object({ organisation: z.string(), role: z.enum(roles), until: z.string().nullable() })),
    })
    .nullable(),
});

export type PersonFound = z.infer<typeof personFound>;
export type PrivacyView = z.infer<typeof privacyView>;
export type RecordRow = z.infer<typeof recordRow>;
export type RecordList = z.infer<typeof recordList>;
export type ChangeRecord = z.infer<typeof changeRecord>;
export type NewRecord = z.infer<typeof newRecord>;
export type NewSeries = z.infer<typeof newSeries>;
