// What minutes say, as data: the head and one part for each paragraph. Locked minutes keep these as canonical text under one hash.
import { z } from 'zod';
import { canonical } from './canonical.ts';
import { decisionStandings } from './decision-standing.ts';
import { memberFunctions } from './quorum.ts';

export const paragraphContent = z.object({
  item: z.string(),
  paragraph: z.number(),
  kind: z.string(),
  title: z.string(),
  note: z.string().nullable(),
  /** provision of the secrecy act that the part is marked with */
  secrecy: z.string().nullable(),
  postponed: z.boolean(),
  recusals: z.array(z.object({ organisation: z.string(), person: z.boolean() })),
  /** who took part differently from the rest of the meeting */
  attendance: z.array(
    z.object({
      organisation: z.string(),
      title: z.string(),
      status: z.enum(['present', 'absent', 'deputy']),
      /** who sat in the seat; not told in minutes from before it could be */
      deputy: z.string().nullable().default(null),
    }),
  ),
  decisions: z.array(
    z.object({
      text: z.string(),
      organisation: z.string().nullable(),
      role: z.string().nullable(),
      due: z.string().nullable(),
      vote: z.object({ for: z.number(), against: z.number(), abstain: z.number(), casting: z.boolean() }).nullable(),
      /** an open vote, seat by seat */
      ballots: z
        .array(z.object({ seat: z.string(), deputy: z.string().nullable(), vote: z.enum(['for', 'against', 'abstain', 'absent']) }))
        .default([]),
      reservations: z.array(z.object({ organisation: z.string(), title: z.string().nullable().default(null), text: z.string() })),
      standing: z.enum(decisionStandings).default('stands'),
      /** why it was withdrawn */
      reason: z.string().nullable().default(null),
      /** the earlier decision whose place it takes */
      replaces: z.string().nullable().default(null),
    }),
  ),
});
export const minutesHead = z.object({
  version: z.literal(1),
  municipality: z.string(),
  body: z.string(),
  meeting: z.string(),
  day: z.string(),
  startsAt: z.string(),
  endsAt: z.string().nullable(),
  place: z.string(),
  attendance: z.array(
    z.object({
      organisation: z.string(),
      title: z.string(),
      function: z.enum(memberFunctions),
      status: z.enum(['present', 'absent', 'deputy']),
      deputy: z.string().nullable(),
    }),
  ),
  adjusters: z.array(z.object({ organisation: z.string(), title: z.string(), on: z.string().nullable() })),
  paragraphs: z.array(z.object({ item: z.string(), paragraph: z.number(), title: z.string(), hash: z.string() })),
});
export type ParagraphContent = z.infer<typeof paragraphContent>;
export type MinutesHead = z.infer<typeof minutesHead>;

export interface MinutesContent {
  readonly head: MinutesHead;
  /** those that the reader may see; the head names them all */
  readonly paragraphs: readonly ParagraphContent[];
}

/** Whether what is kept gives the hash: the head's, and that of each paragraph there is. */
export function isGenuine(
  { head, hash, paragraphs }: { readonly head: string; readonly hash: string; readonly paragraphs: readonly string[] },
  sha256: (text: string) => string,
): boolean {
  if (sha256(head) !== hash) return false;
  const known = new Set(minutesHead.parse(JSON.parse(head)).paragraphs.map((one) => one.hash));
  return paragraphs.every((text) => known.has(sha256(text)));
}

export const paragraphText = (content: ParagraphContent): string => canonical(content);
export const headText = (head: MinutesHead): string => canonical(head);
