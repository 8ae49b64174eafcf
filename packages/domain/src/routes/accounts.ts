// The schemas of signing in and of one's own account. Addresses under /sign-in/ answer someone nobody knows yet; all others ask who it is.
import { z } from 'zod';
import { roles } from '../access/roles.ts';
import { emailAddress } from '../account/email-address.ts';
import { calendarDay } from './calendar-day.ts';

const twoLanguages = z.object({ sv: z.string(), en: z.string() });
const token = z.string().min(20).max(200);
const password = z.string().min(1).max(1000);
/** What a browser's passkey interface gives and takes; checked by the library that verifies it, not here. */
const passkeyJson = z.record(z.string(), z.unknown());

/** A challenge for the browser's passkey interface, and the name under which its answer is expected. */
export const passkeyChallenge = z.object({ round: z.string(), options: passkeyJson });
export const passkeyAnswer = z.object({ round: token, response: passkeyJson });

/** How a session began. */
export const signInMethods = ['link', 'password', 'passkey', 'oidc', 'invitation'] as const;
export type SignInMethod = (typeof signInMethods)[number];

/** What this server offers to someone who is not signed in. */
export const signInWays = z.object({ local: z.boolean(), outside: z.object({ name: z.string() }).nullable() });
export const secondWays = z.enum(['totp', 'passkey', 'recovery']);
export const signInStep = z.discriminatedUnion('next', [
  z.object({ next: z.literal('in') }),
  z.object({ next: z.literal('second'), round: z.string(), ways: z.array(secondWays), passkey: passkeyChallenge.nullable() }),
]);
export const passwordSignIn = z.object({ email: z.string().trim().min(1).max(320), password });
export const secondStep = z.union([
  z.object({ round: token, code: z.string().trim().min(6).max(10) }),
  z.object({ round: token, recovery: z.string().trim().min(8).max(40) }),
  z.object({ round: token, passkey: passkeyAnswer }),
]);

export const invitationToken = z.object({ token });
export const invitationView = z.object({
  kind: z.enum(['invitation', 'renewal']),
  municipality: z.string(),
  organisation: z.string(),
  role: z.enum(roles),
  title: twoLanguages,
  email: z.string().nullable(),
  /** the address has an account: whoever accepts signs in with it first */
  known: z.boolean(),
  memberUntil: z.string().nullable(),
  expires: z.string(),
});
export const acceptInvitation = z.union([
  z.object({ token, email: emailAddress, password }),
  z.object({ token, email: emailAddress, passkey: passkeyAnswer, passkeyName: z.string().trim().min(1).max(60) }),
]);
export const invitationPasskey = z.object({ token, email: emailAddress });

export const reauthentication = z.union([
  z.object({ password }),
  z.object({ code: z.string().trim().min(6).max(10) }),
  z.object({ passkey: passkeyAnswer }),
]);
/** How the person can show again who she is: what her account has, and whether only a new link can. */
export const reauthenticationWays = z.object({
  password: z.boolean(),
  totp: z.boolean(),
  passkey: z.boolean(),
  outside: z.boolean(),
  fresh: z.boolean(),
});

export const membershipChoice = z.object({ municipalityId: z.uuid(), organisationId: z.uuid(), role: z.enum(roles) });
export const membershipRow = membershipChoice.extend({
  municipality: z.string(),
  organisation: z.string(),
  until: z.string().nullable(),
  current: z.boolean(),
});

export const ownAccount = z.object({
  email: z.string().nullable(),
  title: twoLanguages,
  password: z.object({ changed: z.string() }).nullable(),
  totp: z.boolean(),
  passkeys: z.array(z.object({ id: z.string(), name: z.string(), added: z.string(), used: z.string().nullable() })),
  recoveryLeft: z.number(),
  outside: z.boolean(),
  localOff: z.boolean(),
  sessions: z.array(
    z.object({
      id: z.string(),
      agent: z.string(),
      method: z.enum(signInMethods),
      municipality: z.string(),
      since: z.string(),
      seen: z.string(),
      current: z.boolean(),
    }),
  ),
});
export const newPassword = z.object({ password, email: emailAddress.optional() });
export const totpProposal = z.object({ secret: z.string(), uri: z.string(), svg: z.string() });
export const totpCode = z.object({ code: z.string().trim().min(6).max(10) });
export const recoveryCodes = z.object({ codes: z.array(z.string()) });
export const addPasskey = passkeyAnswer.extend({ name: z.string().trim().min(1).max(60) });

export const newInvitation = z.object({
  email: emailAddress.nullable(),
  titleSv: z.string().trim().min(1).max(120),
  titleEn: z.string().trim().min(1).max(120),
  organisationId: z.uuid(),
  role: z.enum(roles),
  memberUntil: calendarDay.nullable(),
});
/** lostSecond: the one-time codes and passkeys are taken off too. */
export const newRenewal = z.object({ lostSecond: z.boolean().default(false) });
/** print: the link as text and as a QR code, shown once; null when it went by mail. */
export const madeInvitation = z.object({
  id: z.string(),
  link: z.string().nullable(),
  svg: z.string().nullable(),
  mailed: z.boolean(),
});
export const invitationRow = z.object({
  id: z.string(),
  kind: z.enum(['invitation', 'renewal']),
  title: twoLanguages,
  email: z.string().nullable(),
  organisation: z.string(),
  role: z.enum(roles),
  made: z.string(),
  expires: z.string(),
  state: z.enum(['waiting', 'accepted', 'revoked', 'expired']),
});
export const outboxRow = z.object({
  id: z.string(),
  address: z.string(),
  subject: z.string(),
  /** null when mail is sent by a server: then nobody reads another's link here */
  body: z.string().nullable(),
  made: z.string(),
  sent: z.string().nullable(),
  reason: z.string().nullable(),
});
export const invitationList = z.object({
  invitations: z.array(invitationRow),
  organisations: z.array(z.object({ id: z.string(), name: z.string() })),
  mail: z.enum(['screen', 'server']),
  outbox: z.array(outboxRow),
});

export const erasedAccount = z.object({ erased: z.boolean() });
/** What is held about a person; the same for herself and for the auditor. */
export const accountExport = z.looseObject({ account: z.looseObject({ id: z.string() }), made: z.string() });

export type SignInStep = z.infer<typeof signInStep>;
export type InvitationView = z.infer<typeof invitationView>;
export type AcceptInvitation = z.infer<typeof acceptInvitation>;
export type SecondStep = z.infer<typeof secondStep>;
export type Reauthentication = z.infer<typeof reauthentication>;
export type ReauthenticationWays = z.infer<typeof reauthenticationWays>;
export type MembershipRow = z.infer<typeof membershipRow>;
export type OwnAccount = z.infer<typeof ownAccount>;
export type NewInvitation = z.infer<typeof newInvitation>;
export type MadeInvitation = z.infer<typeof madeInvitation>;
export type InvitationList = z.infer<typeof invitationList>;
export type PasskeyAnswer = z.infer<typeof passkeyAnswer>;
export type PasskeyChallenge = z.infer<typeof passkeyChallenge>;
export type AccountExport = z.infer<typeof accountExport>;
