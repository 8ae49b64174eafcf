// The agreements in force on a day: signed, and within their period. For the law clock and whatever else asks.
import { endsWithin, swedishDay } from '@samsyn/domain';
import type { Scope } from '../db/scope.ts';
import { stayedOut } from '../signatures/stayed-out.ts';
import { listStored } from './queries.ts';

export interface AgreementInForce {
  readonly id: string;
  readonly title: { readonly sv: string; readonly en: string };
  readonly starts: string;
  readonly ends: string;
  readonly signedOn: string | null;
  /** without those that were to accede and did not */
  readonly parties: readonly string[];
  /** 6, 3 or 1 month before its end; null = not near */
  readonly endsWithin: number | null;
}

/** The asker's own verb says what right it takes. */
export async function agreementsInForce(scope: Scope): Promise<AgreementInForce[]> {
  const today = swedishDay(scope.now);
  const out = await stayedOut(scope);
  return (await listStored(scope))
    .filter(({ state, content }) => state === 'signed' && content.starts <= today && today <= content.ends)
    .map(({ id, signedOn, content }) => ({
      id,
      title: content.title,
      starts: content.starts,
      ends: content.ends,
      signedOn,
      parties: content.parties.filter(({ organisationId }) => !out.get(id)?.has(organisationId)).map(({ organisation }) => organisation),
      endsWithin: endsWithin(content.ends, today),
    }));
}
