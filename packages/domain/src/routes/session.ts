// Who is signed in, and what a refusal looks like: what every page needs before it asks for anything of its own.
import { z } from 'zod';
import { membershipRow } from './accounts.ts';

export const session = z.object({
  person: z.object({ id: z.string(), title: z.object({ sv: z.string(), en: z.string() }) }),
  organisation: z.object({ id: z.string(), name: z.string(), kind: z.string() }),
  municipality: z.object({ id: z.string(), name: z.string(), code: z.string(), demo: z.boolean() }),
  role: z.string(),
  rights: z.array(z.string()),
  lang: z.enum(['sv', 'en']),
  csrf: z.string(),
  /** the live memberships of the person, this one among them; more than one can be switched between */
  memberships: z.array(membershipRow),
  /** false: the account has nothing beside a password or a link, and is offered more */
  secondFactor: z.boolean(),
  /** for the auditor: the newest recount of the log found its chain broken */
  logBroken: z.boolean(),
});
export type Session = z.infer<typeof session>;

/** RFC 9457 body of a fault. */
export const faultBody = z.object({
  type: z.string(),
  title: z.string(),
  status: z.number(),
  code: z.string(),
  sv: z.object({ what: z.string(), do: z.string() }),
  en: z.object({ what: z.string(), do: z.string() }),
  details: z.record(z.string(), z.union([z.string(), z.number()])),
});
export type FaultBody = z.infer<typeof faultBody>;
