// The log over HTTP: questions, answers, the state of its chain.
// GET  /api/log/questions?month=                         logOverview
// GET  /api/log/answers?question=&month=&source=&account=&before=   logAnswer; reading it is itself an entry
// GET  /api/log/answers.csv|.xlsx?…&purpose=&lang=       the answer's entries as a table
// POST /api/log/verify                                   logState: the chain recomputed now
import { z } from 'zod';
import { logQuestionKeys } from '../log/log-questions.ts';

const bilingual = z.object({ sv: z.string(), en: z.string() });
const month = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/);

export const logMonthQuery = z.object({ month: month.optional() });
export const logAnswerQuery = z.object({
  question: z.enum(logQuestionKeys),
  month,
  source: z.uuid().optional(),
  account: z.uuid().optional(),
});
export const logPageQuery = logAnswerQuery.extend({ before: z.coerce.number().int().min(1).optional() });
/** What every way out asks. Whether the purpose is good enough is the server's to say, with a sentence. */
export const exportQuery = z.object({ purpose: z.string().max(400).optional(), lang: z.enum(['sv', 'en']).default('sv') });

export const logBreakKinds = ['changed', 'missing', 'inserted', 'head', 'heads', 'checkpoint'] as const;
export const logBreak = z.object({ kind: z.enum(logBreakKinds), seq: z.number(), at: z.string().nullable(), event: z.string().nullable() });
export const logState = z.object({
  /** null: never recomputed yet */
  checked: z
    .object({
      at: z.string(),
      milliseconds: z.number(),
      entries: z.number(),
      headSeq: z.number(),
      headHash: z.string(),
      broken: logBreak.nullable(),
    })
    .nullable(),
  /** newest first; how many there are in all, and the days between the first and the last without one */
  heads: z.array(z.object({ day: z.string(), seq: z.number(), hash: z.string(), at: z.string() })),
  headCount: z.number(),
  headGaps: z.number(),
  /** where the log begins when its oldest part has gone by plan */
  from: z.number(),
});

export const logOverview = z.object({
  month,
  /** newest first, only those with entries */
  months: z.array(z.string()),
  questions: z.array(z.object({ key: z.enum(logQuestionKeys), entries: z.number().nullable() })),
  sources: z.array(z.object({ id: z.string(), name: z.string() })),
  accounts: z.array(z.object({ id: z.string(), title: bilingual, organisation: z.string() })),
  state: logState,
});

export const logRow = z.object({
  seq: z.number(),
  at: z.string(),
  who: bilingual,
  organisation: z.string().nullable(),
  what: bilingual,
  /** the thing and the circumstances, as the entry tells them */
  detail: bilingual.nullable(),
  purpose: z.string().nullable(),
  refused: z.boolean(),
  rows: z.number().nullable(),
  /** what stood before and stands after, as JSON, for the changes that tell it */
  before: z.string().nullable(),
  after: z.string().nullable(),
  /** the first four signs of the hash before and of its own */
  link: z.object({ before: z.string(), own: z.string() }),
});

export const logAnswer = z.object({
  question: z.enum(logQuestionKeys),
  month,
  source: z.string().nullable(),
  account: z.string().nullable(),
  sentence: bilingual,
  how: bilingual,
  /** which entry this reading became */
  entry: z.number(),
  days: z.array(z.object({ day: z.number(), entries: z.number(), refused: z.number(), weekend: z.boolean() })),
  functions: z.array(z.object({ who: bilingual, organisation: z.string().nullable(), entries: z.number(), rows: z.number() })),
  entries: z.array(logRow),
  /** the number to ask for older ones with; null = these are all */
  next: z.number().nullable(),
});

export type LogBreak = z.infer<typeof logBreak>;
export type LogState = z.infer<typeof logState>;
export type LogOverview = z.infer<typeof logOverview>;
export type LogRow = z.infer<typeof logRow>;
export type LogAnswer = z.infer<typeof logAnswer>;
