// The schemas of municipalities of the same group and the band that their rates make.
import { z } from 'zod';
import { peerGaps } from '../peer/peer-band.ts';

export const peerFile = z.object({
  fileName: z.string().min(1).max(400),
  /** the file, as base64 */
  content: z.base64().max(4_000_000),
  /** where the figures come from, said wherever they stand */
  source: z.string().trim().min(3).max(200),
});

export const peers = z.object({
  groups: z.array(
    z.object({ code: z.string(), name: z.string(), group: z.string(), year: z.number(), source: z.string(), own: z.boolean() }),
  ),
  counts: z.array(z.object({ name: z.string(), from: z.number(), to: z.number(), kinds: z.number(), source: z.string() })),
  mayWrite: z.boolean(),
});

export const peerBandQuery = z.object({ category: z.string().min(1).max(120), year: z.coerce.number().int().min(1900).max(2200) });
const interval = z.tuple([z.number(), z.number()]).readonly();
export const peerBandAnswer = z.discriminatedUnion('known', [
  z.object({
    known: z.literal(true),
    group: z.string(),
    groupYear: z.number(),
    year: z.number(),
    n: z.number(),
    count: z.number(),
    rate: z.number(),
    rateInterval: interval,
    band: interval,
    against: z.enum(['above', 'within', 'below', 'unclear']),
    sources: z.array(z.string()).readonly(),
  }),
  z.object({ known: z.literal(false), why: z.enum(peerGaps), group: z.string().nullable(), n: z.number() }),
]);

export type PeerFile = z.infer<typeof peerFile>;
export type Peers = z.infer<typeof peers>;
export type PeerBandQuery = z.infer<typeof peerBandQuery>;
