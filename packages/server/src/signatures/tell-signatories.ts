// Letters to those whose turn it is. Written in the transaction; sent by a job after it where mail is set up.
import { isTurn, signingLetter } from '@samsyn/domain';
import type { Scope } from '../db/scope.ts';
import type { MailOrder, OrderJob } from '../jobs/jobs.ts';
import { mailSettings } from '../mail/mail-settings.ts';
import { writeLetter } from '../mail/outbox.ts';
import { findMunicipality } from '../municipalities/find-municipality.ts';
import { addressOf, type SigningRow, type StepRow } from './queries.ts';

/** How a verb reaches people: the queue for letters, and where the pages are (null: not known here). */
export interface Reach {
  readonly order: OrderJob;
  readonly origin: string | null;
}

/** Whoever is named and, where there is one, the deputy. Those without an address see it on their pages. */
export async function tell(
  scope: Scope,
  signing: Pick<SigningRow, 'agreementId' | 'due'>,
  steps: readonly StepRow[],
  { origin }: Pick<Reach, 'origin'>,
  reminder = false,
): Promise<MailOrder[]> {
  const { name: municipality } = await findMunicipality(scope);
  const link = origin && `${origin}/overenskommelse/${signing.agreementId}/underskrift`;
  const letters: MailOrder[] = [];
  for (const account of steps.flatMap((step) => [step.accountId, step.deputyId])) {
    const address = account && (await addressOf(scope, account));
    if (address) letters.push(await writeLetter(scope, address, signingLetter({ municipality, link, due: signing.due, reminder })));
  }
  return letters;
}

/** Those whose turn it has become: their place was not the lowest before. */
export const newlyInTurn = (before: SigningRow | null, after: SigningRow): StepRow[] =>
  after.steps.filter((step) => {
    const old = before?.steps.find((one) => one.organisationId === step.organisationId);
    return isTurn(after, step) && !(before && old && isTurn(before, old) && old.accountId === step.accountId);
  });

export async function send(letters: readonly MailOrder[], { order }: Pick<Reach, 'order'>): Promise<void> {
  if (mailSettings()) for (const letter of letters) await order('send-mail', letter);
}
