// Signing an agreement as a state machine: who may do what next. Every act gives a new state or a fault; nothing else changes a signing.
import { Fault } from '../fault.ts';

export const signingStates = ['open', 'complete', 'sealed', 'declined', 'withdrawn'] as const;
/** open: somebody is still to sign · complete: all have, the seal is to come · sealed, declined, withdrawn: over */
export type SigningState = (typeof signingStates)[number];
export const signingWays = ['here', 'external', 'paper'] as const;
/** signed in Samsyn, through a provider of electronic signatures, or by hand on paper */
export type SigningWay = (typeof signingWays)[number];

export const signingParts = ['signs', 'accedes'] as const;
export type SigningPart = (typeof signingParts)[number];

/** absent: was to accede, and is not on the paper that the others signed */
export const stepStates = ['waiting', 'signed', 'declined', 'absent'] as const;

export interface SigningStep {
  readonly organisationId: string;
  /** a founding party signs first-hand; one that accedes may stay out without ending the round */
  readonly part: SigningPart;
  /** a step waits for those with a lower place; the same place = any order */
  readonly place: number;
  /** who is to sign; null: nobody is named (any more) */
  readonly accountId: string | null;
  /** who may sign instead */
  readonly deputyId: string | null;
  readonly state: (typeof stepStates)[number];
  readonly signedBy: string | null;
  readonly way: SigningWay | null;
}
export interface Signing {
  readonly state: SigningState;
  /** SHA-256 of the wording: what every signature is given on */
  readonly contentHash: string;
  readonly steps: readonly SigningStep[];
}

interface Signatory {
  readonly accountId: string;
  readonly organisationId: string;
}
export type SigningAct =
  | { readonly act: 'sign'; readonly by: Signatory; readonly contentHash: string; readonly way: 'here' | 'external' }
  | { readonly act: 'decline'; readonly by: Signatory }
  /** all who are left have signed by hand, but for those who were to accede and are not on the paper */
  | { readonly act: 'sign-on-paper'; readonly contentHash: string; readonly absent?: readonly string[] }
  | { readonly act: 'name-deputy'; readonly organisationId: string; readonly accountId: string | null }
  | { readonly act: 'reassign'; readonly organisationId: string; readonly accountId: string }
  | { readonly act: 'withdraw' }
  | { readonly act: 'seal' };

/** @throws Fault sign.over, sign.notYours, sign.done, sign.order, sign.changed, sign.twice, sign.absent, sign.notComplete */
export function signingAfter(signing: Signing, act: SigningAct): Signing {
  if (act.act === 'seal') {
    if (signing.state !== 'complete') throw new Fault('sign.notComplete');
    return { ...signing, state: 'sealed' };
  }
  if (signing.state !== 'open') throw new Fault('sign.over');
  switch (act.act) {
    case 'withdraw':
      return { ...signing, state: 'withdrawn' };
    case 'sign': {
      sameWording(signing, act.contentHash);
      const step = ownStep(signing, act.by);
      if (!isTurn(signing, step)) throw new Fault('sign.order');
      return completed(withStep(signing, { ...step, state: 'signed', signedBy: act.by.accountId, way: act.way }));
    }
    case 'decline': {
      const step = ownStep(signing, act.by);
      const after = withStep(signing, { ...step, state: 'declined' });
      return step.part === 'signs' ? { ...after, state: 'declined' } : completed(after);
    }
    case 'sign-on-paper': {
      sameWording(signing, act.contentHash);
      return completed({ ...signing, steps: onPaper(signing, act.absent ?? []) });
    }
    case 'name-deputy': {
      const step = waitingStep(signing, act.organisationId);
      if (act.accountId !== null) unnamed(signing, act.accountId);
      return withStep(signing, { ...step, deputyId: act.accountId });
    }
    case 'reassign': {
      const step = waitingStep(signing, act.organisationId);
      if (act.accountId !== step.deputyId) unnamed(signing, act.accountId);
      return withStep(signing, { ...step, accountId: act.accountId, deputyId: null });
    }
  }
}

/** The step that this person, for this organisation, is to sign. @throws Fault sign.notYours, sign.done */
export function ownStep({ steps }: Signing, { accountId, organisationId }: Signatory): SigningStep {
  const step = steps.find((one) => one.organisationId === organisationId && [one.accountId, one.deputyId].includes(accountId));
  if (!step) throw new Fault('sign.notYours');
  if (step.state !== 'waiting') throw new Fault('sign.done');
  return step;
}

/** Nobody with a lower place is still to sign. */
export const isTurn = ({ steps }: Signing, { place, state }: SigningStep): boolean =>
  state === 'waiting' && !steps.some((other) => other.state === 'waiting' && other.place < place);

function waitingStep({ steps }: Signing, organisationId: string): SigningStep {
  const step = steps.find((one) => one.organisationId === organisationId);
  if (!step) throw new Fault('sign.notYours');
  if (step.state !== 'waiting') throw new Fault('sign.done');
  return step;
}

/** @throws Fault sign.absent for a party that must sign, or that nothing is waited for from */
function onPaper({ steps }: Signing, absent: readonly string[]): SigningStep[] {
  const free = steps.filter(({ part, state }) => part === 'accedes' && state === 'waiting').map(({ organisationId }) => organisationId);
  if (absent.some((one) => !free.includes(one))) throw new Fault('sign.absent');
  return steps.map((step): SigningStep => {
    if (step.state !== 'waiting') return step;
    return absent.includes(step.organisationId) ? { ...step, state: 'absent' } : { ...step, state: 'signed', way: 'paper' };
  });
}

/** One person stands in one place only, so that nobody can sign twice. */
function unnamed({ steps }: Signing, accountId: string): void {
  if (steps.some((one) => [one.accountId, one.deputyId, one.signedBy].includes(accountId))) throw new Fault('sign.twice');
}

function sameWording(signing: Signing, contentHash: string): void {
  if (contentHash !== signing.contentHash) throw new Fault('sign.changed');
}

const withStep = (signing: Signing, step: SigningStep): Signing => ({
  ...signing,
  steps: signing.steps.map((one) => (one.organisationId === step.organisationId ? step : one)),
});

/** Nobody is left to ask. What a founding party says no to never gets here. */
const completed = (signing: Signing): Signing =>
  signing.steps.some((step) => step.state === 'waiting') ? signing : { ...signing, state: 'complete' };
